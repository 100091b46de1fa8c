import { html } from 'hono/html';
import { cutAtNumbers } from '../../../core/numbers-in-text.ts';
import type { Advice } from '../advice-for.ts';
import type { Markup } from './layout.ts';

/** Advice on the options, its telephone numbers to press on. */
export const advicePanel = ({ name, text }: Advice): Markup => html`<section class="advice" aria-labelledby="advice-name">
<h2 id="advice-name">${name}</h2>
<p>${cutAtNumbers(text).map((part, at) => (at % 2 === 0 ? part : html`<a href="tel:${part.replaceAll(' ', '')}">${part}</a>`))}</p>
</section>`;
