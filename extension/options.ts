/** The settings page: which directory to search. Says what is wrong with an address before it is kept. */
import { browser, openPanel, thisWindow } from './browser.ts';
import { checkDirectory, describeDirectoryProblem } from './check-directory.ts';
import { chooseDirectory, chosenDirectory } from './stored.ts';

const part = <Kind extends HTMLElement>(id: string): Kind => document.getElementById(id) as Kind;

const address = part<HTMLInputElement>('address');
const error = part('error');
const outcome = part('outcome');
const save = part<HTMLButtonElement>('save');

function showError(words: string | undefined): void {
  error.textContent = words ?? '';
  error.hidden = words === undefined;
  address.setAttribute('aria-describedby', words === undefined ? 'hint' : 'hint error');
  if (words === undefined) {
    address.removeAttribute('aria-invalid');
    return;
  }
  address.setAttribute('aria-invalid', 'true');
  address.focus();
}

async function show(): Promise<void> {
  const { address: chosen, by } = await chosenDirectory();
  address.value = by === 'nobody' ? '' : chosen;
  address.readOnly = by === 'policy';
  save.hidden = by === 'policy';
  part('locked').hidden = by !== 'policy';
}

async function checkAndSave(): Promise<void> {
  showError(undefined);
  outcome.textContent = 'Checking the address…';
  const found = await checkDirectory(address.value, fetch);
  if (!found.ok) {
    outcome.textContent = '';
    showError(describeDirectoryProblem(found.error));
    return;
  }
  const { address: kept, name, services } = found.value;
  await chooseDirectory(kept);
  address.value = kept;
  outcome.textContent = `Saved. HIVE now searches ${name}: ${services.toLocaleString('en-GB')} ${services === 1 ? 'service' : 'services'}.`;
}

part<HTMLFormElement>('form').addEventListener('submit', (event) => {
  event.preventDefault();
  if (!address.readOnly) void checkAndSave();
});

browser.storage.onChanged.addListener((_changes, area) => {
  if (area === 'managed') void show();
});

// The window must be known before the click: a browser opens the panel only while the click is being handled.
const windowId = await thisWindow();
part('open').addEventListener('click', () => void openPanel(windowId));
await show();
document.body.classList.add('ready');
