/** The panel: the finder of partners' pages, beside whatever the person is working on. */
import { browser, thisWindow } from './browser.ts';
import { checkDirectory } from './check-directory.ts';
import { type Chosen, chosenDirectory, onDirectoryChange } from './stored.ts';

const notice = document.getElementById('notice') as HTMLElement;
const main = document.getElementById('finder') as HTMLElement;

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

async function show(): Promise<void> {
  const chosen = await chosenDirectory();
  const first = await firstWords(chosen);
  notice.replaceChildren(...(first ? [...first.words.map(paragraph), settingsButton('Choose your directory')] : []));
  if (first && !first.usable) {
    main.replaceChildren();
    return;
  }
  const finder = document.createElement('hive-finder');
  finder.setAttribute('directory', chosen.address);
  main.replaceChildren(finder);
}

onDirectoryChange(() => void show());
void show();
void thisWindow();
