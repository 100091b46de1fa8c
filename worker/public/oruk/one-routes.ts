/** `/{area}/oruk/1`: the same services in the shape of Open Referral UK 1.0, for the software that still reads it. */
import { Hono } from 'hono';
import { isUuid } from '../../../core/oruk/lasting-uuid.ts';
import { oneLocation, oneOrganization, oneService, oneTerm } from '../../../core/oruk/one.ts';
import type { FeedTerm } from '../../../core/oruk/taxonomy.ts';
import { threeOrganization, threeService } from '../../../core/oruk/three.ts';
import type { PublishedService } from '../../../core/snapshot/published.ts';
import type { App } from '../env.ts';
import { refuse } from '../refusal.ts';
import { answer, opened, refuseParameters } from './answer.ts';
import { ONE_PAGING, ONE_SERVICES, ONE_TAXONOMIES } from './one-parameters.ts';
import { organizationRows } from './organization-rows.ts';
import { oneEnvelope, pageOf } from './page.ts';
import type { Asked } from './parameters.ts';
import { placeRecords } from './place-records.ts';
import { nearest, type Sought, selectPlaces, selectServices } from './select.ts';
import { isOfTaxonomy, isTerm, nearOf, plainSought } from './sought.ts';

export const one = new Hono<App>();

const asOne = (record: PublishedService) => oneService(threeService(record), record.service.attending);

/** Terms and vocabularies that stand at the same number belong together; any of the pairs is enough. */
function termsSought({ texts }: Asked): ((term: FeedTerm) => boolean)[] {
  const split = (name: string) => texts.get(name)?.flatMap((value) => value.split(',').map((piece) => piece.trim()));
  const ids = [...(split('taxonomy_id') ?? []), ...(split('service_type') ?? [])];
  const vocabularies = split('vocabulary') ?? [];
  if (ids.length === 0 && vocabularies.length === 0) return [];
  const pairs = Array.from({ length: Math.max(ids.length, vocabularies.length) }, (_, i) => {
    const id = ids[i] ?? (ids.length === 1 ? ids[0] : undefined);
    const vocabulary = vocabularies[i] ?? (vocabularies.length === 1 ? vocabularies[0] : undefined);
    return (term: FeedTerm) => (id === undefined || isTerm(id)(term)) && (vocabulary === undefined || isOfTaxonomy(vocabulary)(term));
  });
  return [(term) => pairs.some((isMet) => isMet(term))];
}

function soughtByOne(asked: Asked): Sought {
  const text = asked.text.get('text');
  const terms = termsSought(asked);
  return { ...plainSought(asked), ...(text !== undefined && { text }), ...(terms.length > 0 && { terms }) };
}

/** 1.0 has no document at its root: who opens it is led to the page that says how the feed is read. */
one.get('/:area/oruk/1/', async (c) => {
  const open = await opened(c, {});
  return open instanceof Response ? open : c.redirect(`/${c.req.param('area')}/oruk/3/docs`);
});

one.get('/:area/oruk/1/services', async (c) => {
  const open = await opened(c, ONE_SERVICES);
  if (open instanceof Response) return open;
  const { feed, asked } = open;
  const near = await nearOf(feed, asked, ONE_SERVICES);
  if (near && 'fault' in near) return refuseParameters(c, [near]);
  const found = await selectServices(feed, soughtByOne(asked));
  const page = pageOf(near ? nearest(feed, found, near) : found, asked);
  return answer(c, oneEnvelope(page, (await feed.records(page.items)).map(asOne)));
});

one.get('/:area/oruk/1/services/:id', async (c) => {
  const open = await opened(c, {});
  if (open instanceof Response) return open;
  const { feed } = open;
  const { area, joined, withdrawn } = feed.area.manifest;
  const id = c.req.param('id').toLowerCase();
  if (withdrawn.includes(id)) return refuse(c, 'withdrawn', area);
  if (joined?.[id]) return c.redirect(`/${area.id}/oruk/1/services/${joined[id]}`, 301);
  const row = isUuid(id) ? feed.rowOf(id) : undefined;
  if (!row) return refuse(c, 'no_service', area);
  return answer(c, asOne((await feed.records([row]))[0]!));
});

one.get('/:area/oruk/1/taxonomies', async (c) => {
  const open = await opened(c, ONE_TAXONOMIES);
  if (open instanceof Response) return open;
  const { text } = open.asked;
  const letters = text.get('text')?.toLowerCase() ?? '';
  const vocabulary = text.get('vocabulary');
  const terms = open.feed
    .terms()
    .filter((term) => term.name.toLowerCase().includes(letters) && (vocabulary === undefined || isOfTaxonomy(vocabulary)(term)));
  const page = pageOf(terms, open.asked);
  return answer(c, oneEnvelope(page, page.items.map(oneTerm)));
});

one.get('/:area/oruk/1/taxonomies/:id', async (c) => {
  const open = await opened(c, {});
  if (open instanceof Response) return open;
  const term = open.feed.terms().find(isTerm(c.req.param('id')));
  return term ? answer(c, oneTerm(term)) : refuse(c, 'not_found');
});

one.get('/:area/oruk/1/organizations', async (c) => {
  const open = await opened(c, ONE_PAGING);
  if (open instanceof Response) return open;
  const page = pageOf(organizationRows(open.feed), open.asked);
  const records = await open.feed.records(page.items);
  return answer(
    c,
    oneEnvelope(
      page,
      records.map(({ service }) => oneOrganization(threeOrganization(service.organization!))),
    ),
  );
});

one.get('/:area/oruk/1/organizations/:id', async (c) => {
  const open = await opened(c, {});
  if (open instanceof Response) return open;
  const id = c.req.param('id').toLowerCase();
  const other = await open.feed.organizationNow(id);
  const rows = isUuid(id) ? await selectServices(open.feed, { organization: other }) : [];
  if (rows.length > 0 && other !== id) return c.redirect(`/${open.feed.area.manifest.area.id}/oruk/1/organizations/${other}`, 301);
  const [record] = await open.feed.records(rows.slice(0, 1));
  const organization = record?.service.organization;
  return organization ? answer(c, oneOrganization(threeOrganization(organization))) : refuse(c, 'not_found');
});

one.get('/:area/oruk/1/locations', async (c) => {
  const open = await opened(c, ONE_PAGING);
  if (open instanceof Response) return open;
  const page = pageOf(await selectPlaces(open.feed, {}), open.asked);
  const locations = (await placeRecords(open.feed, page.items)).map((place) => {
    const { id, name, organization } = oneService(place.service);
    return { ...oneLocation(place), service: { id, name, organization } };
  });
  return answer(c, oneEnvelope(page, locations));
});

/** No source of ours gives reviews. */
one.get('/:area/oruk/1/reviews', async (c) => {
  const open = await opened(c, ONE_PAGING);
  return open instanceof Response ? open : answer(c, oneEnvelope(pageOf([], open.asked), []));
});
