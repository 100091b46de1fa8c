/** `/{area}/oruk/3`: Open Referral UK 3.0, answered from the snapshot. What each address takes is in endpoints.ts. */
import { type Context, Hono } from 'hono';
import { isUuid } from '../../../core/oruk/lasting-uuid.ts';
import { threeOrganization, threeService } from '../../../core/oruk/three.ts';
import type { App } from '../env.ts';
import { refuse } from '../refusal.ts';
import { answer, opened, refuseParameters } from './answer.ts';
import { docsPage } from './docs-page.ts';
import { eitherWay } from './either-way.ts';
import { ORGANIZATION, ORGANIZATIONS, SERVICE_AT_LOCATIONS, SERVICES, TAXONOMIES, TAXONOMY_TERMS } from './endpoints.ts';
import type { OpenFeed } from './open-feed.ts';
import { openApi, THREE } from './openapi.ts';
import { organizationRows } from './organization-rows.ts';
import { pageOf, threeEnvelope } from './page.ts';
import { placeRecords } from './place-records.ts';
import { selectPlaces, selectServices } from './select.ts';
import { isBelow, isOfTaxonomy, nearOf, soughtByThree } from './sought.ts';
import { taxonomiesOf, threeTerm } from './taxonomies.ts';

/** What the address stands for, as consumers recognise it. */
const VERSION = 'HSDS-UK-3.0';
const PROFILE = 'https://docs.openreferraluk.org/en/latest/';

export const three = new Hono<App>();

const base = (c: Context<App>): string => `${new URL(c.req.url).origin}/${c.req.param('area')}/oruk/3`;
const holds = (text: string, letters: string): boolean => text.toLowerCase().includes(letters.toLowerCase());

const about = async (c: Context<App>): Promise<Response> => {
  const open = await opened(c, {});
  if (open instanceof Response) return open;
  const { area, built_at, sources } = open.feed.area.manifest;
  return answer(c, {
    version: VERSION,
    profile: PROFILE,
    openapi_url: `${base(c)}/openapi.json`,
    name: `${area.name}: community services`,
    documentation_url: `${base(c)}/docs`,
    published_at: built_at,
    sources: sources.map(({ id, name, owner, licence }) => ({ id, name, owner, licence })),
  });
};
three.on('GET', eitherWay('/:area/oruk/3'), about);

three.on('GET', eitherWay('/:area/oruk/3/services'), async (c) => {
  const open = await opened(c, SERVICES);
  if (open instanceof Response) return open;
  const { feed, asked } = open;
  const page = pageOf(await selectServices(feed, soughtByThree(asked)), asked);
  const services = (await feed.records(page.items)).map(threeService);
  const minimal = asked.numbers.get('minimal') === 1;
  const contents = minimal ? services.map(({ id, last_modified }) => ({ id, last_modified })) : services;
  return answer(c, threeEnvelope<object>(page, contents));
});

three.get('/:area/oruk/3/services/:id', async (c) => {
  const open = await opened(c, {});
  if (open instanceof Response) return open;
  const { feed } = open;
  const { area, joined, withdrawn } = feed.area.manifest;
  const id = c.req.param('id').toLowerCase();
  if (withdrawn.includes(id)) return refuse(c, 'withdrawn', area);
  const other = joined?.[id];
  if (other) return c.redirect(`/${area.id}/oruk/3/services/${other}`, 301);
  const row = isUuid(id) ? feed.rowOf(id) : undefined;
  if (!row) return refuse(c, 'no_service', area);
  const [record] = await feed.records([row]);
  return answer(c, threeService(record!));
});

three.on('GET', eitherWay('/:area/oruk/3/service_at_locations'), async (c) => {
  const open = await opened(c, SERVICE_AT_LOCATIONS);
  if (open instanceof Response) return open;
  const { feed, asked } = open;
  const near = await nearOf(feed, asked, SERVICE_AT_LOCATIONS);
  if (near && 'fault' in near) return refuseParameters(c, [near]);
  const page = pageOf(await selectPlaces(feed, soughtByThree(asked), near), asked);
  return answer(c, threeEnvelope(page, await placeRecords(feed, page.items)));
});

three.get('/:area/oruk/3/service_at_locations/:id', async (c) => {
  const open = await opened(c, {});
  if (open instanceof Response) return open;
  const { feed } = open;
  const id = c.req.param('id').toLowerCase();
  const rows = isUuid(id) ? feed.indexes.flatMap((index, segment) => index.placesLike(id).map((found) => ({ segment, ...found }))) : [];
  const places = await placeRecords(
    feed,
    rows.filter((row) => feed.isShown(row)),
  );
  const place = places.find((one) => one.id === id);
  return place ? answer(c, place) : refuse(c, 'not_found');
});

three.on('GET', eitherWay('/:area/oruk/3/taxonomies'), async (c) => {
  const open = await opened(c, TAXONOMIES);
  if (open instanceof Response) return open;
  const letters = open.asked.text.get('search') ?? '';
  const page = pageOf(
    taxonomiesOf(open.feed).filter(({ name }) => holds(name, letters)),
    open.asked,
  );
  return answer(c, threeEnvelope(page, page.items));
});

three.on('GET', eitherWay('/:area/oruk/3/taxonomy_terms'), async (c) => {
  const open = await opened(c, TAXONOMY_TERMS);
  if (open instanceof Response) return open;
  const { text, numbers } = open.asked;
  const [letters = '', taxonomy, parent] = ['search', 'taxonomy_id', 'parent_id'].map((name) => text.get(name));
  const all = open.feed.terms();
  const terms = all
    .filter((term) => holds(term.name, letters) && (taxonomy === undefined || isOfTaxonomy(taxonomy)(term)))
    .filter((term) => (parent === undefined || isBelow(parent, all)(term)) && (numbers.get('top_only') !== 1 || !term.parent_id));
  const page = pageOf(terms, open.asked);
  return answer(c, threeEnvelope(page, page.items.map(threeTerm)));
});

/** One of a short list, by its id. */
const oneOf = (path: string, all: (feed: OpenFeed) => { id: string }[]) =>
  three.get(`/:area/oruk/3/${path}/:id`, async (c: Context<App>) => {
    const open = await opened(c, {});
    if (open instanceof Response) return open;
    const found = all(open.feed).find(({ id }) => id === c.req.param('id')?.toLowerCase());
    return found ? answer(c, found) : refuse(c, 'not_found');
  });
oneOf('taxonomies', taxonomiesOf);
oneOf('taxonomy_terms', (feed) => feed.terms().map(threeTerm));

three.on('GET', eitherWay('/:area/oruk/3/organizations'), async (c) => {
  const open = await opened(c, ORGANIZATIONS);
  if (open instanceof Response) return open;
  const page = pageOf(organizationRows(open.feed, open.asked.text.get('search')), open.asked);
  const records = await open.feed.records(page.items);
  return answer(
    c,
    threeEnvelope(
      page,
      records.map(({ service }) => threeOrganization(service.organization!)),
    ),
  );
});

three.get('/:area/oruk/3/organizations/:id', async (c) => {
  const open = await opened(c, ORGANIZATION);
  if (open instanceof Response) return open;
  const id = c.req.param('id').toLowerCase();
  const rows = isUuid(id) ? await selectServices(open.feed, { organization: id }) : [];
  if (rows.length === 0) return refuse(c, 'not_found');
  const wanted = open.asked.numbers.get('full_service') === 1 ? rows : rows.slice(0, 1);
  const records = await open.feed.records(wanted);
  const organization = threeOrganization(records[0]!.service.organization!);
  return answer(c, wanted === rows ? { ...organization, services: records.map(threeService) } : organization);
});

three.get('/:area/oruk/3/openapi.json', async (c) => {
  const open = await opened(c, {});
  return open instanceof Response ? open : answer(c, openApi(open.feed.area.manifest, new URL(c.req.url).origin, THREE));
});

three.get('/:area/oruk/3/docs', async (c) => {
  const open = await opened(c, {});
  if (open instanceof Response) return open;
  c.header('Cache-Control', 'public, max-age=60');
  return c.html(docsPage(open.feed.area.manifest, new URL(c.req.url).origin));
});
