/** Most characters of one bound parameter: D1 takes 2 MB; texts of other scripts need up to three bytes a character. */
const MOST = 600_000;

/**
 * JSON arrays that hold the rows in order, each short enough for one bound parameter, for `json_each(?)`: the way to write or
 * ask for many rows in one statement with one parameter.
 */
export function jsonChunks(rows: readonly unknown[]): string[] {
  const chunks: string[] = [];
  let parts: string[] = [];
  let length = 0;
  for (const row of rows) {
    const text = JSON.stringify(row);
    if (parts.length > 0 && length + text.length > MOST) {
      chunks.push(`[${parts.join(',')}]`);
      parts = [];
      length = 0;
    }
    parts.push(text);
    length += text.length + 1;
  }
  if (parts.length > 0) chunks.push(`[${parts.join(',')}]`);
  return chunks;
}
