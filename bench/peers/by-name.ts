import { flexsearch } from './flexsearch.ts';
import { fuseTokens, fuseWhole } from './fuse.ts';
import { minisearch } from './minisearch.ts';
import { orama } from './orama.ts';
import type { Peer } from './peer.ts';
import { ufuzzy } from './ufuzzy.ts';

/** The peers, by the names that results carry. */
export const PEERS: { [name: string]: Peer } = Object.fromEntries(
  [minisearch, flexsearch, orama, fuseTokens, fuseWhole, ufuzzy].map((peer) => [peer.name, peer]),
);
