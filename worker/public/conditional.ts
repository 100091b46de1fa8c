/**
 * Whether `If-None-Match` names this entity tag, compared weakly as RFC 9110 §13.1.2 asks.
 * `etag` is quoted, as in the header.
 */
export function noneMatch(header: string | undefined, etag: string): boolean {
  if (!header) return false;
  if (header.trim() === '*') return true;
  const plain = etag.replace(/^W\//, '');
  return header.split(',').some((tag) => tag.trim().replace(/^W\//, '') === plain);
}

/**
 * Whether an `Accept-Encoding` header takes brotli (RFC 9110 §12.5.3): named, or covered by `*`, and not with `q=0`.
 */
export function takesBrotli(header: string | undefined | null): boolean {
  let star = false;
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const [name, ...parameters] = part.split(';').map((piece) => piece.trim());
    const refused = parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
    if (name === 'br') return !refused;
    if (name === '*') star = !refused;
  }
  return star;
}

/**
 * Whether the asker would rather have a page than JSON: the first of `text/html` and JSON by weight, in the order
 * they stand; JSON when neither is named, being what programs get that send `*\/*`.
 */
export function prefersHtml(accept: string | undefined): boolean {
  let best = { weight: 0, html: false };
  for (const part of (accept ?? '').toLowerCase().split(',')) {
    const [type, ...parameters] = part.split(';').map((piece) => piece.trim());
    const html = type === 'text/html' || type === 'application/xhtml+xml';
    if (!html && type !== 'application/json' && type !== 'application/*') continue;
    const weight = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1);
    if (weight > best.weight) best = { weight, html };
  }
  return best.html;
}
