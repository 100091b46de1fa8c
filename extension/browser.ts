/** The browser, as promises and without the differences between Chrome, Edge and Firefox. Nothing else asks which one it is. */
import browser from 'webextension-polyfill';

export { browser };

/** Chrome's side panel, which the typed interface does not know. */
interface SidePanel {
  setPanelBehavior(behaviour: { openPanelOnActionClick: boolean }): Promise<void>;
  open(where: { windowId: number }): Promise<void>;
}

const sidePanel = (browser as unknown as { sidePanel?: SidePanel }).sidePanel;

/** The page that the panel shows; opened in a tab where there is no panel to be had. */
const PANEL = 'panel.html';

/**
 * Opens the panel beside the page. Browsers allow it only while they handle a click, a key or a menu, so that nothing may be
 * awaited before it. Falls back to a tab.
 */
export function openPanel(windowId: number | undefined): Promise<void> {
  const opening =
    sidePanel && windowId !== undefined ? sidePanel.open({ windowId }) : sidePanel ? Promise.reject() : browser.sidebarAction.open();
  return opening.catch(async () => {
    await browser.tabs.create({ url: browser.runtime.getURL(PANEL) });
  });
}

/** Lets a click on the toolbar button, or its key, open the panel. Called once each time the background starts. */
export function openPanelOnAction(): void {
  if (sidePanel) void sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
  else browser.action.onClicked.addListener(() => void browser.sidebarAction.toggle());
}

/** Opens the page that prints a service. */
export const openPrint = async (): Promise<void> => void (await browser.tabs.create({ url: browser.runtime.getURL('print.html') }));

/** The window that this page is in. */
export async function thisWindow(): Promise<number | undefined> {
  return (await browser.windows.getCurrent()).id;
}
