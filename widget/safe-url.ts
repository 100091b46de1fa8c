const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** The address when following it can do no harm, otherwise nothing. Addresses without a scheme are taken as https. */
export function safeUrl(text: string | undefined): string | undefined {
  const trimmed = text?.trim();
  if (!trimmed) return undefined;
  const address = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(trimmed) ? `https://${trimmed}` : trimmed;
  return URL.canParse(address) && SAFE.has(new URL(address).protocol) ? address : undefined;
}
