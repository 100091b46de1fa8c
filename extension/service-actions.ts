/** What can be done with the service that is open in the panel: to take its details along, as text or on paper. */
import { type HiveFinder, serviceText } from '../widget/index.ts';
import { openPrint } from './browser.ts';
import { leaveSheet } from './stored.ts';

function button(words: string, act: () => void): HTMLElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'quiet';
  made.textContent = words;
  made.addEventListener('click', act);
  return made;
}

/**
 * “Copy details” and “Print”, for the finder's slot above an open service.
 * @param say shows what was done, and tells screen readers
 */
export function serviceActions(finder: HiveFinder, say: (words: string) => void): HTMLElement {
  const text = (): string => {
    const { hit, published } = finder.opened!;
    const today = new Date().toISOString().slice(0, 10);
    return serviceText(published, { directory: finder.directory, today, nearest: hit?.location });
  };
  const copy = (): Promise<void> =>
    navigator.clipboard.writeText(text()).then(
      () => say('The details are copied.'),
      () => say('The details could not be copied. Try again, or print them.'),
    );
  const print = (): Promise<void> => leaveSheet(text()).then(openPrint);

  const bar = document.createElement('div');
  bar.slot = 'service-actions';
  bar.className = 'actions';
  bar.append(
    button('Copy details', () => void copy()),
    button('Print', () => void print()),
  );
  return bar;
}
