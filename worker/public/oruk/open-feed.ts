/** The open feed's view of an area: which services there are and what they are filtered by, without their records. */
import { FeedIndex } from '../../../core/oruk/feed-index.ts';
import type { FeedTerm } from '../../../core/oruk/taxonomy.ts';
import type { PublishedService } from '../../../core/snapshot/published.ts';
import { PER_CHUNK } from '../../../core/snapshot/segment-format.ts';
import type { OpenedArea } from '../directories.ts';

/** Where a service lies. */
export interface Row {
  segment: number;
  document: number;
}

/** Chunks of records read at the same time; each is let go once its records are taken. */
const AT_ONCE = 4;

/** Views over a file that is held anyway: they go when it goes. */
const read = new WeakMap<Uint8Array, FeedIndex>();

const decoder = new TextDecoder();

export class OpenFeed {
  readonly area: OpenedArea;
  readonly indexes: FeedIndex[];
  readonly #hidden: Set<number>[];

  private constructor(area: OpenedArea, indexes: FeedIndex[]) {
    this.area = area;
    this.indexes = indexes;
    this.#hidden = indexes.map((index, i) => {
      const withdrawn = area.manifest.withdrawn.map((id) => index.documentOf(id)).filter((document) => document !== undefined);
      return new Set([...(area.manifest.segments[i]?.dropped ?? []), ...withdrawn]);
    });
  }

  /** Opens the newest version. Throws a RangeError when it was published without what the feed needs. */
  static async open(area: OpenedArea): Promise<OpenFeed> {
    const indexes = await Promise.all(
      area.manifest.segments.map(async ({ feed }) => {
        if (!feed) throw new RangeError('This version has no feed index: it was published by an older release');
        const file = await area.load(feed.path);
        const index = read.get(file) ?? new FeedIndex(file);
        read.set(file, index);
        return index;
      }),
    );
    return new OpenFeed(area, indexes);
  }

  isShown({ segment, document }: Row): boolean {
    return !this.#hidden[segment]!.has(document);
  }

  /** Every service that may be shown, in document order. */
  *rows(): Generator<Row> {
    for (const [segment, { services }] of this.indexes.entries())
      for (let document = 0; document < services; document++) {
        const row = { segment, document };
        if (this.isShown(row)) yield row;
      }
  }

  /** The service with this UUID, if it may be shown. */
  rowOf(id: string): Row | undefined {
    for (const [segment, index] of this.indexes.entries()) {
      const document = index.documentOf(id);
      if (document !== undefined && this.isShown({ segment, document })) return { segment, document };
    }
    return undefined;
  }

  /** The id that an organisation goes by now, of one that it went by before; the same of any other. */
  async organizationNow(id: string): Promise<string> {
    const { former } = this.area.manifest;
    if (!former || this.indexes.some((index) => index.organizationOf(id) !== undefined)) return id;
    const ids = JSON.parse(decoder.decode(await this.area.load(former.path))) as { [id: string]: string };
    return ids[id] ?? id;
  }

  /** The terms that services shown have, in the order met. */
  terms(): FeedTerm[] {
    const used = this.indexes.map(({ terms }) => new Uint8Array(terms.length));
    for (const { segment, document } of this.rows()) for (const term of this.indexes[segment]!.termsOf(document)) used[segment]![term] = 1;
    const found = new Map<string, FeedTerm>();
    this.indexes.forEach(({ terms }, segment) => {
      terms.forEach((term, i) => {
        if (used[segment]![i] && !found.has(term.id)) found.set(term.id, term);
      });
    });
    return [...found.values()];
  }

  /** The records of rows, in their order, read a few chunks at a time. */
  async records(rows: readonly Row[]): Promise<PublishedService[]> {
    const chunks = new Map<string, number[]>();
    rows.forEach(({ segment, document }, i) => {
      const path = `${this.area.manifest.segments[segment]!.records.path}/${Math.floor(document / PER_CHUNK)}`;
      const wanted = chunks.get(path) ?? [];
      wanted.push(i);
      chunks.set(path, wanted);
    });
    const records = new Array<PublishedService>(rows.length);
    const todo = [...chunks];
    for (let from = 0; from < todo.length; from += AT_ONCE)
      await Promise.all(
        todo.slice(from, from + AT_ONCE).map(async ([path, wanted]) => {
          const chunk = JSON.parse(decoder.decode(await this.area.load(path))) as PublishedService[];
          for (const i of wanted) records[i] = chunk[rows[i]!.document % PER_CHUNK]!;
        }),
      );
    return records;
  }
}
