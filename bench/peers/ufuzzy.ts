import uFuzzy from '@leeoniya/ufuzzy';
import { fromBytes, type Peer, toBytes } from './peer.ts';

interface Sent {
  ids: string[];
  texts: string[];
}

/** uFuzzy 1, one error a word, words in any order. It searches lines of text and has no index and no fields. */
export const ufuzzy: Peer = {
  name: 'uFuzzy',
  async build(texts) {
    return toBytes({
      ids: texts.map(({ id }) => id),
      texts: texts.map((t) => [t.name, t.categories, t.organization, t.description].join(' ')),
    } satisfies Sent);
  },
  async load(sent) {
    const { ids, texts } = fromBytes<Sent>(sent);
    const engine = new uFuzzy({ intraMode: 1 });
    return {
      search(text, limit) {
        const [matched, , order] = engine.search(texts, text, 3);
        const found = order && matched ? order.map((i) => matched[i]!) : (matched ?? []);
        return found.slice(0, limit).map((i) => ids[i]!);
      },
    };
  },
};
