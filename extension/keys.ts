/** The panel by keyboard alone: down to the results and from one to the next, Escape back, and one key to start again. */
import type { HiveFinder } from '../widget/index.ts';

/** What keys act on. */
interface Keyed {
  finder: () => HiveFinder | undefined;
  startAgain: () => void;
}

/** Listens for the panel's keys. What an element within has used, such as arrows among suggestions, does not come here. */
export function onKeys({ finder, startAgain }: Keyed): void {
  addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (used(event, finder(), startAgain)) event.preventDefault();
  });
}

function used(event: KeyboardEvent, finder: HiveFinder | undefined, startAgain: () => void): boolean {
  if (event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey && event.code === 'KeyN') {
    startAgain();
    return true;
  }
  if (event.altKey || event.shiftKey || event.ctrlKey || event.metaKey || !finder) return false;
  if (event.key === 'Escape') return finder.back();
  if (event.key !== 'ArrowDown') return false;
  const [within] = event.composedPath();
  const leaves =
    within instanceof HTMLInputElement ? within.type === 'text' : within instanceof HTMLElement && within.part.contains('count');
  return leaves && finder.toResults();
}
