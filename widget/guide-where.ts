import { html, type LitElement, nothing, type TemplateResult } from 'lit';
import type { GuideAnswers } from '../core/need/guide.ts';
import type { Point } from '../core/search/query.ts';
import { askLocation } from './ask-location.ts';
import { guideWords } from './guide-words.ts';
import { icons } from './icons.ts';
import { words } from './words.ts';

/** What the question needs of its host. */
interface Asked {
  /** A postcode or town, as coordinates. */
  find: (text: string) => Promise<(Point & { name: string }) | undefined>;
  /** Tells a screen reader at once. */
  say: (text: string) => void;
  /** Called with the place; with none when the box was left empty. */
  done: (where: GuideAnswers['where']) => void;
}

/** “Where are you?”: a postcode or a town, or where the device is. */
export class GuideWhere {
  readonly #host: LitElement;
  readonly #asked: Asked;
  #problem: string | undefined;
  #locating = false;

  constructor(host: LitElement, asked: Asked) {
    this.#host = host;
    this.#asked = asked;
  }

  /** Forgets what was wrong before. */
  reset(): void {
    this.#problem = undefined;
  }

  /** @param place what is in the box at first */
  form(place: string): TemplateResult {
    const problem = this.#problem;
    return html`<form class="where" @submit=${this.#submit}>
      <label for="where">${words.placeLabel}</label>
      ${problem ? html`<p class="problem" id="where-problem">${problem}</p>` : nothing}
      <div class="row">
        <input
          id="where"
          part="input"
          type="text"
          autocomplete="off"
          enterkeyhint="go"
          maxlength="80"
          spellcheck="false"
          aria-describedby=${problem ? 'where-problem' : nothing}
          aria-invalid=${problem ? 'true' : nothing}
          .value=${place}
        />
        <button class="button" part="button" type="submit">${guideWords.usePlace}</button>
      </div>
      <button
        class="button second"
        part="button"
        type="button"
        aria-describedby="where-hint"
        aria-disabled=${this.#locating ? 'true' : nothing}
        @click=${this.#locate}
      >
        ${icons.here}${this.#locating ? words.locating : words.useLocation}
      </button>
      <p class="quiet" id="where-hint">${words.useLocationHint}</p>
    </form>`;
  }

  #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const box = this.#box();
    const place = box?.value.trim() ?? '';
    if (!place) return this.#asked.done(undefined);
    try {
      const near = await this.#asked.find(place);
      // The person may have gone on, or gone back, while it was looked up.
      if (!box?.isConnected) return;
      if (near) this.#asked.done({ place, near });
      else await this.#fail(words.placeUnknown(place));
    } catch {
      await this.#fail(words.broken);
    }
  };

  #locate = async (): Promise<void> => {
    if (this.#locating) return;
    this.#locating = true;
    this.#host.requestUpdate();
    const box = this.#box();
    const point = await askLocation();
    this.#locating = false;
    this.#host.requestUpdate();
    if (!box?.isConnected) return;
    if (point) this.#asked.done({ place: '', near: { ...point, name: words.yourLocation } });
    else await this.#fail(words.locationRefused);
  };

  async #fail(problem: string): Promise<void> {
    this.#problem = problem;
    this.#asked.say(problem);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#box()?.focus();
  }

  #box(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector('#where');
  }
}
