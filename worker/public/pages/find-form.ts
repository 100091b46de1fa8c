import { html } from 'hono/html';
import { ATTENDING, WEEKDAYS } from '../../../core/hsds.ts';
import { ACCESS_NEEDS, TIMES_OF_DAY } from '../../../core/search/query.ts';
import type { BadParameter } from '../search-parameters.ts';
import type { Markup } from './layout.ts';
import { ATTENDING_NAMES, capital, DAY_NAMES } from './plain-words.ts';

/** Fields that stand behind “More choices”. */
const FURTHER = ['within', 'day', 'time', 'age', 'free', 'attending', 'access', 'language'] as const;

/** Fields with a box to type in, as they are called on the page. */
export const FIELD_LABELS: Record<string, string> = {
  q: 'What do you need help with?',
  near: 'Where?',
  within: 'How many miles can you travel?',
  age: 'How old is the person?',
  language: 'Which language?',
};

/** The search as a plain form. It is the one way in which words leave the device, and it says so. */
export function findForm(areaId: string, given: URLSearchParams, faults: BadParameter[] = []): Markup {
  const text = (name: string, { hint = '', short = false, autocomplete = 'off' } = {}): Markup => {
    const fault = faults.find(({ parameter }) => parameter === name);
    const described = [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ');
    return html`<div class="field">
<label for="${name}">${FIELD_LABELS[name]}</label>
${hint ? html`<span class="hint" id="${name}-hint">${hint}</span>` : ''}
${fault ? html`<p class="warn" id="${name}-fault">${fault.wrong} ${fault.right}</p>` : ''}
<input type="text" id="${name}" name="${name}" value="${given.get(name) ?? ''}" autocomplete="${autocomplete}"${short ? html` class="short"` : ''}${
      described ? html` aria-describedby="${described}"` : ''
    }${fault ? html` aria-invalid="true"` : ''}>
</div>`;
  };
  const open = FURTHER.some((name) => given.getAll(name).some(Boolean) || faults.some(({ parameter }) => parameter === name));
  return html`<form class="find" method="post" action="/${areaId}/find" role="search">
${text('q', { hint: 'Use your own words, like “behind with rent” or “I feel lonely”.' })}
${text('near', { hint: 'A postcode or a town. You can leave this empty.', short: true, autocomplete: 'postal-code' })}
<details${open ? html` open` : ''}>
<summary>More choices</summary>
${text('within', { short: true })}
${text('age', { short: true })}
${boxes('Which days?', 'day', WEEKDAYS, (day) => DAY_NAMES[day], given)}
${boxes('What time of day?', 'time', TIMES_OF_DAY, capital, given)}
${boxes('Cost', 'free', ['true'], () => 'Free only', given)}
${boxes('How do you want to use it?', 'attending', ATTENDING, (way) => ATTENDING_NAMES[way], given)}
${boxes('What must be there?', 'access', ACCESS_NEEDS, capital, given)}
${text('language', { short: true })}
</details>
<p class="soft">When you press Search, your words are sent to this website so that it can look. They are not kept.</p>
<button type="submit">Search</button>
</form>`;
}

function boxes<Value extends string>(
  legend: string,
  name: string,
  values: readonly Value[],
  label: (value: Value) => string,
  given: URLSearchParams,
): Markup {
  const chosen = given.getAll(name).flatMap((value) => value.split(','));
  return html`<fieldset>
<legend>${legend}</legend>
<div class="choices">${values.map(
    (value) =>
      html`<label class="choice"><input type="checkbox" name="${name}" value="${value}"${chosen.includes(value) ? html` checked` : ''}>${label(value)}</label>`,
  )}</div>
</fieldset>`;
}
