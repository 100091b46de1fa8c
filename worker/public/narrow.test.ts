/** Every page in a window of 320 pixels, with letters twice as large as usual and words without an end: nothing scrolls sideways. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Quality } from '../../core/quality/quality.ts';
import { chromium, chromiumArgs } from '../../tools/browser.ts';
import { testServer } from './fixtures/server.ts';
import { publish, published } from './fixtures/snapshot.ts';

const LONG = 'W'.repeat(5000);
const CODE = '00000001';
const { server, env } = testServer();
let browser: Browser;
let page: Page;
let origin: string;

/** All that a page shows of a service, in one word. */
const RECORD = published(
  1,
  {
    name: LONG,
    description: `Help ${LONG}`,
    url: `https://example.org/${LONG}`,
    email: `${LONG}@example.org`,
    alert: LONG,
    fees: LONG,
    eligibility_description: LONG,
    application_process: LONG,
    accreditations: LONG,
    interpretation_services: LONG,
    minimum_age: 18,
    organization: { name: `The ${LONG}` },
    phones: [{ number: '+441632960401', extension: '1'.repeat(5000), description: LONG }],
    contacts: [{ name: LONG, title: LONG, email: `c${LONG}@example.org` }],
    schedules: [{ byday: 'MO,TU', opens_at: '09:00', description: LONG }],
    cost_options: [{ amount: 3.5, option: LONG }],
    languages: [{ name: LONG }],
    service_areas: [{ name: LONG }],
    service_at_locations: [
      {
        location: {
          location_type: 'physical',
          name: LONG,
          transportation: LONG,
          latitude: 50.8,
          longitude: -1.1,
          addresses: [{ address_1: LONG, city: LONG }],
          accessibility: [{ description: LONG }],
        },
      },
    ],
  },
  { rivals: { name: [LONG, `Other ${LONG}`].map((value) => ({ source_id: 'council', value })) }, terms: [{ code: 'hive:x', name: LONG }] },
);
const example = { record_id: LONG, service_id: RECORD.id, name: LONG, field: LONG, found: LONG, instead: `${LONG}x` };
const QUALITY: Quality = {
  format: 1,
  day: '2026-11-24',
  services: { total: 1, half_year: 1, year: 0, old: 0, never: 0, shared: 0, disagree: 0 },
  sources: [
    {
      source_id: 'council',
      records: 1,
      refused: 0,
      clean: 0,
      fresh: 1,
      old: 0,
      never: 0,
      problem: LONG,
      findings: [{ kind: 'broken', what: 'bad_url', action: 'field repaired', count: 1, examples: [example] }],
    },
  ],
};

before(async () => {
  origin = (await server.listen()).url.origin;
  const { SNAPSHOTS } = await env();
  await SNAPSHOTS.put('testham/quality/abc.json', JSON.stringify(QUALITY));
  await publish(SNAPSHOTS, [RECORD], {
    area: { id: 'testham', name: `Testham ${LONG}`, help: { name: LONG, phone: '+441632960999', hours: LONG } },
    sources: [{ id: 'council', name: LONG, owner: LONG, licence: { name: LONG, attribution: LONG } }],
    quality: { path: 'quality/abc.json', bytes: 1, br_bytes: 1, sha256: '' },
  });
  const args = [...chromiumArgs, '--blink-settings=defaultFontSize=32'];
  browser = await puppeteer.launch({ executablePath: chromium(), headless: true, pipe: true, args });
  page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setViewport({ width: 320, height: 640 });
});
after(async () => {
  await browser?.close();
  await server.close();
});

/** How wide the page is, everything on it opened, and what stands out on its right. */
async function width(): Promise<unknown> {
  return page.evaluate(`(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
    const out = [...document.querySelectorAll('body *')].filter((each) => each.getBoundingClientRect().right > 321);
    return [getComputedStyle(document.documentElement).fontSize, document.documentElement.scrollWidth, out.slice(0, 5).map((each) => each.outerHTML.slice(0, 40))];
  })()`);
}
const FITS = ['32px', 320, []];

test('every page that is read fits', async () => {
  for (const path of [
    '/',
    '/testham/',
    `/testham/services/${CODE}`,
    '/testham/services/00000077',
    '/testham/quality',
    '/testham/sources/council',
    '/testham/oruk/3/docs',
  ]) {
    await page.goto(`${origin}${path}`);
    assert.deepEqual(await width(), FITS, path);
  }
});

test('the form, sent without JavaScript, shows whom to call, and results and faults that fit', async () => {
  const send = async (words: string, near: string): Promise<void> => {
    await page.goto(`${origin}/testham/`);
    await page.type('#q', words);
    await page.type('#near', near);
    await Promise.all([page.waitForNavigation(), page.click('form.find button')]);
  };
  await send('my husband hits me, help', '');
  assert.ok(await page.$('.cards li'));
  assert.ok(await page.$('.urgent a[href="tel:08082000247"]'));
  assert.deepEqual(await width(), FITS);
  await send(LONG.slice(0, 290), 'Atlantis');
  assert.ok(await page.$('.faults'));
  assert.deepEqual(await width(), FITS);
});
