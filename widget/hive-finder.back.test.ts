import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { allInside, button, focused, inside, names, onPage, search, textOf, until } from './fixtures/finder.ts';
import { knowingSnapshot } from './fixtures/knowing.ts';
import type { HiveFinder } from './hive-finder.ts';

/** Types and presses Search, as a person does. */
async function press(finder: HiveFinder, text: string): Promise<void> {
  const box = inside<HTMLInputElement>(finder, '#text')!;
  box.focus();
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  button(finder, 'Search').click();
  await until(() => names(finder).length > 0, 'results');
}

const open = async (finder: HiveFinder, name: string): Promise<void> => {
  button(finder, name).click();
  await until(() => focused()?.matches('.service-name') && textOf(focused()!) === name, name);
};

const card = (finder: HiveFinder, name: string): Element => allInside(finder, '.name button').find((one) => textOf(one) === name)!;

describe('back and reload', () => {
  beforeEach(() => history.replaceState(null, ''));
  afterEach(() => history.replaceState(null, ''));

  it('goes back from a service to its card by the browser’s Back, with nothing in the address', async () => {
    const { finder } = await onPage();
    const address = location.href;
    await press(finder, 'walking group');
    await open(finder, 'Walking group 3');
    expect(location.href).to.equal(address);
    history.back();
    await until(() => inside(finder, 'hive-service') === undefined);
    expect(focused()).to.equal(card(finder, 'Walking group 3'));
    expect(names(finder)).to.have.length(10);
    history.forward();
    await until(() => textOf(inside(finder, '.service-name')) === 'Walking group 3');
    button(finder, 'Back to results').click();
    await until(() => focused() === card(finder, 'Walking group 3'));
  });

  it('goes back from a service like it to the card that was pressed, in one step', async () => {
    const { finder } = await onPage({}, knowingSnapshot());
    await press(finder, 'walking group');
    await open(finder, 'Walking group 1');
    await until(() => allInside(finder, '.similar button').length > 0);
    await open(finder, textOf(allInside(finder, '.similar button')[0]!));
    button(finder, 'Back to results').click();
    await until(() => focused() === card(finder, 'Walking group 1'));
    expect(inside(finder, 'hive-service')).to.equal(undefined);
  });

  it('has the question and the service again after a reload', async () => {
    const { finder } = await onPage();
    await press(finder, 'walking group');
    button(finder, 'Wednesday').click();
    await until(() => button(finder, 'Wednesday').getAttribute('aria-pressed') === 'true');
    await open(finder, 'Walking group 2');
    const kept: unknown = history.state;
    finder.remove();
    const { finder: again } = await onPage();
    history.replaceState(kept, '');
    dispatchEvent(new PopStateEvent('popstate', { state: kept }));
    await until(() => textOf(inside(again, '.service-name')) === 'Walking group 2');
    expect(inside<HTMLInputElement>(again, '#text')!.value).to.equal('walking group');
    expect(button(again, 'Wednesday').getAttribute('aria-pressed')).to.equal('true');
  });

  it('leaves what the page keeps in its history as it is', async () => {
    const { finder } = await onPage();
    history.replaceState({ page: 7 }, '');
    await press(finder, 'walking group');
    await open(finder, 'Walking group 2');
    expect(history.state.page).to.equal(7);
    history.back();
    await until(() => inside(finder, 'hive-service') === undefined);
    expect(history.state.page).to.equal(7);
    history.replaceState('the page’s own', '');
    await press(finder, 'boxing');
    expect(history.state).to.equal('the page’s own');
  });

  it('keeps nothing that may bring a person into danger', async () => {
    const { finder } = await onPage({ fragment: true }, knowingSnapshot());
    await search(finder, 'walking group');
    expect(location.hash).to.contain('walking');
    await search(finder, 'my husband hits me');
    await until(() => inside(finder, '.urgent'));
    await until(() => location.hash === '');
    expect(JSON.stringify(history.state)).not.to.contain('hits');
  });
});

describe('after Search is pressed', () => {
  beforeEach(() => setViewport({ width: 390, height: 600 }));
  afterEach(async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    await setViewport({ width: 1000, height: 800 });
  });

  it('brings what was found into view, and not while a person types', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const { finder } = await onPage();
    finder.focus();
    const at = scrollY;
    await sendKeys({ type: 'walking' });
    await until(() => names(finder).length === 10);
    expect(scrollY).to.equal(at);
    expect(focused()).to.equal(inside(finder, '#text'));
    await sendKeys({ press: 'Enter' });
    await until(() => focused()?.matches('.count'));
    expect(inside(finder, '.count')!.getBoundingClientRect().top).to.be.within(0, 100);
  });

  it('brings those to call into view first', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    const { finder } = await onPage({}, knowingSnapshot());
    await press(finder, 'i want to kill myself, somebody to listen');
    await until(() => focused()?.matches('.urgent-name'));
    expect(focused()!.getBoundingClientRect().top).to.be.within(0, 100);
  });

  it('stays at a place that is not known', async () => {
    const { finder } = await onPage();
    const place = inside<HTMLInputElement>(finder, '#place')!;
    place.focus();
    await sendKeys({ type: 'Nowhereville' });
    await sendKeys({ press: 'Enter' });
    await until(() => place.getAttribute('aria-invalid') === 'true');
    expect(focused()).to.equal(place);
  });

  it('does not take the focus from a person who has gone on', async () => {
    const { finder, served } = await onPage();
    let answer = (): void => {};
    served.waiting = new Promise<void>((resolve) => (answer = resolve));
    const elsewhere = document.createElement('button');
    finder.after(elsewhere);
    inside(finder, '#text')!.focus();
    await sendKeys({ type: 'walking' });
    await sendKeys({ press: 'Enter' });
    elsewhere.focus();
    answer();
    await until(() => names(finder).length === 10);
    await finder.updateComplete;
    expect(focused()).to.equal(elsewhere);
    elsewhere.remove();
  });

  it('says on the button that it is searching when that takes a while, and tells it once', async () => {
    const { finder, served } = await onPage();
    let answer = (): void => {};
    served.waiting = new Promise<void>((resolve) => (answer = resolve));
    const told: string[] = [];
    const watch = new MutationObserver(() => told.push(textOf(finder.shadowRoot!.querySelector('[role=status]')!)));
    watch.observe(finder.shadowRoot!, { subtree: true, childList: true, characterData: true });
    inside(finder, '#text')!.focus();
    await sendKeys({ type: 'walking' });
    await until(() => button(finder, 'Searching…'));
    await sendKeys({ type: ' group' });
    await sendKeys({ press: 'Enter' });
    expect(textOf(button(finder, 'Searching…'))).to.equal('Searching…');
    answer();
    await until(() => button(finder, 'Search'));
    await until(() => names(finder).length === 10);
    watch.disconnect();
    expect(new Set(told.filter((text) => text.startsWith('Searching'))).size).to.equal(1);
  });
});
