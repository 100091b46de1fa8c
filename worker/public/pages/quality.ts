import { html } from 'hono/html';
import type { Finding, Quality, SourceQuality } from '../../../core/quality/quality.ts';
import { percentages } from '../../../core/quality/shares.ts';
import type { Manifest } from '../../../core/snapshot/manifest.ts';
import { layout, type Markup } from './layout.ts';
import { countOf, dateWords } from './plain-words.ts';
import { triedWords } from './tried-words.ts';

/** `/{area}/quality`: how right, fresh and well made the directory is, for everybody. */
export function qualityPage(manifest: Manifest, { services, sources, day }: Quality): Markup {
  const { area } = manifest;
  const sum = (pick: (source: SourceQuality) => number): number => sources.reduce((total, source) => total + pick(source), 0);
  const records = sum((source) => source.records);
  const unreachable = (what: Finding['what']): number =>
    sum(({ findings }) => findings.find((finding) => finding.kind === 'unreachable' && finding.what === what)?.count ?? 0);
  const [links, phones] = [unreachable('link_gone'), unreachable('phone')];
  const [halfYear, year, old, never] = freshnessWords(services);
  return layout({
    title: `How good is this directory? – ${area.name}`,
    area,
    main: html`<a class="back" href="/${area.id}/">Find services</a>
<h1>How good is this directory?</h1>
<p>We count this each time we read the lists. Worked out on ${dateWords(day)}.</p>
<h2>Is it up to date?</h2>
<ul>
<li>${halfYear} were checked in the last 6 months.</li>
<li>${year} were checked between 6 months and a year ago. They come lower in the results.</li>
<li>${old} were last checked more than a year ago. We say so, and ask you to ring first.</li>
<li>For ${never} we do not know when they were last checked. We ask you to ring first.</li>
</ul>
<h2>Is it right?</h2>
<p>${countOf(services.shared, 'service')} ${services.shared === 1 ? 'is' : 'are'} in more than one list. For ${countOf(services.disagree, 'service')} the lists do not say the same. We show what each list says, and which one was checked last.</p>
<h2>Is it well made?</h2>
<ul>
<li>${of(
      sum((source) => source.clean),
      records,
      'record',
    )} followed the standard, Open Referral UK, without any mending.</li>
<li>We could not take ${countOf(
      sum((source) => source.refused),
      'record',
    )}. Some of those are closed or not for the public.</li>
<li>${triedWords(sources.map((source) => source.links))} ${links === 0 ? 'We found none that leads nowhere.' : `One that leads nowhere is in ${countOf(links, 'record')}.`}</li>
<li>${phones === 0 ? 'We found no phone number that cannot be rung as it is written.' : `${countOf(phones, 'phone number')} cannot be rung as written.`}</li>
</ul>
<h2>The lists</h2>
<ul>${sources.map((source) => sourceLine(manifest, source))}</ul>
<p><a href="/${area.id}/quality.json">The same for a computer to read (JSON)</a></p>`,
  });
}

/** Of each age, how many, in percentages that add up. */
function freshnessWords({ half_year, year, old, never, total }: Quality['services']): string[] {
  const parts = [half_year, year, old, never];
  const shares = percentages(parts);
  return parts.map((part, i) => `${part.toLocaleString('en-GB')} of ${countOf(total, 'service')} (${shares[i]}%)`);
}

/** `1,204 of 2,000 services (60%)`. */
function of(part: number, whole: number, thing = 'service'): string {
  const share = whole === 0 ? '' : ` (${Math.round((100 * part) / whole)}%)`;
  return `${part.toLocaleString('en-GB')} of ${countOf(whole, thing)}${share}`;
}

function sourceLine({ area, sources }: Manifest, { source_id, records, read_at, problem }: SourceQuality): Markup {
  const source = sources.find(({ id }) => id === source_id);
  return html`<li><a href="/${area.id}/sources/${source_id}">${source?.name ?? source_id}</a>: ${countOf(records, 'record')}${read_at ? html`, last read on ${dateWords(read_at)}` : ', not read yet'}.${problem ? html` ${problem}` : ''}</li>`;
}
