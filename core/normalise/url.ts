/** Web addresses: only such as a browser may open from a link. */
import { dropped, type Parsed, repaired } from './parsed.ts';

const ADDRESS =
  /^(https?):\/\/((?:[\p{L}\d](?:[\p{L}\d_-]{0,62}[\p{L}\d])?\.)+(?:\p{L}{2,24}|xn--[a-z\d-]{2,59})|(?:\d{1,3}\.){3}\d{1,3}|localhost)\.?(:\d{1,5})?([/?#].*)?$/iu;

/** Signs that may not stand in an address, and could break out of an attribute. */
function encoded(rest: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are dropped
  return rest.replace(/[\u0000-\u001f\u007f]/g, '').replace(/[\s"'<>`{}|\\^]/g, (sign) => {
    if (sign === ' ') return '%20';
    const code = sign.charCodeAt(0);
    return code < 0x80 ? `%${code.toString(16).toUpperCase().padStart(2, '0')}` : '';
  });
}

function mended(written: string): string {
  return written
    .replace(/^[<("'[]+|[>)"'\],;.]+$/g, '')
    .replace(/^(?:url|web(?:site)?)\s*:\s*/i, '')
    .replace(/^(?:https?[:;/\\]+)+(?=https?:\/\/)/i, '')
    .replace(/^(https?)[:;]?[/\\]+/i, '$1://')
    .replace(/^(?:htt?ps?|htpp|hhttp|ttp):\/\//i, (scheme) => (/^https/i.test(scheme) ? 'https://' : 'http://'))
    .replace(/^(https?:\/\/)?www[,;]/i, '$1www.')
    .replace(/^\/\//, 'https://');
}

function one(written: string): string | undefined {
  const text = mended(written);
  const whole = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  const found = ADDRESS.exec(whole);
  if (!found) return undefined;
  const [, scheme, host, port = '', rest = ''] = found as unknown as string[];
  const address = `${(scheme as string).toLowerCase()}://${(host as string).toLowerCase()}${port}${encoded(rest)}`;
  return ADDRESS.test(address) ? address : undefined;
}

/**
 * One address that begins with http:// or https://; https:// is added where no scheme was given. `javascript:`, `mailto:` and every
 * other scheme, names and passwords before an @, and mere words are dropped. Of several addresses the first is taken. Whatever
 * is not as it was written, but for capitals, is noted.
 */
export function parseUrl(input: string): Parsed<string> {
  const text = input.trim().slice(0, 2000);
  if (text === '') return {};
  const direct = /\s/.test(text) && !/^https?:\/\/\S+\/\S*\s/i.test(text) ? undefined : one(text);
  if (direct) return direct.toLowerCase() === text.toLowerCase() ? { value: direct } : repaired(direct, 'bad_url');
  for (const word of text.split(/[\s;|]+|,(?=\s|http|www)/)) {
    const address = /^[<("']*(?:https?:|www\.)/i.test(word) || text.startsWith(word);
    const read = address && word.includes('.') && !word.includes('@') ? one(word) : undefined;
    if (read) return repaired(read, 'bad_url');
  }
  return dropped('bad_url');
}
