import Fuse from 'fuse.js';
import { FIELD_BOOST, FIELD_NAMES, fromBytes, type Peer, type Text, toBytes } from './peer.ts';

const keys = FIELD_NAMES.map((name) => ({ name, weight: FIELD_BOOST[name] }));

interface Sent {
  texts: Text[];
  index: Parameters<typeof Fuse.parseIndex<Text>>[0];
}

const fuse = (name: string, useTokenSearch: boolean): Peer => ({
  name,
  async build(texts) {
    return toBytes({ texts, index: Fuse.createIndex(keys, texts).toJSON() });
  },
  async load(sent) {
    const { texts, index } = fromBytes<Sent>(sent);
    const engine = new Fuse(texts, { keys, ignoreLocation: true, threshold: 0.4, useTokenSearch }, Fuse.parseIndex<Text>(index));
    return { search: (text, limit) => engine.search(text, { limit }).map(({ item }) => item.id) };
  },
});

/** Fuse.js 7, whole questions. */
export const fuseWhole = fuse('Fuse.js', false);
/** Fuse.js 7, word by word. */
export const fuseTokens = fuse('Fuse.js token search', true);
