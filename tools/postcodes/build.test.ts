import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { centreOf, locate } from '../../core/place/locate.ts';
import { decodePlaces } from '../../core/place/places.ts';
import { buildPlaces } from './build.ts';

let folder = '';
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'places-'));
});
after(() => rm(folder, { recursive: true }));

async function file(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), content);
  return join(folder, name);
}

test('the ONS directory: found by its headings, terminated places without coordinates left out', async () => {
  const places = await buildPlaces([
    await file(
      'onspd.csv',
      '\uFEFFpcd,pcds,dointr,lat,long\n"PO4 8AA","PO4 8AA",199001,50.79,-1.06\n"PO4 8AB","PO4 8AB",199001,50.80,-1.08\nX,"GY1 1AA",1,99.999999,0\n',
    ),
  ]);
  assert.deepEqual([...places.sectors], [['PO4 8', { latitude: 50.795, longitude: -1.07 }]]);
});

test('Code-Point Open: no header, national grid', async () => {
  const rows = ['A', 'B', 'D', 'E', 'F'].map((letter) => `"PO48A${letter}",10,465050,99450,"E92000001"`);
  rows.push('"PO48AG",90,0,0,"E92000001"');
  const places = await buildPlaces([await file('po.csv', `${rows.join('\n')}\n`)]);
  const centre = places.sectors.get('PO4 8');
  assert.ok(centre && Math.abs(centre.latitude - 50.79) < 0.01 && Math.abs(centre.longitude + 1.08) < 0.02, JSON.stringify(centre));
});

test('Open Names: settlements become towns, other names do not', async () => {
  const row = (name: string, type: string, local: string) => `id,uri,${name},,,,${type},${local},458000,106000,0,0\n`;
  const path = await file('names.csv', row('Fareham', 'populatedPlace', 'Town') + row('A27', 'transportNetwork', 'Numbered Road'));
  const places = await buildPlaces([path]);
  assert.deepEqual(
    places.towns.map(({ name, weight }) => [name, weight]),
    [['Fareham', 100]],
  );
});

test('an NHS list in cp1252 with its own delimiter, beside a list of names only', async () => {
  const nhs =
    'Code¬Name¬Address1¬City¬Postcode¬Latitude¬Longitude\nA¬Café Surgery¬Drayton¬Portsmouth¬PO6 1AA¬50.84¬-1.05\nB¬C¬1 High Street¬Portsmouth¬PO6 2AA¬50.85¬-1.06\n';
  const latin = Uint8Array.from(nhs, (letter) => letter.charCodeAt(0));
  const libraries = await file('libraries.csv', 'Library name,Address 1,Postcode\nDrayton Library,Drayton,PO6 1AB\n');
  const places = await buildPlaces([await file('nhs.csv', latin), libraries]);
  assert.deepEqual(places.towns.map(({ name }) => name).sort(), ['Drayton', 'Portsmouth']);
});

test('a mistyped postcode does not move a sector', async () => {
  const rows = [1, 2, 3, 4].map((n) => `PO4 8A${'ABDE'[n - 1]},50.79,-1.06`);
  const places = await buildPlaces([await file('odd.csv', `postcode,latitude,longitude\n${rows.join('\n')}\nPO4 8AF,54.9,-2.9\n`)]);
  assert.deepEqual(places.sectors.get('PO4 8'), { latitude: 50.79, longitude: -1.06 });
});

test('a file that is no list of places is refused in words', async () => {
  await assert.rejects(buildPlaces([await file('cats.csv', 'name,colour\nTom,black\n')]), /no column holds postcodes/);
});

test('the table that is shipped places what people type', async () => {
  const places = decodePlaces(await readFile(new URL('../../core/place/national/places.bin', import.meta.url)));
  const name = (text: string) => locate(text, places)?.name;
  assert.ok(places.sectors.size > 6000 && places.towns.length > 3000);
  assert.equal(name('SO14 2AQ'), 'SO14 2AQ');
  assert.equal(name('pompey'), 'Portsmouth');
  assert.equal(name('near Leeds'), 'Leeds');
  assert.equal(name('hebden brige'), 'Hebden Bridge');
  const leeds = centreOf('LS1 4AP', places);
  assert.ok(leeds && Math.abs(leeds.latitude - 53.8) < 0.02 && Math.abs(leeds.longitude + 1.55) < 0.02);
});
