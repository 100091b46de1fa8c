import { html, type TemplateResult } from 'lit';

/** Telephone numbers as they stand in plain English texts: `0808 2000 247`, `116 123`, `999`. */
const NUMBER = /(?<![\p{L}\p{N}£.-])(0\d{2,4}(?: ?\d{2,4}){2,3}|116 ?\d{3}|999|111|101|105|119)(?![\p{L}\p{N}%-]|[.,]\d)/gu;

/** A text with its telephone numbers as links that ring them. */
export const withNumbers = (text: string): (string | TemplateResult)[] =>
  text
    .split(NUMBER)
    .map((part, at) =>
      at % 2 === 0 ? part : html`<a class="number" part="link" href=${`tel:${part.replaceAll(' ', '')}`} dir="ltr">${part}</a>`,
    );
