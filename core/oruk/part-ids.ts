import { lastingUuid } from './lasting-uuid.ts';

/**
 * Ids of the parts of one service: made of the service's own id, the kind of part and what tells it from its like, so that they
 * do not change when a part is moved, another one is added or another source is believed. Equal parts are counted.
 */
export class PartIds {
  readonly #service: string;
  readonly #seen = new Map<string, number>();

  /** @param service the service's UUID. */
  constructor(service: string) {
    this.#service = service;
  }

  /** The id of the next part of this kind with these marks; what is not stated may be undefined. */
  of(kind: string, ...marks: (string | number | undefined)[]): string {
    const key = [
      kind,
      ...marks.map((mark) =>
        String(mark ?? '')
          .trim()
          .toLowerCase(),
      ),
    ].join('\n');
    const before = this.#seen.get(key) ?? 0;
    this.#seen.set(key, before + 1);
    return lastingUuid(this.#service, key, ...(before ? [String(before)] : []));
  }
}
