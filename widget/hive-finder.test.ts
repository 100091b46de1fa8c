import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { snapshotBeside } from './fixtures/beside.ts';
import { allInside, allText, button, focused, inside, names, onPage, search, textOf, until } from './fixtures/finder.ts';
import { snapshotOf } from './fixtures/snapshot-of.ts';
import { SERVICES } from './fixtures/some-services.ts';

const status = (finder: HTMLElement): string => finder.shadowRoot!.querySelector('[role=status]')!.textContent!.trim();

describe('hive-finder', () => {
  it('finds, opens and comes back with the keyboard alone', async () => {
    const { finder } = await onPage();
    finder.focus();
    await sendKeys({ type: 'behind with rent' });
    await sendKeys({ press: 'Enter' });
    await until(() => names(finder)[0] === 'Harbour Debt Advice');
    for (let tabs = 0; tabs < 12 && textOf(focused()!) !== 'Harbour Debt Advice'; tabs++) await sendKeys({ press: 'Tab' });
    const card = focused();
    await sendKeys({ press: 'Enter' });
    await until(() => focused()?.matches('.service-name'));
    expect(textOf(focused()!)).to.equal('Harbour Debt Advice');
    expect(textOf(inside(finder, 'hive-service') && (inside(finder, 'hive-service')!.shadowRoot as unknown as Element))).to.contain(
      'Ring 01632 960401',
    );
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(textOf(focused()!)).to.equal('Back to results');
    await sendKeys({ press: 'Enter' });
    await until(() => focused() === card);
    expect(inside(finder, 'hive-service')).to.equal(undefined);
  });

  it('searches while a person types, and tells a screen reader how many once they rest', async () => {
    const { finder } = await onPage();
    expect(status(finder)).to.equal('');
    finder.focus();
    await sendKeys({ type: 'walking' });
    await until(() => names(finder).length === 10);
    await until(() => status(finder) !== '');
    expect(status(finder)).to.equal('14 services found');
    expect(textOf(inside(finder, '.count'))).to.equal('14 services found');
  });

  it('shows more, and goes on from the first new one', async () => {
    const { finder } = await onPage();
    await search(finder, 'walking group');
    button(finder, 'Show 4 more').click();
    await until(() => names(finder).length === 14);
    await until(() => textOf(focused()!) === names(finder)[10]);
    expect(inside(finder, '.more')).to.equal(undefined);
  });

  it('says what it took a misspelt word for', async () => {
    const { finder } = await onPage();
    await search(finder, 'grocreies ');
    expect(names(finder)[0]).to.equal('Southsea Food Pantry');
    expect(allText(finder)).to.match(/Showing results for “grocer\w*”/);
  });

  it('says plainly that nothing was found, and what would help', async () => {
    const { finder } = await onPage();
    await search(finder, 'xqzzk');
    expect(textOf(inside(finder, '.count'))).to.equal('Nothing found');
    expect(inside<HTMLAnchorElement>(finder, '.help a')?.href).to.equal('tel:+441632960555');
    expect(allText(finder)).to.contain('01632 960555');
    expect(allText(finder)).to.contain('We do not know “xqzzk”.');
  });

  it('offers to take off the condition that hides all', async () => {
    const { finder } = await onPage();
    await search(finder, 'groceries');
    button(finder, 'Sunday').click();
    await until(() => textOf(inside(finder, '.count')) === 'Nothing found');
    button(finder, /^Without “Open on Sunday” \(1 service\)/).click();
    await until(() => names(finder)[0] === 'Southsea Food Pantry');
    expect(button(finder, 'Sunday').getAttribute('aria-pressed')).to.equal('false');
  });

  it('keeps conditions as buttons that stay pressed, and as chips that can be taken off', async () => {
    const { finder } = await onPage();
    await search(finder, 'help');
    button(finder, 'Free').click();
    await until(() => allInside(finder, '.chip.read').length === 1);
    expect(button(finder, 'Free').getAttribute('aria-pressed')).to.equal('true');
    button(finder, 'Take off: Free').click();
    await until(() => allInside(finder, '.chip.read').length === 0);
    expect(button(finder, 'Free').getAttribute('aria-pressed')).to.equal('false');
    await until(() => focused()?.matches('.count'));
  });

  it('goes from the conditions to the results by a button that says how many there are', async () => {
    const { finder } = await onPage();
    await search(finder, 'walking');
    inside<HTMLDetailsElement>(finder, 'details')!.open = true;
    button(finder, 'Wednesday').click();
    await until(() => button(finder, 'Show 14 services'));
    button(finder, 'Show 14 services').click();
    await until(() => focused()?.matches('.count'));
    expect(inside<HTMLDetailsElement>(finder, 'details')!.open).to.equal(false);
  });

  it('sorts by distance from a postcode district, and says so', async () => {
    const { finder } = await onPage();
    await search(finder, '', 'PO4');
    expect(names(finder)[0]).to.be.oneOf(['Harbour Debt Advice', 'Southsea Food Pantry']);
    expect(allText(finder)).to.match(/Very near|0\.\d miles away/);
    button(finder, /^Take off: Near/).click();
    await until(() => inside<HTMLInputElement>(finder, '#place')!.value === '');
  });

  it('says that it does not know a place, but only when the person has finished typing it', async () => {
    const { finder } = await onPage();
    const place = inside<HTMLInputElement>(finder, '#place')!;
    place.focus();
    await sendKeys({ type: 'Nowhereville' });
    await until(() => names(finder).length > 0);
    expect(place.getAttribute('aria-invalid')).to.equal(null);
    await sendKeys({ press: 'Enter' });
    await until(() => place.getAttribute('aria-invalid') === 'true');
    expect(textOf(inside(finder, '#place-problem'))).to.contain('“Nowhereville”');
  });

  it('says of a service that it is a neighbouring area’s, in the list and when it is opened', async () => {
    const [first] = SERVICES;
    const theirs = { ...first!, id: '00000000-0000-4000-8000-00000000beef', service: { ...first!.service, name: 'Ferry choir' } };
    const { finder } = await onPage({}, snapshotBeside(SERVICES, 'Gosport', [theirs]));
    await search(finder, 'ferry choir');
    expect(names(finder)[0]).to.equal('Ferry choir');
    expect(textOf(inside(finder, '.facts'))).to.match(/^Southsea, just over the border, and 1 more place/);
    expect(allText(finder)).not.to.contain('in Gosport');
    button(finder, 'Ferry choir').click();
    await until(() => inside(finder, 'hive-service'));
    expect(textOf(inside(finder, 'hive-service')!.shadowRoot as unknown as Element)).to.contain('Just over the border, in Gosport');
    await search(finder, 'walking group');
    expect(allText(finder)).not.to.contain('over the border');
  });

  it('never lets a feed’s text act', async () => {
    const { finder } = await onPage();
    await search(finder, 'boxing');
    button(finder, /Bold & brave/).click();
    await until(() => focused()?.matches('.service-name'));
    expect(textOf(focused()!)).to.equal('<img src=x onerror="window.hacked=1"> Bold & brave club');
    expect(allInside(finder, 'img, script, b')).to.deep.equal([]);
    for (const link of allInside<HTMLAnchorElement>(finder, 'a')) expect(link.protocol).to.match(/^(https?|tel|mailto):$/);
    expect(allInside(finder, 'a[href^=mailto]')).to.deep.equal([]);
    expect('hacked' in window).to.equal(false);
  });

  it('never sends what is typed, nor cookies, nor where it is', async () => {
    const { finder, served } = await onPage();
    await search(finder, 'secretword', 'PO4');
    await search(finder, 'boxing');
    expect(served.asked.length).to.be.greaterThan(3);
    for (const { url, init } of served.asked) {
      expect(url).not.to.match(/secretword|boxing|po4|\?/i);
      expect(init).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    }
  });

  it('tells the page of searches and openings without the words', async () => {
    const { finder } = await onPage();
    const heard: unknown[] = [];
    document.body.addEventListener('hive-search', ({ detail }) => heard.push(detail), { once: true });
    document.body.addEventListener('hive-open', ({ detail }) => heard.push(detail), { once: true });
    await search(finder, 'boxing');
    button(finder, /Bold & brave/).click();
    await until(() => heard.length === 2);
    expect(heard[0]).to.deep.equal({ total: 1, needs: [] });
    expect(heard[1]).to.deep.equal({ id: SERVICES[4]!.id, short_id: SERVICES[4]!.short_id });
  });

  it('takes in a newer snapshot behind the person’s back, and drops what was withdrawn', async () => {
    const { finder, served, clock } = await onPage();
    await search(finder, 'boxing');
    expect(names(finder).length).to.equal(1);
    served.files = snapshotOf(SERVICES, { version: 'two', withdrawn: [SERVICES[4]!.id] });
    clock.ms += 61_000;
    await finder.searchFor('boxing');
    await until(() => names(finder).length === 0, 'the withdrawn one to go');
  });

  it('goes on with the snapshot it holds when the newest cannot be had', async () => {
    const { finder, served, clock } = await onPage();
    await search(finder, 'boxing');
    served.failing = 'network';
    clock.ms += 61_000;
    await search(finder, 'boxing');
    await search(finder, 'walking');
    expect(names(finder)).to.have.length(10);
  });

  it('says why it does not work, and tries again', async () => {
    const { finder, served } = await onPage();
    const reasons: string[] = [];
    finder.addEventListener('hive-error', ({ detail }) => reasons.push(detail.reason));
    served.failing = 'network';
    await search(finder, 'boxing');
    expect(allText(finder)).to.contain('Check that you are online');
    served.failing = 503;
    button(finder, 'Try again').click();
    await until(() => allText(finder).includes('not answering'));
    await until(() => status(finder).startsWith('Sorry'));
    served.failing = undefined;
    button(finder, 'Try again').click();
    await until(() => names(finder).length === 1);
    expect(reasons).to.deep.equal(['unreachable', 'server']);
  });

  it('tells the page’s editor when the directory’s address is missing', async () => {
    const { finder } = await onPage({ directory: 'javascript:1' } as never);
    const { openDirectory } = await import('./open-directory.ts');
    finder.open = openDirectory;
    await finder.updateComplete;
    await search(finder, 'boxing');
    expect(allText(finder)).to.contain('not set up yet');
    expect(allInside(finder, '.message button')).to.deep.equal([]);
  });

  it('gives headings the levels that fit the page', async () => {
    const { finder } = await onPage({ headingLevel: 3 });
    await search(finder, 'boxing');
    expect(inside(finder, '.count')!.localName).to.equal('h3');
    expect(inside(finder, '.name')!.localName).to.equal('h4');
  });

  it('leaves the page’s address alone unless it is asked to keep the words there', async () => {
    const { finder } = await onPage();
    await search(finder, 'boxing');
    expect(location.hash).to.equal('');
    finder.fragment = true;
    await search(finder, 'walking', 'PO4');
    expect(location.hash).to.equal('#hive=&q=walking&near=PO4');
    button(finder, 'Walking group 1').click();
    await until(() => location.hash.includes('hive=demo0020'));
    history.back();
    await until(() => inside(finder, 'hive-service') === undefined);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('opens the service that the page’s address names', async () => {
    history.replaceState(null, '', `${location.pathname}${location.search}#hive=demo0002`);
    const { finder } = await onPage();
    finder.fragment = true;
    dispatchEvent(new PopStateEvent('popstate'));
    await until(() => textOf(inside(finder, '.service-name')) === 'Southsea Food Pantry');
    expect(allText(finder)).to.contain('Portsmouth Council (Community directory)');
    history.replaceState(null, '', location.pathname + location.search);
  });
});
