import { readFileSync } from 'node:fs';

const STRINGS_AND_COMMENTS = /"(?:\\.|[^"\\])*"|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
const STRINGS_AND_LAST_COMMAS = /"(?:\\.|[^"\\])*"|,(?=\s*[}\]])/g;

/** JSON with comments and commas at the end of lists, as wrangler's configuration is written. */
export function parseJsonc(text: string): unknown {
  const bare = text.replace(STRINGS_AND_COMMENTS, (part) => (part.startsWith('"') ? part : ''));
  return JSON.parse(bare.replace(STRINGS_AND_LAST_COMMAS, (part) => (part.startsWith('"') ? part : '')));
}

/** A file of it. */
export const readJsonc = (path: string): unknown => parseJsonc(readFileSync(path, 'utf8'));
