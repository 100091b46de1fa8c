import { html, svg, type TemplateResult } from 'lit';

const icon = (shape: TemplateResult<2>): TemplateResult =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${shape}</svg>`;

/** Small drawings beside words; each is hidden from screen readers, for the words say it. */
export const icons = {
  search: icon(svg`<circle cx="10.5" cy="10.5" r="6.5"></circle><path d="m15.5 15.5 5 5"></path>`),
  place: icon(svg`<path d="M12 21.5s7-6.6 7-12a7 7 0 0 0-14 0c0 5.4 7 12 7 12Z"></path><circle cx="12" cy="9.5" r="2.5"></circle>`),
  here: icon(svg`<circle cx="12" cy="12" r="6"></circle><path d="M12 2v4m0 12v4M2 12h4m12 0h4"></path>`),
  clock: icon(svg`<circle cx="12" cy="12" r="9"></circle><path d="M12 7v5l3.5 2"></path>`),
  phone: icon(
    svg`<path d="M6.5 3h3l1.6 4.6-2 1.5a12 12 0 0 0 5.8 5.8l1.5-2L21 14.5v3a3 3 0 0 1-3.3 3C10 19.9 4.1 14 3.5 6.3A3 3 0 0 1 6.5 3Z"></path>`,
  ),
  talk: icon(svg`<path d="M4 5h16v11H10l-5 4v-4H4Z"></path>`),
  coin: icon(svg`<circle cx="12" cy="12" r="9"></circle><path d="M15 8.6A3 3 0 0 0 10 11v6m-1.5 0H15m-6.500-4H13"></path>`),
  tick: icon(svg`<path d="m4.500 12.500 5 5 10-11"></path>`),
  warn: icon(svg`<path d="M12 3.500 22 20.500H2Z"></path><path d="M12 10v5m0 2.500v.1"></path>`),
  cross: icon(svg`<path d="m6 6 12 12M18 6 6 18"></path>`),
  back: icon(svg`<path d="M20 12H4m7-7-7 7 7 7"></path>`),
};
