import { create, insertMultiple, load, type RawData, save, search } from '@orama/orama';
import { FIELD_BOOST, fromBytes, type Peer, type Text, toBytes } from './peer.ts';

const make = () => create({ schema: { name: 'string', organization: 'string', categories: 'string', description: 'string' } as const });

/** Orama 3, one wrong letter tolerated. */
export const orama: Peer = {
  name: 'Orama',
  async build(texts: Text[]) {
    const index = make();
    await insertMultiple(
      index,
      texts.map((text) => ({ ...text })),
    );
    return toBytes(save(index));
  },
  async load(sent) {
    const index = make();
    load(index, fromBytes<RawData>(sent));
    return {
      async search(text, limit) {
        const { hits } = await search(index, { term: text, limit, tolerance: 1, boost: FIELD_BOOST });
        return hits.map(({ id }) => id);
      },
    };
  },
};
