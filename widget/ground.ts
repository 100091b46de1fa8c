import type { LitElement, ReactiveController } from 'lit';

/** The least that a light ground has of each colour, and the most that a dark one has, that our quietest words can be read on. */
const LIGHT = 230;
const DARK = 40;

/** What a colour is of; nothing when it lets others through, is between, or is written otherwise than in red, green and blue. */
function shadeOf(colour: string): 'light' | 'dark' | undefined {
  const numbers = /^rgb\(([^)]+)\)$/.exec(colour)?.[1]?.split(', ').map(Number) ?? [];
  if (numbers.length === 3 && Math.min(...numbers) >= LIGHT) return 'light';
  return numbers.length === 3 && Math.max(...numbers) <= DARK ? 'dark' : undefined;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** A page that sets no colour: as the browser has it for the page’s scheme. */
function shadeOfCanvas(deviceIsDark: boolean): 'light' | 'dark' {
  const set = getComputedStyle(document.documentElement).colorScheme;
  const scheme = set === 'normal' ? (document.querySelector<HTMLMetaElement>('meta[name=color-scheme]')?.content ?? '') : set;
  return scheme.includes('dark') && (deviceIsDark || !scheme.includes('light')) ? 'dark' : 'light';
}

/** What the page is of behind an element, when it is of one colour there. */
function shadeBehind(element: Element, deviceIsDark: boolean): 'light' | 'dark' | undefined {
  for (let at = parentOf(element); at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return undefined;
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') return shadeOf(backgroundColor);
  }
  return shadeOfCanvas(deviceIsDark);
}

/**
 * Whether our words can be read on the page's own ground, so that its host needs none of its own. Looked at again when the
 * page or the device changes between light and dark.
 */
export class Ground implements ReactiveController {
  isReadable = false;
  readonly #host: LitElement;
  readonly #changes = new MutationObserver(() => this.#look());
  readonly #device = matchMedia('(prefers-color-scheme: dark)');

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const options = { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'data-mode', 'data-bs-theme'] };
    for (const element of [document.documentElement, document.body]) this.#changes.observe(element, options);
    this.#device.addEventListener('change', this.#look);
    void this.#host.updateComplete.then(this.#look);
  }

  hostDisconnected(): void {
    this.#changes.disconnect();
    this.#device.removeEventListener('change', this.#look);
  }

  #look = (): void => {
    const base = this.#host.renderRoot.querySelector('.base');
    const words = base && getComputedStyle(base).color;
    // Light words are in the dark, whoever chose their colour.
    const isDark = words !== null && Math.min(...(words.match(/\d+/g) ?? []).map(Number)) > 127;
    const isReadable = shadeBehind(this.#host, this.#device.matches) === (isDark ? 'dark' : 'light');
    if (isReadable === this.isReadable) return;
    this.isReadable = isReadable;
    this.#host.requestUpdate();
  };
}
