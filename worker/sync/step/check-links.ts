import { afterLook, isOurOwnFault, type LinkAnswer, type LinkState } from '../../../core/quality/link.ts';
import { isMadeUpHost } from '../../../core/quality/made-up-host.ts';
import { addEvent } from '../../store/event-store.ts';
import { writeFenced } from '../../store/lease.ts';
import { type LinkDue, linksDue, noteLinks } from '../../store/link-store.ts';
import type { View } from '../../store/service-store.ts';
import { lookAt } from '../look-at.ts';
import { platform } from '../polite.ts';
import type { RunContext } from '../run-context.ts';

/** Most addresses that a run looks at. */
const MOST = 40;
/** Sites asked side by side; each has one request at a time. */
const LANES = 5;
/** No look is begun after so many milliseconds: what is left comes first in the next run. */
const LONGEST = 240_000;

type Looked = LinkDue & { host: string; answer: LinkAnswer };

/** Looks whether some of the addresses that the area's records give still open: each at most once a day. Nothing is hidden for it. */
export async function checkLinks(it: RunContext): Promise<void> {
  const { db, lease, run, now } = it;
  const at = now().toISOString();
  const day = at.slice(0, 10);
  const looked = await lookAtSites(it, await due(it, day));
  if (looked.length === 0) return;
  if (isOurOwnFault(looked)) {
    await writeFenced(db, lease, [addEvent(db, run.id, at, 'no site at all answered: taken for a fault of our own connection')]);
    return;
  }
  const states = looked.map(({ url, before, answer }) => ({ url, ...afterLook(before, answer, day) }));
  await writeFenced(db, lease, [...noteLinks(db, states, at), addEvent(db, run.id, at, tell(states))]);
}

async function due({ db, area }: RunContext, day: string): Promise<LinkDue[]> {
  // Sources read through another HIVE have their cards there.
  const own = area.sources.filter(({ kind }) => kind !== 'hive').map(({ id }) => id);
  const view: View = { source_ids: own, ...(area.bounds && { bounds: area.bounds }) };
  const links: LinkDue[] = [];
  for await (const link of linksDue(db, view, own, day)) {
    if (URL.canParse(link.url) && !isMadeUpHost(new URL(link.url).hostname)) links.push(link);
    if (links.length === MOST) break;
  }
  return links;
}

/** Looks at the links, site by site. */
async function lookAtSites({ env, area, now }: RunContext, links: LinkDue[]): Promise<Looked[]> {
  const options = platform(env);
  // Only where the area's own feeds lie may a link lead to a private address, and only where feeds may.
  const feeds = new Set(area.sources.filter(({ url }) => URL.canParse(url)).map(({ url }) => new URL(url).origin));
  const sites = bySite(links);
  const begun = now().getTime();
  const looked: Looked[] = [];
  const lane = async (): Promise<void> => {
    for (let site = sites.shift(); site; site = sites.shift())
      for (const link of site) {
        if (now().getTime() - begun > LONGEST) return;
        const url = new URL(link.url);
        const allowPrivate = options.allowPrivate === true && feeds.has(url.origin);
        looked.push({ ...link, host: url.host, answer: await lookAt(url, { ...options, allowPrivate }) });
      }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return looked;
}

function bySite(links: readonly LinkDue[]): LinkDue[][] {
  const sites = new Map<string, LinkDue[]>();
  for (const link of links) {
    const { host } = new URL(link.url);
    sites.set(host, [...(sites.get(host) ?? []), link]);
  }
  return [...sites.values()];
}

function tell(states: readonly LinkState[]): string {
  const many = (verdict: string): number => states.filter((state) => state.verdict === verdict).length;
  return `looked at ${states.length} web addresses: ${many('alive')} opened, ${many('gone')} led nowhere, ${many('silent')} did not answer us`;
}
