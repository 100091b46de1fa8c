import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { allInside, allText, button, focused, inside, names, onPage, textOf, until } from './fixtures/finder.ts';
import { knowingSnapshot } from './fixtures/knowing.ts';
import type { HiveFinder } from './hive-finder.ts';

describe('I don’t know what I need', () => {
  const question = (finder: HiveFinder): string => textOf(inside(finder, '.question'));

  async function guide(): Promise<HiveFinder> {
    const finder = (await onPage({}, knowingSnapshot())).finder;
    button(finder, 'I don’t know what I need').click();
    await until(() => focused()?.matches('.question'));
    return finder;
  }

  it('asks plain questions, says how many services remain, and ends in advice and services', async () => {
    const finder = await guide();
    expect(question(finder)).to.equal('Who is it for?');
    expect(allInside(finder, '#text').every((one) => one.getClientRects().length === 0)).to.equal(true);
    await until(() => allText(finder).includes('19 services fit so far.'));
    button(finder, /^An older person/).click();
    await until(() => question(finder) === 'What is it about?');
    await until(() => allText(finder).includes('18 services fit so far.'));
    await until(() => focused()?.matches('.question'));
    await until(() => button(finder, /^Money, bills and benefits \d+ services?/));
    button(finder, /^Money/).click();
    await until(() => button(finder, /^Debt advice \d+ services?/));
    button(finder, /^Debt advice/).click();
    await until(() => question(finder) === 'Where are you?');
    button(finder, 'Skip this question').click();
    await until(() => question(finder) === 'How soon do you need it?');
    button(finder, /^It can wait/).click();
    await until(() => names(finder)[0] === 'Harbour Debt Advice');
    await until(() => textOf(inside(finder, '.advice-name')) === 'Debt advice');
    await until(() => focused()?.matches('.count'));
    const chips = allInside(finder, '.chip.read').map(textOf);
    expect(chips).to.include.members(['Debt advice', 'For an older person']);
  });

  it('lets every question be skipped, and still says where to start', async () => {
    const finder = await guide();
    for (const next of ['What is it about?', 'Where are you?', 'How soon do you need it?']) {
      button(finder, 'Skip this question').click();
      await until(() => question(finder) === next);
    }
    button(finder, 'Skip this question').click();
    await until(() => names(finder).length === 10);
    await until(() => textOf(inside(finder, '.advice-name')) === 'Where to start');
  });

  it('gives a topic’s advice when the need was skipped, and its services as one condition', async () => {
    const finder = await guide();
    button(finder, 'Skip this question').click();
    await until(() => button(finder, /^Sport and getting active/));
    button(finder, /^Sport and getting active/).click();
    await until(() => question(finder) === 'Which is closest?');
    await until(() => button(finder, 'Show them now'));
    button(finder, 'Show them now').click();
    await until(() => names(finder).length === 10);
    expect(allInside(finder, '.chip.read').map(textOf)).to.deep.equal(['Sport and getting active']);
    await until(() => textOf(inside(finder, '.advice-name')) === 'Sport and getting active');
  });

  it('puts places to ring first when it is wanted today', async () => {
    const finder = await guide();
    button(finder, 'Skip this question').click();
    await until(() => question(finder) === 'What is it about?');
    button(finder, 'Skip this question').click();
    await until(() => question(finder) === 'Where are you?');
    button(finder, 'Skip this question').click();
    await until(() => question(finder) === 'How soon do you need it?');
    button(finder, /^Today/).click();
    await until(() => names(finder).length === 10);
    expect(names(finder).slice(0, 2)).to.have.members(['Harbour Debt Advice', 'Night Line']);
    expect(inside(finder, '.urgent a[href="tel:999"]')).not.to.equal(undefined);
    await until(() => focused()?.matches('.urgent-name'));
    button(finder, 'Take off: Places you can ring come first').click();
    await until(() => allInside(finder, '.chip.read').length === 0);
  });

  it('goes back a step at a time with what was chosen, and back to the search', async () => {
    const finder = await guide();
    button(finder, /^A child/).click();
    await until(() => question(finder) === 'What is it about?');
    button(finder, 'Back').click();
    await until(() => question(finder) === 'Who is it for?');
    expect(button(finder, /^A child/).getAttribute('aria-pressed')).to.equal('true');
    button(finder, 'Back to search').click();
    await until(() => textOf(focused()!) === 'I don’t know what I need');
    expect(inside(finder, '#text')!.getClientRects().length).to.equal(1);
  });

  it('can be walked with the keyboard alone', async () => {
    const finder = (await onPage({}, knowingSnapshot())).finder;
    finder.focus();
    for (let tabs = 0; tabs < 8 && textOf(focused()!) !== 'I don’t know what I need'; tabs++) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => focused()?.matches('.question'));
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => question(finder) === 'What is it about?' && focused()?.matches('.question'));
    await expect(finder).to.be.accessible();
  });

  /** The number beside a choice. */
  const beside = (finder: HiveFinder, choice: RegExp): number => {
    const counted = /([\d,]+) services?/.exec(textOf(button(finder, choice)));
    if (!counted) throw new Error(`No number beside ${choice}`);
    return Number(counted[1]!.replace(',', ''));
  };
  const found = (finder: HiveFinder): number => Number(/\d+/.exec(textOf(inside(finder, '.count')))?.[0] ?? 0);

  it('says beside each choice what choosing it leaves, which is what is found in the end', async () => {
    const finder = await guide();
    await until(() => beside(finder, /^A child/) > 0);
    expect(textOf(button(finder, /^Me/))).to.equal('Me all 19 services, none left out');
    button(finder, /^Me/).click();
    await until(() => question(finder) === 'What is it about?');
    await until(() => beside(finder, /^Food, clothes/) > 0);
    const topic = beside(finder, /^Food, clothes/);
    button(finder, /^Food, clothes/).click();
    await until(() => question(finder) === 'Which is closest?' && beside(finder, /^Food banks?/) > 0);
    expect(allText(finder)).to.match(new RegExp(`\\b${topic} services? fits? so far`));
    const each = allInside(finder, '.choice').flatMap((choice) => /(\d+) service/.exec(textOf(choice))?.[1] ?? []);
    for (const total of each) expect(Number(total)).to.be.at.most(topic);
    const need = beside(finder, /^Food banks?/);
    button(finder, /^Food banks?/).click();
    await until(() => question(finder) === 'Where are you?');
    button(finder, 'Skip this question').click();
    await until(() => question(finder) === 'How soon do you need it?');
    button(finder, /^It can wait/).click();
    await until(() => names(finder).length > 0);
    expect(found(finder)).to.equal(need);
  });

  it('leaves out topics that are not for an older person, and still has them for who asks', async () => {
    const finder = await guide();
    button(finder, /^An older person/).click();
    await until(() => question(finder) === 'What is it about?');
    const topics = (): string[] => allInside(finder, '.choice').map(textOf);
    expect(topics()[0]).to.match(/^Getting older, disability and care/);
    expect(topics().join()).not.to.match(/Babies|school/);
    button(finder, 'Show 2 more').click();
    await until(() => /^Babies/.test(textOf(focused()!)));
    await expect(finder).to.be.accessible();
  });

  it('asks where, says so when it does not know the place, and puts the nearest first without leaving any out', async () => {
    const finder = await guide();
    for (const next of ['What is it about?', 'Where are you?']) {
      button(finder, 'Skip this question').click();
      await until(() => question(finder) === next);
    }
    const where = (): HTMLInputElement => inside<HTMLInputElement>(finder, '#where')!;
    where().focus();
    await sendKeys({ type: 'Atlantis' });
    await sendKeys({ press: 'Enter' });
    await until(() => where().getAttribute('aria-invalid') === 'true' && focused() === where());
    expect(where().value).to.equal('Atlantis');
    await expect(finder).to.be.accessible();
    where().focus();
    where().value = 'PO4';
    await sendKeys({ press: 'Enter' });
    await until(() => question(finder) === 'How soon do you need it?');
    button(finder, 'Show them now').click();
    await until(() => names(finder).length === 10);
    expect(allInside(finder, '.chip.read').map(textOf)).to.deep.equal(['Near PO4']);
    expect(found(finder)).to.equal(19);
    expect(inside<HTMLInputElement>(finder, '#place')!.value).to.equal('PO4');
  });
});
