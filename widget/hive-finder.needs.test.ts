import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { render } from 'lit';
import { adviceAbove, withoutEmergency } from './advice-panel.ts';
import type { Answer } from './ask.ts';
import { allInside, allText, button, focused, inside, names, onPage, search, textOf, until } from './fixtures/finder.ts';
import { knowingSnapshot } from './fixtures/knowing.ts';
import { snapshotOf } from './fixtures/snapshot-of.ts';
import { SERVICES } from './fixtures/some-services.ts';
import type { HiveFinder } from './hive-finder.ts';
import type { HiveSearchBox } from './hive-search-box.ts';
import { leavePage } from './leave-page.ts';
import { NO_QUESTION } from './question.ts';

const finding = async (): Promise<HiveFinder> => (await onPage({}, knowingSnapshot())).finder;
const options = (finder: HiveFinder): string[] => allInside(finder, '[role=option]').map(textOf);
const box = (finder: HiveFinder): HTMLInputElement => inside<HTMLInputElement>(finder, '#text')!;
const isOpen = (finder: HiveFinder): boolean => box(finder).getAttribute('aria-expanded') === 'true';

const write = (finder: HiveFinder, text: string): void => {
  box(finder).value = text;
  box(finder).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

/** All at once, as from a clipboard: so that what opens is for the whole text, however slow the machine. */
async function type(finder: HiveFinder, text: string): Promise<void> {
  finder.focus();
  write(finder, text);
  await until(() => isOpen(finder), `suggestions for ${text}`);
}

describe('suggestions', () => {
  it('offers topics first, then services, then words, and says which is which', async () => {
    const finder = await finding();
    await type(finder, 'walking');
    const kinds = options(finder).map((option) => /(Topic|Service|Word)(?:, |$)/.exec(option)?.[1]);
    expect(kinds).to.include.members(['Topic', 'Service']);
    expect(kinds).to.deep.equal(
      kinds.toSorted((a, b) => ['Topic', 'Service', 'Word'].indexOf(a!) - ['Topic', 'Service', 'Word'].indexOf(b!)),
    );
    expect(options(finder).join(' | ')).to.match(/Walking groups, Topic, 14 services/);
  });

  it('is a combobox: arrows move, Escape closes, Enter chooses', async () => {
    const finder = await finding();
    await type(finder, 'walk');
    expect(box(finder).getAttribute('aria-activedescendant')).to.equal(null);
    await sendKeys({ press: 'ArrowDown' });
    const active = (): Element | null =>
      box(finder).getRootNode() instanceof ShadowRoot
        ? (box(finder).getRootNode() as ShadowRoot).getElementById(box(finder).getAttribute('aria-activedescendant') ?? '')
        : null;
    expect(active()?.getAttribute('aria-selected')).to.equal('true');
    await sendKeys({ press: 'ArrowUp' });
    await until(() => active() === allInside(finder, '[role=option]').at(-1));
    await sendKeys({ press: 'Escape' });
    await until(() => !isOpen(finder));
    expect(box(finder).value).to.equal('walk');
    await sendKeys({ type: 'ing gro' });
    await until(() => isOpen(finder) && options(finder)[0]?.startsWith('Walking groups'));
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await until(() => allInside(finder, '.chip.read').map(textOf).includes('Walking groups'));
    expect(box(finder).value).to.equal('');
    expect(isOpen(finder)).to.equal(false);
    expect(names(finder)).to.have.length(10);
    await until(() => focused()?.matches('.count'));
    button(finder, 'Take off: Walking groups').click();
    await until(() => allInside(finder, '.chip.read').length === 0);
  });

  it('searches with Enter when no suggestion was reached, and closes', async () => {
    const finder = await finding();
    await type(finder, 'groceries');
    await sendKeys({ press: 'Enter' });
    await until(() => !isOpen(finder));
    await until(() => names(finder)[0] === 'Southsea Food Pantry');
    expect(box(finder).value).to.equal('groceries');
  });

  it('opens a service that was chosen by name', async () => {
    const finder = await finding();
    await type(finder, 'night li');
    const option = allInside(finder, '[role=option]').find((one) => textOf(one).startsWith('Night Line'))!;
    option.click();
    await until(() => focused()?.matches('.service-name'));
    expect(textOf(focused()!)).to.equal('Night Line');
  });

  it('says how many there are, closes when a person leaves, and hides nothing from screen readers', async () => {
    const finder = await finding();
    await type(finder, 'walking');
    await until(() => allInside(finder, '[role=status]').some((one) => /^\d+ suggestions/.test(textOf(one))));
    await until(() => names(finder).length > 0);
    expect(allInside(finder, '[aria-hidden=true], [inert]').filter((one) => one.querySelector('hive-service-card'))).to.deep.equal([]);
    await sendKeys({ press: 'Tab' });
    await until(() => !isOpen(finder));
    expect(options(finder)).to.deep.equal([]);
  });

  it('drops suggestions that come after the words were taken back', async () => {
    const finder = await finding();
    await type(finder, 'walk');
    box(finder).value = '';
    box(finder).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await until(() => !isOpen(finder));
    await finder.updateComplete;
    expect(options(finder)).to.deep.equal([]);
  });

  it('offers none when what is typed is urgent', async () => {
    const [first, ...others] = SERVICES;
    const named = { ...first!, service: { ...first!.service, name: 'Husband hits me: a talk' } };
    const { finder } = await onPage({}, snapshotOf([named, ...others]));
    const { suggest } = inside<HiveSearchBox>(finder, 'hive-search-box')!;
    expect(await suggest('husband')).not.to.deep.equal([]);
    expect(await suggest('husband hits me')).to.deep.equal([]);
  });

  it('is accessible while open', async () => {
    const finder = await finding();
    await type(finder, 'walk');
    await sendKeys({ press: 'ArrowDown' });
    await expect(finder).to.be.accessible();
  });
});

describe('advice', () => {
  it('says in one sentence what the options are, and more when a person wants it', async () => {
    const finder = await finding();
    await search(finder, 'behind with rent');
    await until(() => inside(finder, '.advice'));
    expect(textOf(inside(finder, '.advice-name'))).to.equal('Behind with rent');
    const more = inside<HTMLDetailsElement>(finder, '.advice details')!;
    expect(more.open).to.equal(false);
    expect(textOf(inside(finder, '.advice p')).match(/[.!?](?=\s)/g)).to.equal(null);
    more.querySelector('summary')!.click();
    expect(more.open).to.equal(true);
    expect(names(finder)[0]).to.equal('Harbour Debt Advice');
    await expect(finder).to.be.accessible();
  });

  it('says nothing when the words are of no need that is sure', async () => {
    const finder = await finding();
    await search(finder, 'behind with rent');
    await until(() => inside(finder, '.advice'));
    await search(finder, 'solent');
    await until(() => !inside(finder, '.advice'));
  });
});

describe('urgent help', () => {
  it('finds first what words of danger tell of, whatever their other words mean', async () => {
    const finder = await finding();
    let needs: string[] = [];
    finder.addEventListener('hive-search', (event) => {
      needs = event.detail.needs;
    });
    await search(finder, 'he controls all my money');
    await until(() => needs[0] === 'domestic-abuse', 'domestic abuse to come first');
    await search(finder, 'walking group');
    await until(() => needs[0] === 'walking-group', 'danger to be forgotten');
  });

  it('stands above the results and does not hide them, is told once, and can be hidden', async () => {
    const finder = await finding();
    const text = 'i want to kill myself, somebody to listen ';
    await search(finder, text);
    await until(() => inside(finder, '.urgent'));
    const links = allInside<HTMLAnchorElement>(finder, '.urgent a').map(({ href }) => href);
    expect(links).to.include.members(['tel:999', 'tel:116123']);
    expect(names(finder)).to.include('Night Line');
    const [urgent, count] = [inside(finder, '.urgent')!, inside(finder, '.count')!];
    expect(urgent.compareDocumentPosition(count) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    const told = (): HTMLElement[] => allInside(finder, '[role=status]').filter((one) => textOf(one).startsWith('If you need help now'));
    await until(() => told().length === 1);
    await expect(finder).to.be.accessible();
    button(finder, 'Hide this').click();
    await until(() => !inside(finder, '.urgent'));
    expect(focused()).not.to.equal(document.body);
    await search(finder, `${text}please`);
    expect(inside(finder, '.urgent')).to.equal(undefined);
    await search(finder, 'my husband hits me');
    await until(() => inside(finder, '.urgent'));
  });

  it('stays away from what only sounds like it, and goes when other words are typed', async () => {
    const finder = await finding();
    await search(finder, 'kill weeds');
    expect(inside(finder, '.urgent')).to.equal(undefined);
    await search(finder, 'my husband hits me');
    await until(() => inside(finder, '.urgent'));
    await search(finder, 'groceries');
    await until(() => !inside(finder, '.urgent'));
  });

  it('comes even when the directory cannot be had', async () => {
    const { finder, served } = await onPage({}, knowingSnapshot());
    served.failing = 'network';
    await search(finder, 'i want to kill myself');
    await until(() => inside(finder, '.urgent a[href="tel:116123"]'));
    expect(allText(finder)).to.contain('Check that you are online');
  });
});

describe('leaving quickly', () => {
  it('is offered where somebody near may be the danger, and only there', async () => {
    const finder = await finding();
    for (const text of ['my husband hits me', 'they want to force me to marry', 'i was raped']) {
      await search(finder, text);
      await until(() => button(finder, 'Leave this page quickly'), text);
    }
    await expect(finder).to.be.accessible();
    await search(finder, 'i want to kill myself');
    await until(() => inside(finder, '.urgent a[href="tel:116123"]') && !inside(finder, '.leave'));
  });

  it('blanks the page and puts another in its place', () => {
    const page = document.implementation.createHTMLDocument('Help');
    page.body.textContent = 'my husband hits me';
    const gone: string[] = [];
    const location = { replace: (url: string) => gone.push(`${url} ${page.documentElement.textContent}`) } as unknown as Location;
    leavePage({ document: page, location, top: null });
    expect(gone).to.deep.equal(['https://www.bbc.co.uk/weather ']);
  });

  it('leaves what to do in an emergency to the panel above the advice', () => {
    expect(withoutEmergency('If you are in danger call 999; then press 55. The helpline is free. It is not your fault.')).to.equal(
      'The helpline is free. It is not your fault.',
    );
    expect(withoutEmergency('Ring your landlord. In danger, call 999.')).to.equal('Ring your landlord.');
    const answer = { question: NO_QUESTION, response: { understood: { needs: [] } } } as unknown as Answer;
    const shown = { subject: { id: 'x', name: 'Abuse' }, text: 'In danger, call 999. The helpline is free.' };
    const told = (urgent: boolean): string => {
      const page = document.createElement('div');
      render(adviceAbove(answer, { shown, urgent, level: 2, change: () => {} }), page);
      return textOf(page);
    };
    expect(told(true)).to.equal('Abuse The helpline is free.');
    expect(told(false)).to.match(/^Abuse In danger, call 999\./);
  });
});

describe('similar services', () => {
  it('stand at the end of a service, without itself, and open', async () => {
    const finder = await finding();
    await search(finder, 'walking group');
    button(finder, 'Walking group 1').click();
    await until(() => allInside(finder, '.similar button').length > 0);
    const like = allInside(finder, '.similar button').map(textOf);
    expect(like).to.have.length(4);
    expect(like).not.to.include('Walking group 1');
    allInside(finder, '.similar button')[0]!.click();
    await until(() => textOf(inside(finder, '.service-name')) === like[0]);
    await until(() => focused()?.matches('.service-name'));
  });
});

describe('narrow down', () => {
  it('shows a day that was typed as pressed, and lets it be changed there', async () => {
    const finder = await finding();
    const pressed = (day: string): boolean => button(finder, day).getAttribute('aria-pressed') === 'true';
    const chips = (): string[] => allInside(finder, '.chip.read').map(textOf);
    await search(finder, 'walking group on wednesday');
    expect(chips()).to.deep.equal(['Open on Wednesday']);
    expect(pressed('Wednesday')).to.equal(true);
    button(finder, 'Thursday').click();
    await until(() => chips()[0] === 'Open on Wednesday or Thursday');
    expect([pressed('Wednesday'), pressed('Thursday'), pressed('Friday')]).to.deep.equal([true, true, false]);
    button(finder, 'Wednesday').click();
    await until(() => chips()[0] === 'Open on Thursday');
    button(finder, 'Thursday').click();
    await until(() => chips().length === 0);
    expect(pressed('Wednesday')).to.equal(false);
    await search(finder, 'walking group on friday');
    button(finder, 'Free').click();
    await until(() => chips().length === 2);
    button(finder, 'Take off: Open on Friday').click();
    await until(() => !pressed('Friday'));
    expect(pressed('Free')).to.equal(true);
  });

  it('offers languages only when it knows them', async () => {
    const finder = await finding();
    expect(allInside(finder, '#language')).to.deep.equal([]);
    finder.focus();
    await until(() => allInside(finder, '#language option').length === 2);
  });

  it('offers the languages that the directory has', async () => {
    const finder = await finding();
    await search(finder, 'help');
    await until(() => allInside(finder, '#language option').length === 2);
    expect(allInside(finder, '#language option').map(textOf)).to.deep.equal(['Any language', 'Polish – polski']);
  });
});
