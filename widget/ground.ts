import type { LitElement, ReactiveController } from 'lit';

/** The least and the most light of a ground that all our colours, the quiet ones too, can be read on. */
const LIGHT = 0.8;
const DARK = 0.02;

/** How light a colour is to the eye, 0 to 1; nothing when it lets others through or is written otherwise than in red, green and blue. */
function lightOf(colour: string): number | undefined {
  const [red, green, blue, alpha = 1] =
    /^rgba?\(([^)]+)\)$/
      .exec(colour)?.[1]
      ?.split(/[\s,/]+/)
      .map(Number) ?? [];
  if (red === undefined || green === undefined || blue === undefined || alpha < 1) return undefined;
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => (value / 255) ** 2.2);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** How light a page is that sets no colour: as the browser has it for the page's scheme. */
function lightOfCanvas(deviceIsDark: boolean): number {
  const set = getComputedStyle(document.documentElement).colorScheme;
  const scheme = set === 'normal' ? (document.querySelector<HTMLMetaElement>('meta[name=color-scheme]')?.content ?? '') : set;
  return scheme.includes('dark') && (deviceIsDark || !scheme.includes('light')) ? 0 : 1;
}

/** How light the page is behind an element, when it is of one colour there. */
function lightBehind(element: Element, deviceIsDark: boolean): number | undefined {
  for (let at = parentOf(element); at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== 'none') return undefined;
    if (backgroundColor !== 'rgba(0, 0, 0, 0)') return lightOf(backgroundColor);
  }
  return lightOfCanvas(deviceIsDark);
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
    const [words, behind] = [base ? lightOf(getComputedStyle(base).color) : undefined, lightBehind(this.#host, this.#device.matches)];
    const isReadable = words !== undefined && behind !== undefined && (words < 0.5 ? behind >= LIGHT : behind <= DARK);
    if (isReadable === this.isReadable) return;
    this.isReadable = isReadable;
    this.#host.requestUpdate();
  };
}
