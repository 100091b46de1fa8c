import { html } from 'hono/html';
import type { Manifest } from '../../../core/snapshot/manifest.ts';
import { layout, type Markup } from './layout.ts';
import { countOf, dateWords } from './plain-words.ts';

/** `/`: what this is and which areas it serves. */
export const homePage = (areas: Manifest[]): Markup =>
  layout({
    title: 'Community services: find help near you',
    main: html`<h1>Find help near you</h1>
<p class="lead">Say what you need in your own words. We look through the lists of councils, the NHS and charities for you.</p>
<h2>Choose your area</h2>
${
  areas.length === 0
    ? html`<p>No area has been set up here yet.</p>`
    : html`<ul class="plain-list areas">${areas.map(
        ({ area, counts, built_at }) =>
          html`<li><a href="/${area.id}/">${area.name}</a><br><span class="soft">${countOf(counts.services, 'service')}, last brought up to date on ${dateWords(built_at)}</span></li>`,
      )}</ul>`
}`,
  });
