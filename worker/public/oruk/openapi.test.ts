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
  parameters: { name: string; in: string; schema: { examples?: string[]; enum?: string[]; type: string } }[];
}
interface Document {
  openapi: string;
  servers: { url: string }[];
  paths: { [path: string]: { get: Operation } };
  components: { schemas: { [name: string]: object } };
}
const read = async (path: string) => (await server.fetch(`/testham/oruk/3${path}`)).json();
const document = async () => (await read('/openapi.json')) as Document;

test('every address that is served is described, and the other way round', async () => {
  const { paths } = await document();
  const served = new Set(
    app.routes
      .filter(({ method, path }) => method === 'GET' && path.startsWith('/:area/oruk/3'))
      .map(({ path }) => path.slice('/:area/oruk/3'.length).replace(':id', '{id}') || '/'),
  );
  for (const own of ['/openapi.json', '/docs']) assert.ok(served.delete(own));
  assert.deepEqual(Object.keys(paths).sort(), [...served].sort());
});

test('every parameter described is taken, any other is refused', async () => {
  const { paths } = await document();
  for (const [path, { get }] of Object.entries(paths)) {
    const list = path.replace('/{id}', '');
    const { contents } = path.endsWith('{id}') ? ((await read(list)) as { contents: { id: string }[] }) : { contents: [] };
    const address = path === '/' ? '/' : path.replace('{id}', contents[0]?.id ?? '');
    const query = get.parameters.filter((parameter) => parameter.in === 'query');
    for (const { name, schema } of query) {
      const value = name === 'postcode' ? 'TE1' : (schema.examples?.[0] ?? schema.enum?.[0] ?? { boolean: 'true' }[schema.type] ?? '1');
      const beside = name === 'proximity' ? '&postcode=TE1' : '';
      const answer = await server.fetch(`/testham/oruk/3${address}?${name}=${value}${beside}`);
      assert.equal(answer.status, 200, `${path} ${name}`);
      await answer.text();
    }
    const refused = await server.fetch(`/testham/oruk/3${address}?none_such=1`);
    assert.equal(refused.status, 400, path);
    const [{ right }] = ((await refused.json()) as { parameters: [{ right: string }] }).parameters;
    assert.equal(right, query.length > 0 ? `One of: ${query.map(({ name }) => name).join(', ')}.` : 'None.', path);
  }
});

test('every field that is given is described, where it stands', async () => {
  const { components } = await document();
  type Shape = { $ref?: string; properties?: { [name: string]: Shape }; items?: Shape };
  const check = (value: unknown, shape: Shape, path: string): void => {
    const known = shape.$ref ? (components.schemas[shape.$ref.split('/').at(-1)!] as Shape) : shape;
    if (Array.isArray(value)) for (const one of value) check(one, known.items!, `${path}[]`);
    else if (typeof value === 'object' && value !== null && known.properties)
      for (const [name, inner] of Object.entries(value)) {
        assert.ok(known.properties[name], `${path}.${name} is not described`);
        check(inner, known.properties[name], `${path}.${name}`);
      }
  };
  for (const [path, shape] of [
    ['/services', 'service'],
    ['/service_at_locations', 'service_at_location'],
    ['/taxonomies', 'taxonomy'],
    ['/taxonomy_terms', 'taxonomy_term'],
    ['/organizations', 'organization'],
  ] as const)
    for (const one of ((await read(path)) as { contents: object[] }).contents) check(one, components.schemas[shape]!, path);
  check(await read('/'), components.schemas.about!, '/');
});

test('every name that is referred to is there', async () => {
  const { components, ...rest } = await document();
  for (const [, name] of JSON.stringify({ components, rest }).matchAll(/#\/components\/schemas\/(\w+)/g))
    assert.ok(components.schemas[name!], name);
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
