import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { app } from '../app.ts';
import { FEED_SERVICES as SERVICES } from '../fixtures/feed-services.ts';
import { testServer } from '../fixtures/server.ts';
import { publish } from '../fixtures/snapshot.ts';

const { server, env } = testServer();
before(async () => {
  await server.listen();
  await publish((await env()).SNAPSHOTS, SERVICES);
});
after(() => server.close());

interface Operation {
  parameters: { name: string; in: string; schema: { examples?: string[]; enum?: string[]; items?: { enum?: string[] }; type: string } }[];
}
interface Document {
  openapi: string;
  servers: { url: string }[];
  paths: { [path: string]: { get: Operation } };
  components: { schemas: { [name: string]: object } };
}
const VERSIONS = [
  ['3', 'contents'],
  ['1', 'content'],
] as const;
type Version = (typeof VERSIONS)[number][0];
const read = async (path: string, version: Version = '3') => (await server.fetch(`/testham/oruk/${version}${path}`)).json();
const document = async (version: Version = '3') => (await read('/openapi.json', version)) as Document;

test('every address that is served is described, and the other way round', async () => {
  for (const [version] of VERSIONS) {
    const { paths, servers } = await document(version);
    const start = `/:area/oruk/${version}`;
    const served = new Set(
      app.routes
        .filter(({ method, path }) => method === 'GET' && path.startsWith(start))
        .map(({ path }) => path.slice(start.length).replace(':id', '{id}').replace(/\/$/, '') || '/'),
    );
    for (const own of ['/openapi.json', ...(version === '3' ? ['/docs'] : [])]) assert.ok(served.delete(own));
    assert.deepEqual(Object.keys(paths).sort(), [...served].sort());
    assert.ok(servers[0]!.url.endsWith(`/testham/oruk/${version}`));
  }
});

test('every parameter described is taken, any other is refused', async () => {
  for (const [version, field] of VERSIONS)
    for (const [path, { get }] of Object.entries((await document(version)).paths)) {
      const list = path.replace('/{id}', '');
      const { [field]: records } = path.endsWith('{id}')
        ? ((await read(list, version)) as { [field]: { id: string }[] })
        : { [field]: [] as { id: string }[] };
      const address = path === '/' ? '/' : path.replace('{id}', records?.[0]?.id ?? '');
      const query = get.parameters.filter((parameter) => parameter.in === 'query');
      for (const { name, schema } of query) {
        const listed = schema.examples?.[0] ?? schema.enum?.[0] ?? schema.items?.enum?.[0];
        const value = name === 'postcode' ? 'TE1' : (listed ?? { boolean: 'true' }[schema.type] ?? '1');
        const beside = name === 'proximity' ? '&postcode=TE1' : '';
        const answer = await server.fetch(`/testham/oruk/${version}${address}?${name}=${value}${beside}`);
        assert.equal(answer.status, 200, `${version} ${path} ${name}`);
        await answer.text();
      }
      const refused = await server.fetch(`/testham/oruk/${version}${address}?none_such=1`);
      assert.equal(refused.status, 400, path);
      const [{ right }] = ((await refused.json()) as { parameters: [{ right: string }] }).parameters;
      assert.equal(right, query.length > 0 ? `One of: ${query.map(({ name }) => name).join(', ')}.` : 'None.', path);
    }
});

test('every field that is given is described, where it stands', async () => {
  type Shape = { $ref?: string; properties?: { [name: string]: Shape }; items?: Shape };
  const check = (value: unknown, shape: Shape, schemas: Document['components']['schemas'], path: string): void => {
    const known = shape.$ref ? (schemas[shape.$ref.split('/').at(-1)!] as Shape) : shape;
    if (Array.isArray(value)) for (const one of value) check(one, known.items!, schemas, `${path}[]`);
    else if (typeof value === 'object' && value !== null && known.properties)
      for (const [name, inner] of Object.entries(value)) {
        assert.ok(known.properties[name], `${path}.${name} is not described`);
        check(inner, known.properties[name], schemas, `${path}.${name}`);
      }
  };
  const SHAPES = {
    '3': { services: 'service', service_at_locations: 'service_at_location', taxonomy_terms: 'taxonomy_term' },
    '1': { services: 'service', locations: 'location' },
  };
  for (const [version, field] of VERSIONS) {
    const { schemas } = (await document(version)).components;
    for (const [path, shape] of Object.entries({ ...SHAPES[version], taxonomies: 'taxonomy', organizations: 'organization' })) {
      const { [field]: records } = (await read(`/${path}?per_page=500`, version)) as { [field]: object[] };
      for (const one of records!) check(one, schemas[shape]!, schemas, `${version} ${path}`);
    }
    check(await read('/', version), schemas.about!, schemas, '/');
  }
});

test('every name that is referred to is there', async () => {
  for (const [version] of VERSIONS) {
    const { components, ...rest } = await document(version);
    for (const [, name] of JSON.stringify({ components, rest }).matchAll(/#\/components\/schemas\/(\w+)/g))
      assert.ok(components.schemas[name!], name);
  }
});

test('the page says the same in plain words, without scripts or third parties', async () => {
  const { paths } = await document();
  const answer = await server.fetch('/testham/oruk/3/docs');
  const page = await answer.text();
  for (const [path, { get }] of Object.entries(paths)) {
    assert.ok(page.includes(`<code>${path}</code>`), path);
    for (const { name } of get.parameters.filter((parameter) => parameter.in === 'query'))
      assert.ok(page.includes(`<code>${name}</code>`), name);
  }
  assert.doesNotMatch(page, /<script|<style|src="http|href="https?:\/\/(?!127|localhost)/);
  assert.match(page, /<h1>The open feed of Testham<\/h1>/);
});
