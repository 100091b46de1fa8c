/** One service on a plain sheet: prints itself, then closes. In a page of its own, since not every panel of a browser can print. */
import { takeSheet } from './stored.ts';

const NOTHING = 'Nothing to print\n\nOpen a service in the panel, then press “Print”.';

const [heading, body] = ['h1', 'p'].map((tag) => document.querySelector(tag) as HTMLElement) as [HTMLElement, HTMLElement];
const sheet = await takeSheet();
const [name, ...lines] = (sheet ?? NOTHING).split('\n');
heading.textContent = name ?? '';
body.textContent = lines.join('\n').trim();
if (sheet !== undefined) {
  addEventListener('afterprint', () => close());
  print();
}
