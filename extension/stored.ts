/**
 * What the extension remembers. The directory's address is kept; what was asked, and where a person was, only in memory
 * (`storage.session`), so that closing the browser forgets it.
 */
import { browser } from './browser.ts';

/** The directory of `npm start` on the same computer. */
export const DEMO_DIRECTORY = 'http://localhost:8787/portsmouth';

export interface Chosen {
  /** Address of the directory, without a slash at its end. */
  address: string;
  /** Who chose it: the organisation's IT by policy, the person in the options, or nobody yet (the demo). */
  by: 'policy' | 'person' | 'nobody';
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined);

/** The address that policy sets. Firefox rejects when there is no policy at all, which means the same as none. */
async function byPolicy(): Promise<string | undefined> {
  const policy = await browser.storage.managed.get('directory').catch(() => ({}) as Record<string, unknown>);
  return text(policy.directory);
}

/** Which directory to search. Policy wins. */
export async function chosenDirectory(): Promise<Chosen> {
  const policy = await byPolicy();
  if (policy) return { address: policy.replace(/\/+$/, ''), by: 'policy' };
  const own = text((await browser.storage.local.get('directory')).directory);
  return own ? { address: own, by: 'person' } : { address: DEMO_DIRECTORY, by: 'nobody' };
}

/** Remembers the person's choice. */
export const chooseDirectory = (address: string): Promise<void> => browser.storage.local.set({ directory: address });

/** Calls back when another directory was chosen, by anybody. */
export function onDirectoryChange(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if ((area === 'local' || area === 'managed') && changes.directory) listener();
  });
}

const askedKey = (windowId: number | undefined): string => `asked:${windowId}`;
const placeKey = (windowId: number | undefined): string => `place:${windowId}`;

/** Leaves words for the panel of a window, which may not be open yet. */
export const leaveWords = (windowId: number | undefined, words: string): Promise<void> =>
  browser.storage.session.set({ [askedKey(windowId)]: words });

/** Takes the words left for a window's panel; they are forgotten with it. */
export async function takeWords(windowId: number | undefined): Promise<string | undefined> {
  const key = askedKey(windowId);
  const words = text((await browser.storage.session.get(key))[key]);
  if (words !== undefined) await browser.storage.session.remove(key);
  return words;
}

/** Calls back when words were left for a window's panel. */
export function onWords(windowId: number | undefined, listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'session' && changes[askedKey(windowId)]?.newValue !== undefined) listener();
  });
}

/** Where the person was in the panel of a window when it was last closed: a fragment, from `#` on. */
export async function keptPlace(windowId: number | undefined): Promise<string | undefined> {
  const key = placeKey(windowId);
  const place = text((await browser.storage.session.get(key))[key]);
  return place?.startsWith('#') ? place : undefined;
}

/** Keeps where the person is, until the browser closes. An empty fragment forgets it. */
export const keepPlace = (windowId: number | undefined, fragment: string): Promise<void> =>
  fragment ? browser.storage.session.set({ [placeKey(windowId)]: fragment }) : browser.storage.session.remove(placeKey(windowId));

const SHEET = 'sheet';

/** Leaves the text of a service for the page that prints it. */
export const leaveSheet = (sheet: string): Promise<void> => browser.storage.session.set({ [SHEET]: sheet });

/** Takes the text left to be printed; it is forgotten with it. */
export async function takeSheet(): Promise<string | undefined> {
  const sheet = text((await browser.storage.session.get(SHEET))[SHEET]);
  if (sheet !== undefined) await browser.storage.session.remove(SHEET);
  return sheet;
}

/** Forgets all that was kept of what a window's panel was used for. */
export const forgetAsked = (windowId: number | undefined): Promise<void> =>
  browser.storage.session.remove([askedKey(windowId), placeKey(windowId), SHEET]);
