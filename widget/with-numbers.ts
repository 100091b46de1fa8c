import { html, type TemplateResult } from 'lit';
import { cutAtNumbers } from '../core/numbers-in-text.ts';

/** A text with its telephone numbers as links that ring them. */
export const withNumbers = (text: string): (string | TemplateResult)[] =>
  cutAtNumbers(text).map((part, at) =>
    at % 2 === 0 ? part : html`<a class="number" part="link" href=${`tel:${part.replaceAll(' ', '')}`} dir="ltr">${part}</a>`,
  );
