import { Document } from 'flexsearch';
import { FIELD_NAMES, fromBytes, type Peer, type Text, toBytes } from './peer.ts';

const make = () => new Document({ document: { id: 'id', index: FIELD_NAMES.map((field) => ({ field, tokenize: 'forward' as const })) } });

/** FlexSearch 0.8, beginnings of words tolerated; it has no typo tolerance to switch on. Fields rank in the order of FIELD_BOOST. */
export const flexsearch: Peer = {
  name: 'FlexSearch',
  async build(texts: Text[]) {
    const index = make();
    for (const text of texts) index.add({ ...text });
    const parts: [string, string][] = [];
    await index.export((key: string, data: string) => {
      parts.push([key, data]);
    });
    return toBytes(parts);
  },
  async load(sent) {
    const index = make();
    for (const [key, data] of fromBytes<[string, string][]>(sent)) index.import(key, data);
    return {
      search(text, limit) {
        const found = new Set<string>();
        const fields = index.search(text, { limit, suggest: true });
        for (const name of ['name', 'categories', 'organization', 'description'])
          for (const { field, result } of fields) if (field === name) for (const id of result) found.add(String(id));
        return [...found].slice(0, limit);
      },
    };
  },
};
