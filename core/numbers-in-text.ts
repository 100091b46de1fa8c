/** Telephone numbers as they stand in plain English texts: `0808 2000 247`, `116 123`, `999`. */
const NUMBER = /(?<![\p{L}\p{N}£.-])(0\d{2,4}(?: ?\d{2,4}){2,3}|116 ?\d{3}|999|111|101|105|119)(?![\p{L}\p{N}%-]|[.,]\d)/gu;

/** A text cut at its telephone numbers: every second piece is one, the first piece is none. */
export const cutAtNumbers = (text: string): string[] => text.split(NUMBER);
