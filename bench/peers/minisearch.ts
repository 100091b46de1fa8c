import MiniSearch, { type AsPlainObject } from 'minisearch';
import { FIELD_BOOST, FIELD_NAMES, fromBytes, type Peer, type Text, toBytes } from './peer.ts';

const options = {
  fields: [...FIELD_NAMES],
  searchOptions: { boost: FIELD_BOOST, prefix: true, fuzzy: 0.2 },
};

/** MiniSearch 7, with prefixes and typos tolerated. */
export const minisearch: Peer = {
  name: 'MiniSearch',
  async build(texts: Text[]) {
    const index = new MiniSearch(options);
    index.addAll(texts);
    return toBytes(index);
  },
  async load(sent) {
    const index = MiniSearch.loadJS(fromBytes<AsPlainObject>(sent), options);
    return {
      search: (text, limit) =>
        index
          .search(text)
          .slice(0, limit)
          .map(({ id }) => String(id)),
    };
  },
};
