/** `/{area}/oruk/1`: the same services in the shape of Open Referral UK 1.0, for the software that still reads it. */
import { Hono } from 'hono';
import { filled } from '../../../core/oruk/filled.ts';
import { isUuid } from '../../../core/oruk/lasting-uuid.ts';
import { oneLocation, oneOrganization, oneService, oneTerm } from '../../../core/oruk/one.ts';
import type { FeedTerm } from '../../../core/oruk/taxonomy.ts';
import { threeOrganization, threeService } from '../../../core/oruk/three.ts';
import type { PublishedService } from '../../../core/snapshot/published.ts';
import type { App } from '../env.ts';
import { refuse } from '../refusal.ts';
import { answer, opened, refuseParameters } from './answer.ts';
import { eitherWay } from './either-way.ts';
import { ONE_ENDPOINTS, ONE_PAGING, ONE_SERVICES, ONE_TAXONOMIES } from './one-endpoints.ts';
import { ONE_SHAPES } from './one-shapes.ts';
import { soughtByOne } from './one-sought.ts';
import { openApi, type Served } from './openapi.ts';
import { organizationRows } from './organization-rows.ts';
import { oneEnvelope, pageOf } from './page.ts';
import { placeRecords } from './place-records.ts';
import { nearest, selectPlaces, selectServices } from './select.ts';
import { isBelow, isOfTaxonomy, isTerm, nearOf } from './sought.ts';

/** What the address stands for. */
const PROFILE = 'https://developers.openreferraluk.org/Guidance/';

export const one = new Hono<App>();

const asOne = (record: PublishedService) => oneService(threeService(record), record.service.attending);

/** A term in the list, with its parent. Parents that no service has are named by their id. */
function listedTerm(term: FeedTerm, all: readonly FeedTerm[]) {
  const parent = all.find(({ id }) => id === term.parent_id);
  return { ...oneTerm(term), ...filled({ parent_id: parent ? oneTerm(parent).id : term.parent_id }) };
}

const served: Served = { version: '1.0', endpoints: ONE_ENDPOINTS, shapes: ONE_SHAPES, contents: 'content' };

/** 1.0 asks for no document at its root. Validators look there which version it is. */
one.on('GET', eitherWay('/:area/oruk/1'), async (c) => {
  const open = await opened(c, {});
  if (open instanceof Response) return open;
  const { area } = open.feed.area.manifest;
  const base = `${new URL(c.req.url).origin}/${area.id}/oruk`;
  return answer(c, {
    version: 'HSDS-UK-1.0',
    profile: PROFILE,
    openapi_url: `${base}/1/openapi.json`,
    name: `${area.name}: community services`,
    documentation_url: `${base}/3/docs`,
  });
});

one.get('/:area/oruk/1/openapi.json', async (c) => {
  const open = await opened(c, {});
  return open instanceof Response ? open : answer(c, openApi(open.feed.area.manifest, new URL(c.req.url).origin, served));
});

one.on('GET', eitherWay('/:area/oruk/1/services'), async (c) => {
  const open = await opened(c, ONE_SERVICES);
  if (open instanceof Response) return open;
  const { feed, asked } = open;
  const near = await nearOf(feed, asked, ONE_SERVICES);
  if (near && 'fault' in near) return refuseParameters(c, [near]);
  const found = await selectServices(feed, soughtByOne(asked, feed.terms()));
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

one.on('GET', eitherWay('/:area/oruk/1/taxonomies'), async (c) => {
  const open = await opened(c, ONE_TAXONOMIES);
  if (open instanceof Response) return open;
  const { text, numbers } = open.asked;
  const letters = text.get('text')?.toLowerCase() ?? '';
  const [vocabulary, parent] = [text.get('vocabulary'), text.get('parent_id')];
  const all = open.feed.terms();
  const terms = all
    .filter((term) => term.name.toLowerCase().includes(letters) && (vocabulary === undefined || isOfTaxonomy(vocabulary)(term)))
    .filter((term) => parent === undefined || isBelow(parent, all)(term))
    .filter((term) => numbers.get('root_only') !== 1 || !term.parent_id);
  const page = pageOf(terms, open.asked);
  return answer(
    c,
    oneEnvelope(
      page,
      page.items.map((term) => listedTerm(term, all)),
    ),
  );
});

one.on('GET', eitherWay('/:area/oruk/1/vocabularies'), async (c) => {
  const open = await opened(c, {});
  if (open instanceof Response) return open;
  return answer(c, [...new Set(open.feed.terms().map((term) => oneTerm(term).vocabulary))]);
});

one.get('/:area/oruk/1/taxonomies/:id', async (c) => {
  const open = await opened(c, {});
  if (open instanceof Response) return open;
  const all = open.feed.terms();
  const term = all.find(isTerm(c.req.param('id')));
  return term ? answer(c, listedTerm(term, all)) : refuse(c, 'not_found');
});

one.on('GET', eitherWay('/:area/oruk/1/organizations'), async (c) => {
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
  const rows = isUuid(id) ? await selectServices(open.feed, { organization: id }) : [];
  const [record] = await open.feed.records(rows.slice(0, 1));
  const organization = record?.service.organization;
  return organization ? answer(c, oneOrganization(threeOrganization(organization))) : refuse(c, 'not_found');
});

one.on('GET', eitherWay('/:area/oruk/1/locations'), async (c) => {
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
one.on('GET', eitherWay('/:area/oruk/1/reviews'), async (c) => {
  const open = await opened(c, ONE_PAGING);
  return open instanceof Response ? open : answer(c, oneEnvelope(pageOf([], open.asked), []));
});
