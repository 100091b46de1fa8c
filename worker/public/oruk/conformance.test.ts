/** Against the published validator's profiles and schemas, where they lie beside the project; skipped, saying so, where they do not. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { Ajv2020 as Ajv } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { FEED_SERVICES } from '../fixtures/feed-services.ts';
import { testServer } from '../fixtures/server.ts';
import { SERVICES } from '../fixtures/services.ts';
import { publish, published } from '../fixtures/snapshot.ts';

const root = join(import.meta.dirname, '../../..');
const oruk = join(root, '../shared/oruk');
const skip = existsSync(join(oruk, 'check.mjs')) ? false : 'the validator’s schemas do not lie beside the project';

const { server, env } = testServer();
let base = '';
before(async () => {
  const { url } = await server.listen();
  base = `${url.origin}/testham/oruk`;
  // The hostile ones too, under ids of their own.
  const hostile = SERVICES.map(({ service }, i) => published(900 + i, service));
  await publish((await env()).SNAPSHOTS, [...FEED_SERVICES, ...hostile]);
});
after(() => server.close());

const validator = new Ajv({ strict: false, allErrors: true });
addFormats.default(validator);
const schemaOf = (path: string): { $id?: string; properties?: { content?: object; contents?: object } } => {
  const { $id: _, $schema: __, ...schema } = JSON.parse(readFileSync(join(oruk, 'schemas/validator', path), 'utf8'));
  return schema;
};

test('3.0: the checker passes', { skip }, async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(oruk, 'check.mjs'), `${base}/3`], { cwd: root });
  const lines = stdout.trim().split('\n');
  assert.equal(lines.pop(), 'RESULT pass');
  for (const line of lines) assert.match(line, /^pass /);
});

for (const [version, folder, field, lists] of [
  ['3', 'V3.0-UK', 'contents', ['service', 'service_at_location', 'taxonomy', 'taxonomy_term', 'organization']],
  ['1', 'V1.0-UK', 'content', ['service', 'taxonomy', 'organization', 'location']],
] as const)
  test(`${version}.0: every record of every list keeps to its schema`, { skip }, async () => {
    for (const name of lists) {
      const path = name === 'taxonomy' ? 'taxonomies' : `${name}s`;
      const answer = await fetch(`${base}/${version}/${path}?per_page=500`);
      const list = (await answer.json()) as { [field: string]: object[] };
      const listSchema = schemaOf(`${folder}/${name}_list.json`);
      // One of the published list schemas is that of a single record.
      const ofList = validator.compile(listSchema.properties?.[field] ? listSchema : {});
      assert.ok(ofList(list), `${name}_list ${JSON.stringify(ofList.errors?.slice(0, 3))}`);
      const ofOne = validator.compile(schemaOf(`${folder}/${name}.json`));
      assert.ok(list[field]!.length > 0);
      for (const record of list[field]!) assert.ok(ofOne(record), `${name} ${JSON.stringify(ofOne.errors?.slice(0, 3))}`);
    }
  });

interface Profile {
  testGroups: { tests: { endpoint: string; schema: string; useIdFrom?: string }[] }[];
}

test('1.0: every test of the validator’s profile passes', { skip }, async () => {
  const { testGroups } = schemaOf('TestProfiles/HSDS-UK-1.0.json') as unknown as Profile;
  for (const { endpoint, schema, useIdFrom } of testGroups.flatMap(({ tests }) => tests)) {
    const of = useIdFrom?.replace(/-id$/, '');
    const first = of && ((await (await fetch(`${base}/1${of}`)).json()) as { content: { id: string }[] }).content[0]!.id;
    const answer = await fetch(`${base}/1${endpoint}${first ? encodeURIComponent(first) : ''}`);
    assert.equal(answer.status, 200, endpoint);
    const isRight = validator.compile(schemaOf(schema));
    assert.ok(isRight(await answer.json()), `${endpoint} ${JSON.stringify(isRight.errors?.slice(0, 3))}`);
  }
});
