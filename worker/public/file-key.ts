const NAME = '[A-Za-z0-9][A-Za-z0-9_-]{0,127}(?:\\.[A-Za-z0-9]{1,8}){0,2}';
const SHAPES = new RegExp(`^(?:segments/${NAME}/${NAME}(?:/\\d{1,6})?|(?:places|lexicons|quality)/${NAME}(?:/${NAME})?)$`);

/**
 * Whether a path below `/{area}/` has the shape of a manifest's file, so that it may be read from the store: below
 * `segments/`, `places/`, `lexicons/` or `quality/`, plain names of letters, digits, hyphens and a short ending; none begins with a
 * dot or is empty. The stored brotli twins (`….br`) are not asked for by name.
 */
export const isFilePath = (path: string): boolean => SHAPES.test(path) && !path.endsWith('.br');

/** The content type of a manifest's file, told from its path: records and `.json` are JSON, all else is bytes. */
export function contentTypeOf(path: string): string {
  const json = path.endsWith('.json') || /^segments\/[^/]+\/[^/]+\/\d+$/.test(path);
  return json ? 'application/json; charset=utf-8' : 'application/octet-stream';
}
