import { html } from 'hono/html';
import type { Manifest } from '../../../core/snapshot/manifest.ts';
import { findForm } from './find-form.ts';
import { layout, type Markup } from './layout.ts';
import { countOf, dateWords } from './plain-words.ts';
import { phoneMarkup } from './safe-links.ts';
import { sourceList } from './source-list.ts';

/**
 * `/{area}/`: the element that searches on the device, and inside it, for those without JavaScript or whose browser is too
 * old for it, the plain form.
 */
export function areaPage({ area, counts, built_at, sources, quality }: Manifest, origin: string): Markup {
  return layout({
    title: `Find help in ${area.name}`,
    area,
    withElements: true,
    main: html`<h1>Find help in ${area.name}</h1>
<hive-finder directory="${origin}/${area.id}">
<div class="without-elements">${findForm(area.id, new URLSearchParams())}</div>
</hive-finder>
${
  area.help
    ? html`<h2>Talk to a person</h2>
<p>${area.help.name}: ${phoneMarkup(area.help.phone)}${area.help.hours ? html`, ${area.help.hours}` : ''}</p>`
    : ''
}
<h2>Where this comes from</h2>
<p>${countOf(counts.services, 'service')}, last brought up to date on ${dateWords(built_at)}.</p>
${sourceList(sources)}
${quality ? html`<p><a href="/${area.id}/quality">How good is this directory?</a></p>` : ''}`,
  });
}
