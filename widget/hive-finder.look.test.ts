import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type { Service } from '../core/hsds.ts';
import { allInside, button, focused, inside, onPage, search, until } from './fixtures/finder.ts';
import { snapshotOf } from './fixtures/snapshot-of.ts';
import { SERVICES } from './fixtures/some-services.ts';
import type { HiveFinder } from './hive-finder.ts';

const LIGHT = 'rgb(255, 255, 255)';
const DARK = 'rgb(18, 23, 28)';

const INHERITED = [
  'text-transform',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'white-space',
  'text-shadow',
  'text-indent',
  'text-align',
].concat(['font-style', 'font-weight', 'font-variant', 'cursor', 'word-break', '-webkit-text-fill-color', 'hyphens']);

/** What a person may come to see, and how. */
const STATES: Record<string, (finder: HiveFinder) => Promise<unknown>> = {
  'the boxes alone': async () => {},
  'a list': (finder) => search(finder, 'walking group', 'PO4'),
  'a service': async (finder) => {
    await search(finder, 'behind with rent');
    button(finder, 'Harbour Debt Advice').click();
    await until(() => focused()?.matches('.service-name'));
  },
  'narrow down, open': async (finder) => {
    await search(finder, 'groceries', 'PO4');
    inside<HTMLDetailsElement>(finder, 'details')!.open = true;
    button(finder, 'Saturday').click();
    await until(() => button(finder, 'Saturday').getAttribute('aria-pressed') === 'true');
  },
  nothing: (finder) => search(finder, 'xqzzk'),
};

async function failing(): Promise<HiveFinder> {
  const { finder, served } = await onPage();
  served.failing = 'network';
  await search(finder, 'rent');
  return finder;
}

/** A page that follows the person's device, as its background shows, and a device set so. */
async function page(colorScheme: 'light' | 'dark'): Promise<void> {
  document.documentElement.style.colorScheme = 'light dark';
  document.body.style.background = colorScheme === 'dark' ? '#000' : '';
  await emulateMedia({ colorScheme });
}

const wider = (finder: HiveFinder): number => finder.scrollWidth - finder.clientWidth;

describe('hive-finder, as it looks', () => {
  afterEach(async () => {
    document.documentElement.dir = '';
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
    document.documentElement.style.fontSize = '';
    await emulateMedia({ colorScheme: 'light' });
    await setViewport({ width: 1000, height: 800 });
  });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const [name, come] of Object.entries(STATES))
      it(`is accessible: ${name}, ${colorScheme}`, async () => {
        await page(colorScheme);
        const { finder } = await onPage();
        await come(finder);
        await expect(finder).to.be.accessible();
      });

  for (const colorScheme of ['light', 'dark'] as const)
    it(`is accessible: not working, ${colorScheme}`, async () => {
      await page(colorScheme);
      await expect(await failing()).to.be.accessible();
    });

  it('is dark when the page and the device are, and light on a page that is always light', async () => {
    await page('dark');
    const { finder } = await onPage();
    const box = (): string => getComputedStyle(inside(finder, '#text')!).backgroundColor;
    expect(box()).to.equal(DARK);
    document.documentElement.style.colorScheme = '';
    expect(box()).to.equal(LIGHT);
    finder.theme = 'dark';
    await finder.updateComplete;
    expect(box()).to.equal(DARK);
  });

  it('keeps the page’s own ground where its words can be read on it, and has one of its own where not', async () => {
    const { finder } = await onPage();
    const ground = (): string => getComputedStyle(inside(finder, '.base')!).backgroundColor;
    const { style } = document.body;
    try {
      await until(() => ground() === 'rgba(0, 0, 0, 0)', 'the canvas');
      style.background = 'rgb(0, 0, 0)';
      await until(() => ground() === LIGHT, 'a ground on black, in the light');
      expect(Number.parseFloat(getComputedStyle(inside(finder, '.base')!).paddingTop)).to.be.greaterThan(8);
      document.documentElement.style.colorScheme = 'dark';
      await until(() => ground() === 'rgba(0, 0, 0, 0)', 'none on black, in the dark');
      style.background = 'rgb(120, 120, 120)';
      await until(() => ground() === DARK, 'one on grey');
    } finally {
      style.background = '';
    }
  });

  /** What a page may put a finder into. */
  const PLACES: Record<string, string> = {
    'a flex row': 'display: flex',
    'a centred flex column': 'display: flex; flex-direction: column; align-items: center',
    'a float': 'float: left',
    'a table cell': 'display: table-cell',
    'an inline block': 'display: inline-block',
    'a centring grid': 'display: grid; place-items: center',
    'a box as wide as what is in it': 'inline-size: fit-content',
  };
  for (const [name, style] of Object.entries(PLACES))
    for (const width of [320, 1000])
      it(`is wide enough in ${name}, and no wider than a page of ${width} pixels`, async () => {
        await setViewport({ width, height: 700 });
        const { finder } = await onPage();
        finder.parentElement!.style.cssText = style;
        expect(finder.getBoundingClientRect().width).to.be.at.least(width === 320 ? 280 : 600);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
      });

  it('leaves room for what stands beside it in a row', async () => {
    const { finder } = await onPage();
    const beside = document.createElement('aside');
    beside.style.cssText = 'flex: none; inline-size: 300px';
    finder.parentElement!.style.cssText = 'display: flex; inline-size: 900px';
    finder.before(beside);
    expect(finder.getBoundingClientRect().width).to.equal(600);
  });

  it('takes nothing of how the page sets its own words but its font, its size and its direction', async () => {
    const { finder } = await onPage();
    const page = finder.parentElement!;
    await search(finder, 'behind with rent');
    const looks = (): string[] =>
      allInside(finder, 'p, button, label, input, .name, .facts span').map((element) => {
        const style = getComputedStyle(element);
        return INHERITED.map((name) => style.getPropertyValue(name)).join();
      });
    const before = looks();
    page.style.cssText = `text-transform: uppercase; letter-spacing: 3px; word-spacing: 9px; line-height: 3; white-space: nowrap; text-shadow: 1px 1px red;
      text-indent: 40px; text-align: right; font-style: italic; font-weight: 900; font-variant: small-caps; cursor: wait; word-break: break-all;
      -webkit-text-fill-color: red; hyphens: auto`;
    expect(looks()).to.deep.equal(before);
    page.style.cssText = 'font-family: monospace; font-size: 30px';
    expect(getComputedStyle(inside(finder, 'label')!).fontFamily).to.equal('monospace');
    expect(getComputedStyle(inside(finder, '.facts')!).fontSize).to.equal('28.125px');
  });

  for (const [name, come] of Object.entries(STATES))
    for (const how of [
      '320 pixels',
      '320 pixels from right to left',
      '640 pixels with text twice as large',
      '320 pixels with text twice as large',
    ])
      it(`never needs sideways scrolling: ${name}, ${how}`, async () => {
        await setViewport({ width: how.startsWith('640') ? 640 : 320, height: 700 });
        if (how.endsWith('left')) document.documentElement.dir = 'rtl';
        if (how.endsWith('large')) document.documentElement.style.fontSize = '200%';
        const { finder } = await onPage();
        await come(finder);
        expect(wider(finder)).to.be.at.most(0);
        expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
        for (const element of allInside(finder, 'button, a, input, h2, h3, p')) {
          if (element.matches('.hidden') || element.getClientRects().length === 0) continue;
          const { left, right } = element.getBoundingClientRect();
          expect(left, element.outerHTML.slice(0, 80)).to.be.at.least(-0.5);
          expect(right, element.outerHTML.slice(0, 80)).to.be.at.most(innerWidth + 0.5);
        }
      });

  it('never needs sideways scrolling, however long a word', async () => {
    await setViewport({ width: 320, height: 700 });
    const long = 'wordwithoutend'.repeat(360);
    const [first] = SERVICES;
    const endless: Service = {
      ...first!.service,
      name: long,
      description: long,
      organization: { name: long },
      fees: long,
      cost_options: [],
    };
    const { finder } = await onPage({}, snapshotOf([{ ...first!, service: { ...endless, eligibility_description: long } }]));
    await search(finder, long.slice(0, 300));
    expect(document.documentElement.scrollWidth).to.equal(320);
    await search(finder, '');
    await finder.updateComplete;
    inside(finder, 'form')!.dispatchEvent(new SubmitEvent('submit', { bubbles: true, cancelable: true }));
    await until(() => inside(finder, '.name button'));
    expect(document.documentElement.scrollWidth).to.equal(320);
    inside(finder, '.name button')!.click();
    await until(() => focused()?.matches('.service-name'));
    expect(document.documentElement.scrollWidth).to.equal(320);
  });

  it('mirrors from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const { finder } = await onPage();
    await search(finder, 'boxing');
    const box = inside(finder, '#text')!.getBoundingClientRect();
    const pressed = button(finder, 'Search').getBoundingClientRect();
    expect(pressed.left).to.be.lessThan(box.left);
    await search(finder, 'groceries');
    expect(getComputedStyle(inside(finder, '.facts a')!).direction).to.equal('ltr');
  });

  it('has targets of at least 24 pixels and boxes with at least 16 pixel text', async () => {
    const { finder } = await onPage();
    await STATES['narrow down, open']!(finder);
    for (const target of allInside(finder, 'button, summary, select, input, .facts a')) {
      if (target.closest('.name')) continue;
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.outerHTML.slice(0, 90)).to.be.at.least(24);
    }
    for (const input of allInside(finder, 'input, select')) expect(Number.parseFloat(getComputedStyle(input).fontSize)).to.be.at.least(16);
  });

  it('shows list and service side by side on a desk, one after the other in a side panel', async () => {
    await setViewport({ width: 1280, height: 800 });
    const { finder } = await onPage();
    await STATES['a service']!(finder);
    expect(inside(finder, '.list')!.getClientRects().length).to.equal(1);
    await setViewport({ width: 360, height: 700 });
    await until(() => inside(finder, '.list')!.getClientRects().length === 0);
    button(finder, 'Back to results').click();
    await until(() => inside(finder, '.list')!.getClientRects().length === 1);
  });

  it('comes back to where the person was', async () => {
    await setViewport({ width: 360, height: 600 });
    const { finder } = await onPage();
    await search(finder, 'walking group');
    const card = allInside(finder, 'hive-service-card')[8]!;
    card.scrollIntoView({ block: 'center', behavior: 'instant' });
    const at = scrollY;
    card.shadowRoot!.querySelector('button')!.click();
    await until(() => focused()?.matches('.service-name'));
    expect(focused()!.getBoundingClientRect().top).to.be.within(0, 300);
    button(finder, 'Back to results').click();
    await until(() => focused() === card.shadowRoot!.querySelector('button'));
    expect(scrollY).to.be.closeTo(at, 2);
  });

  it('has no style in its markup, as a strict policy demands', async () => {
    const { finder } = await onPage();
    await STATES['a service']!(finder);
    expect(allInside(finder, '[style], style')).to.deep.equal([]);
  });
});
