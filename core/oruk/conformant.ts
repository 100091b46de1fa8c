/** Texts as the standard's formats ask: what cannot be written so is left out. */

const EMAIL =
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;
const WEB = /^https?:\/\/[\w.~!$&'()*+,;=%:@-]+(?:[/?#][\w.~!$&'()*+,;=%:@/?#-]*)?$/i;

/** An e-mail address (JSON Schema `email`), or undefined. */
export const asEmail = (text: string | undefined): string | undefined => (text && text.length < 255 && EMAIL.test(text) ? text : undefined);

/** A web address (JSON Schema `uri`), letters beyond ASCII escaped; undefined when it is none, or not of the web. */
export function asUri(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const escaped = text
    .trim()
    .replace(/[^\x21-\x7e]|["<>\\^`{|}[\]]/gu, (letter) => (/[\ud800-\udfff]/u.test(letter) ? '' : encodeURIComponent(letter)))
    .replace(/%(?![\da-f]{2})/gi, '%25');
  const [before = '', ...fragments] = escaped.split('#');
  const whole = fragments.length > 0 ? `${before}#${fragments.join('%23')}` : before;
  return WEB.test(whole) ? whole : undefined;
}
