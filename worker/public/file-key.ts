const NAME = '[A-Za-z0-9][A-Za-z0-9_-]{0,127}(?:\\.[A-Za-z0-9]{1,8}){0,2}';
const SHAPES = new RegExp(`^(?:segments/${NAME}/${NAME}(?:/\\d{1,6})?|(?:places|lexicons|quality|former)/${NAME}(?:/${NAME})?)$`);
const ORIGINS = /^segments\/[^/]+\/origins(?:\/|$)/;

/**
 * Whether a path below `/{area}/` has the shape of a manifest's file, so that it may be read from the store: below
 * `segments/`, `places/`, `lexicons/`, `quality/` or `former/`, plain names of letters, digits, hyphens and a short ending; none begins with a
 * dot or is empty. The stored brotli twins (`….br`) are not asked for by name. Each
 * source's own records (`origins`) are not either: only the exchange gives them, without what nobody may show any more.
 */
export const isFilePath = (path: string): boolean => SHAPES.test(path) && !path.endsWith('.br') && !ORIGINS.test(path);

/** The content type of a manifest's file, told from its path: records and `.json` are JSON, all else is bytes. */
export function contentTypeOf(path: string): string {
  const json = path.endsWith('.json') || /^segments\/[^/]+\/[^/]+\/\d+$/.test(path);
  return json ? 'application/json; charset=utf-8' : 'application/octet-stream';
}
