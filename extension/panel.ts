/** The panel: the finder of partners' pages, beside whatever the person is working on. */
import '../widget/define.ts';
import type { HiveFinder } from '../widget/index.ts';
import { browser, thisWindow } from './browser.ts';
import { checkDirectory } from './check-directory.ts';
import { onKeys } from './keys.ts';
import { serviceActions } from './service-actions.ts';
import { type Chosen, chosenDirectory, forgetAsked, keepPlace, keptPlace, onDirectoryChange, onWords, takeWords } from './stored.ts';

const notice = document.getElementById('notice') as HTMLElement;
const main = document.getElementById('finder') as HTMLElement;
const said = document.getElementById('said') as HTMLElement;

/** Shows what was done, and tells screen readers. */
const say = (words: string): void => {
  said.textContent = words;
};

const paragraph = (words: string): HTMLElement => {
  const element = document.createElement('p');
  element.textContent = words;
  return element;
};

function settingsButton(words: string): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  button.addEventListener('click', () => void browser.runtime.openOptionsPage());
  return button;
}

/** What to say above the finder to somebody who has not chosen a directory; `undefined` when there is nothing to say. */
async function firstWords({ address, by }: Chosen): Promise<{ words: string[]; usable: boolean } | undefined> {
  if (by !== 'nobody') return undefined;
  const demo = await checkDirectory(address, fetch);
  if (!demo.ok) return { words: ['Welcome to HIVE.', 'First, say which directory you want to search.'], usable: false };
  return { words: [`You are trying HIVE with ${demo.value.name}, a made-up directory on this computer.`], usable: true };
}

/** Puts the finder for the chosen directory in the page, or asks for a directory. */
async function show(): Promise<HiveFinder | undefined> {
  const chosen = await chosenDirectory();
  const first = await firstWords(chosen);
  notice.replaceChildren(...(first ? [...first.words.map(paragraph), settingsButton('Choose your directory')] : []));
  if (first && !first.usable) {
    main.replaceChildren();
    return undefined;
  }
  const finder = document.createElement('hive-finder');
  finder.directory = chosen.address;
  finder.fragment = true;
  finder.headingLevel = 1;
  finder.append(serviceActions(finder, say));
  main.replaceChildren(finder);
  await finder.updateComplete;
  await customElements.whenDefined('hive-search-box');
  finder.focus();
  return finder;
}

const windowId = await thisWindow();

// The finder keeps the person's place in this page's fragment, which lives no longer than the panel: so it is kept in memory.
const place = await keptPlace(windowId);
if (place !== undefined && location.hash === '') history.replaceState(null, '', place);
// One entry of history, always: going back must never lead to the person before.
history.pushState = history.replaceState.bind(history);
const keep = (): void => void keepPlace(windowId, location.hash);
for (const moved of ['hive-search', 'hive-open', 'click', 'popstate', 'pagehide']) addEventListener(moved, keep);

let finder = await show();

/** Searches for the words that were selected in a page, if some were. */
async function searchLeftWords(): Promise<void> {
  const words = finder && (await takeWords(windowId));
  if (words !== undefined) await finder?.searchFor(words);
}

/** Empties everything for the next person: a finder made anew can know nothing of the one before. */
async function startAgain(): Promise<void> {
  if (finder) finder.fragment = false;
  main.replaceChildren();
  history.replaceState(null, '', location.pathname);
  await forgetAsked(windowId);
  finder = await show();
  say('Cleared. Ready for the next person.');
}

document.getElementById('again')?.addEventListener('click', () => void startAgain());
document.getElementById('skip')?.addEventListener('click', (event) => {
  event.preventDefault();
  if (!finder?.toResults()) finder?.focus();
});
onKeys({ finder: () => finder, startAgain: () => void startAgain() });
// What was said of one step is not said of the next.
for (const next of ['keydown', 'pointerdown']) addEventListener(next, () => say(''));

onWords(windowId, () => void searchLeftWords());
onDirectoryChange(async () => {
  finder = await show();
});
await searchLeftWords();
