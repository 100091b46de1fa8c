/** Opens the panel: from the toolbar, by key, or with the words selected in a page. Runs only for as long as that takes. */
import { browser, openPanel, openPanelOnAction } from './browser.ts';
import { leaveWords } from './stored.ts';

const FIND = 'find-services';

/** What is sent to search at most; nobody means to search for a whole page. */
const MOST_CHARACTERS = 200;

openPanelOnAction();

browser.runtime.onInstalled.addListener(() => {
  browser.contextMenus.create({ id: FIND, title: 'Find services for “%s”', contexts: ['selection'] });
});

browser.contextMenus.onClicked.addListener((info, tab) => {
  if (info.menuItemId !== FIND) return;
  // The panel first: it may be opened only while the click is being handled. It waits for the words.
  void openPanel(tab?.windowId);
  void leaveWords(tab?.windowId, (info.selectionText ?? '').slice(0, MOST_CHARACTERS));
});
