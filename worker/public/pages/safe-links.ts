import { html } from 'hono/html';
import type { Markup } from './layout.ts';

/** The address when it is one of the web, otherwise nothing: a feed's text must not become a `javascript:` link. */
export function webAddress(text: string | undefined): string | undefined {
  const trimmed = text?.trim() ?? '';
  const address = /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(trimmed) ? `https://${trimmed}` : trimmed;
  if (!URL.canParse(address)) return undefined;
  const { protocol, href } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? href : undefined;
}

/** A link to a web address, or the bare words when it is none. */
export function linkMarkup(address: string | undefined, words: string): Markup {
  const href = webAddress(address);
  return href ? html`<a href="${href}" rel="noopener noreferrer nofollow">${words}</a>` : html`${words}`;
}

/** A link that opens a message, or the bare words when it is no e-mail address. */
export const emailMarkup = (email: string): Markup =>
  /^[^\s@?&<>"']+@[^\s@?&<>"']+\.[^\s@?&<>"']+$/.test(email) ? html`<a href="mailto:${email}">${email}</a>` : html`${email}`;

/** A telephone number to press on: `+441632960401` is shown as `01632 960401`. */
export function phoneMarkup(number: string, extension?: string): Markup {
  const digits = number.replace(/(?!^\+)\D/g, '');
  const words = phoneWords(number);
  const more = extension ? ` extension ${extension}` : '';
  return digits.length < 3 ? html`${words}${more}` : html`<a href="tel:${digits}">${words}</a>${more}`;
}

/** British numbers in the groups that people write: after the area code, and in threes where there is none. */
function phoneWords(number: string): string {
  const [, national] = /^\+44(\d{9,10})$/.exec(number) ?? [];
  if (!national) return number;
  if (/^2/.test(national)) return `0${national.slice(0, 2)} ${national.slice(2, 6)} ${national.slice(6)}`;
  if (/^(?:11|1\d1|[3589])/.test(national)) return `0${national.slice(0, 3)} ${national.slice(3, 6)} ${national.slice(6)}`;
  return `0${national.slice(0, 4)} ${national.slice(4)}`;
}
