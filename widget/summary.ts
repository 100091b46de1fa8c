/**
 * The first one or two sentences of a description, for a card. Cut at the end of a sentence where one ends in time,
 * otherwise at a word.
 * @param most characters, not counting the ellipsis
 */
export function summary(description: string | undefined, most = 180): string {
  const text = (description ?? '').replace(/\s+/g, ' ').trim();
  if (text.length <= most) return text;
  const start = text.slice(0, most + 1);
  let end = 0;
  for (const match of start.matchAll(/[.!?]["”’')\]]?(?=\s)/g)) {
    const word = /(\S+)$/.exec(text.slice(0, match.index))?.[1] ?? '';
    if (!/^(e\.g|i\.e|etc|St|Dr|Mr|Mrs|Ms|No|approx)$/i.test(word)) end = match.index + match[0].length;
  }
  if (end >= most / 4) return text.slice(0, end);
  const space = text.lastIndexOf(' ', most);
  return `${text.slice(0, space > most / 2 ? space : most).replace(/[\s,;:–-]+$/, '')}…`;
}
