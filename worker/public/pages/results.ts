import { html } from 'hono/html';
import type { HelpNow } from '../../../core/need/urgent/help-now.ts';
import type { Advice } from '../advice-for.ts';
import type { SearchOutcome } from '../run-search.ts';
import type { BadParameter } from '../search-parameters.ts';
import { advicePanel } from './advice-panel.ts';
import { FIELD_LABELS, findForm } from './find-form.ts';
import { layout, type Markup } from './layout.ts';
import { countOf } from './plain-words.ts';
import { resultCard } from './result-card.ts';
import { urgentPanel } from './urgent-panel.ts';

export interface ResultsParts {
  area: { id: string; name: string; help?: { name: string; phone: string; hours?: string } };
  /** The form as it was sent. */
  given: URLSearchParams;
  /** Who to call at once, when what was asked is urgent: shown whatever became of the search. */
  urgent?: HelpNow | undefined;
  faults?: BadParameter[];
  outcome?: SearchOutcome;
  advice?: Advice | undefined;
}

/** What the plain form answers: results, or what in the form cannot be used. */
export function resultsPage(parts: ResultsParts): Markup {
  const { area, given, urgent, faults = [], outcome, advice } = parts;
  const heading = faults.length > 0 ? 'Please change something' : countOf(outcome?.response.total ?? 0, 'service');
  return layout({
    title: `${faults.length > 0 ? 'Problem: ' : ''}${heading} – find help in ${area.name}`,
    area,
    unlisted: true,
    main: html`<h1>${faults.length > 0 ? heading : html`${heading} found`}</h1>
${urgent ? urgentPanel(urgent) : ''}
${faults.length > 0 ? faultBox(faults) : ''}
${advice ? advicePanel(advice) : ''}
${outcome ? results(parts, outcome) : ''}
<h2>${outcome ? 'Search again' : 'Search'}</h2>
${findForm(area.id, given, faults)}`,
  });
}

const faultBox = (faults: BadParameter[]): Markup => html`<div class="faults" role="alert">
<h2>There is a problem</h2>
<ul>${faults.map(({ parameter, wrong, right }) => {
  const label = FIELD_LABELS[parameter];
  return label ? html`<li><a href="#${parameter}">${label} ${wrong} ${right}</a></li>` : html`<li>${parameter}: ${wrong} ${right}</li>`;
})}</ul>
</div>`;

function results(parts: ResultsParts, outcome: SearchOutcome): Markup {
  const { response, found, near } = outcome;
  const { understood, total } = response;
  const place = near?.name ?? understood.place?.name;
  const { area } = parts;
  return html`${understood.corrections.map(({ from, to }) => html`<p>You typed “${from}”. We looked for “${to}”.</p>`)}
${place ? html`<p>Distances are from ${place}, as the crow flies.</p>` : ''}
${understood.chips.length > 0 ? html`<ul class="chips" aria-label="We looked for">${understood.chips.map(({ label }) => html`<li>${label}</li>`)}</ul>` : ''}
${total === 0 ? nothing(area) : html`<ol class="cards">${found.map((each) => resultCard(area.id, each))}</ol>`}
${pager(parts, outcome)}`;
}

const nothing = ({ help }: ResultsParts['area']): Markup => html`<p>We found no service for this. Try other words, or fewer of them.</p>
${help ? html`<p>You can also talk to a person. ${help.name}: ${help.phone}${help.hours ? html`, ${help.hours}` : ''}.</p>` : ''}`;

function pager({ area, given }: ResultsParts, { response: { total }, limit, offset }: SearchOutcome): Markup | '' {
  const button = (to: number, label: string, kind = ''): Markup => html`<form method="post" action="/${area.id}/find">
${[...given].filter(([name]) => name !== 'offset').map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<input type="hidden" name="offset" value="${to}">
<button${kind ? html` class="${kind}"` : ''} type="submit">${label}</button>
</form>`;
  const earlier = offset > 0;
  const later = offset + limit < total && offset + limit <= 10_000;
  if (!earlier && !later) return '';
  return html`<nav class="pages" aria-label="More services">
${earlier ? button(Math.max(0, offset - limit), 'Earlier services', 'other') : ''}
${later ? button(offset + limit, 'More services') : ''}
</nav>
<p class="soft">Services ${offset + 1} to ${Math.min(total, offset + limit)} of ${total}</p>`;
}
