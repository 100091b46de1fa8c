/** Which files an area has in R2, so that none stays there unused: live, being written, or retired and to be deleted. */
const DAY = 86_400_000;
/** Readers may hold an old manifest for so long. */
export const KEPT_DAYS = 7;

/** Notes that files (a path, or all below it when it ends with `/`) are being written. */
export const writingFiles = (db: D1Database, area: string, path: string, at: string): D1PreparedStatement =>
  db
    .prepare(
      `insert into stored (area, path, state, since) values (?1, ?2, 'writing', ?3)
       on conflict (area, path) do update set state = 'writing', since = ?3 where state != 'live'`,
    )
    .bind(area, path, at);

/** Statements that make these the files in use; all that were in use before are retired. */
export const useFiles = (db: D1Database, area: string, paths: readonly string[], at: string): D1PreparedStatement[] => {
  const used = JSON.stringify(paths);
  return [
    db
      .prepare(
        `update stored set state = 'retired', since = ? where area = ? and state = 'live' and path not in (select value from json_each(?))`,
      )
      .bind(at, area, used),
    db
      .prepare(
        `update stored set state = 'live', since = ? where area = ? and state != 'live' and path in (select value from json_each(?))`,
      )
      .bind(at, area, used),
  ];
};

/** Paths that nobody can need: retired, or begun and never finished, for longer than KEPT_DAYS. */
export async function unusedFiles(db: D1Database, area: string, now: Date): Promise<string[]> {
  const before = new Date(now.getTime() - KEPT_DAYS * DAY).toISOString();
  const { results } = await db
    .prepare("select path from stored where area = ? and state != 'live' and since < ?")
    .bind(area, before)
    .all<{ path: string }>();
  return results.map((row) => row.path);
}

export const forgetFiles = (db: D1Database, area: string, path: string): D1PreparedStatement =>
  db.prepare("delete from stored where area = ? and path = ? and state != 'live'").bind(area, path);

/** How far the record chunks of a segment are written, and what they come to. */
export interface ChunksWritten {
  chunks: number;
  bytes: number;
  br_bytes: number;
}

export const NONE_WRITTEN: ChunksWritten = { chunks: 0, bytes: 0, br_bytes: 0 };

export async function chunksWritten(db: D1Database, area: string, path: string): Promise<ChunksWritten> {
  const row = await db
    .prepare('select chunks, bytes, br_bytes from stored where area = ? and path = ?')
    .bind(area, path)
    .first<ChunksWritten>();
  return row ?? NONE_WRITTEN;
}

export const noteChunks = (db: D1Database, area: string, path: string, { chunks, bytes, br_bytes }: ChunksWritten): D1PreparedStatement =>
  db.prepare('update stored set chunks = ?, bytes = ?, br_bytes = ? where area = ? and path = ?').bind(chunks, bytes, br_bytes, area, path);
