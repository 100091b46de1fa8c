import { html } from 'hono/html';
import type { Manifest } from '../../../core/snapshot/manifest.ts';
import { layout, type Markup } from '../pages/layout.ts';
import { ENDPOINTS, type Endpoint } from './endpoints.ts';

const endpointPart = (base: string, { path, does, rules }: Endpoint): Markup => html`<h3><code>${path}</code></h3>
<p>${does}${path.includes('{id}') ? '' : html` <a href="${base}${path === '/' ? '' : path}">See it</a>`}</p>
${
  Object.keys(rules).length === 0
    ? ''
    : html`<dl>${Object.entries(rules).map(([name, rule]) => html`<dt><code>${name}</code></dt><dd>${rule.does}</dd>`)}</dl>`
}`;

/** `/{area}/oruk/3/docs`: the feed in plain words, for who builds on it. */
export const docsPage = ({ area, sources }: Manifest, origin: string): Markup => {
  const base = `${origin}/${area.id}/oruk/3`;
  const download = `/${area.id}/download`;
  return layout({
    title: `Open feed: ${area.name}`,
    area,
    main: html`<h1>The open feed of ${area.name}</h1>
<p class="lead">Everything in this directory as open data, in the shape of Open Referral UK 3.0. No key is needed, and a web page of any site may ask.</p>
<p>The feed begins at <code>${base}</code>. <a href="${base}/openapi.json">Its OpenAPI document</a> says the same for machines.</p>
<h2>Good to know</h2>
<ul>
<li>An id stays the same for ever. A service that was joined with another leads there; one that was taken off the list is answered with 410.</li>
<li>What is not known is left out: there are no empty fields.</li>
<li>Each answer has an ETag. Send it back as <code>If-None-Match</code>, and you are told with 304 when nothing has changed.</li>
<li>A parameter that cannot be used is refused with 400 and a sentence that says what is right. None is ignored.</li>
<li>Times of the day are those of the United Kingdom.</li>
</ul>
<h2>Take all of it</h2>
<ul>
<li><a href="${download}/services.ndjson">All services, one a line</a> (NDJSON)</li>
<li><a href="${download}/services.csv">All services for a spreadsheet</a> (CSV)</li>
<li><a href="${download}/LICENCES.txt">Licences, and whom to name</a></li>
</ul>
<h2>Whose facts they are</h2>
<ul>${sources.map(({ name, owner, licence }) => html`<li>${name}, ${owner}: ${licence.name}</li>`)}</ul>
<h2>Addresses</h2>
${ENDPOINTS.map((endpoint) => endpointPart(base, endpoint))}
<p>Software that still reads Open Referral UK 1.0 finds it at
<code>${origin}/${area.id}/oruk/1</code>, with <a href="/${area.id}/oruk/1/openapi.json">an OpenAPI document of its own</a>.</p>`,
  });
};
