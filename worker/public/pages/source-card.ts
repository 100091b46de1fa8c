import { html } from 'hono/html';
import { findingWords } from '../../../core/quality/finding-words.ts';
import { type Finding, MOST_EXAMPLES, type QualityExample, type SourceQuality } from '../../../core/quality/quality.ts';
import type { Standing } from '../../../core/quality/standing.ts';
import type { Manifest, ManifestSource } from '../../../core/snapshot/manifest.ts';
import { layout, type Markup } from './layout.ts';
import { countOf, dateWords } from './plain-words.ts';
import { triedWords } from './tried-words.ts';

export interface CardParts {
  manifest: Manifest;
  source: ManifestSource;
  quality: SourceQuality;
  standing: Standing | undefined;
  /** `YYYY-MM-DD`, on which it was worked out. */
  day: string;
}

interface Group {
  heading: string;
  kinds: Finding['kind'][];
  /** Said when there is nothing under it. */
  none: string;
}

/** Records shown of each finding; the rest are in the spreadsheet. */
const SHOWN = 5;

/** The headings that findings stand under, in this order. */
const GROUPS: Group[] = [
  { heading: 'What is missing', kinds: ['missing'], none: 'Nothing is missing.' },
  { heading: 'What is out of date', kinds: ['stale'], none: 'No service was last checked more than a year ago.' },
  { heading: 'What is not right', kinds: ['broken'], none: 'Nothing had to be mended.' },
  {
    heading: 'What cannot be reached',
    kinds: ['unreachable'],
    none: 'We found none that leads nowhere, and no phone number that cannot be rung as it is written.',
  },
  { heading: 'What is listed twice', kinds: ['double'], none: 'Nothing is listed twice.' },
  { heading: 'What we could not take', kinds: ['refused'], none: 'We took every service.' },
];

/** `/{area}/sources/{id}`: how good a source is, to hand to whoever publishes it. */
export function sourceCardPage({ manifest, source, quality, standing, day }: CardParts): Markup {
  const { area } = manifest;
  return layout({
    title: `${source.name}: how good is this list?`,
    area,
    unlisted: true,
    main: html`<a class="back" href="/${area.id}/quality">How good is this directory?</a>
<h1>${source.name}</h1>
<p class="lead soft">${source.owner}</p>
${quality.problem ? html`<p class="warn">${quality.problem}</p>` : ''}
<p>${countOf(quality.records, 'record')} of this list ${quality.records === 1 ? 'is' : 'are'} shown in ${area.name}. ${quality.read_at ? html`We last read the whole list on ${dateWords(quality.read_at)}.` : 'We have not read the whole list yet.'} Worked out on ${dateWords(day)}.</p>
${standing ? standingMarkup(standing) : ''}
${GROUPS.map((group) => groupMarkup(group, quality, area.id))}
<p><a href="/${area.id}/sources/${source.id}.csv">Every record that is named here, and up to ${MOST_EXAMPLES} of each kind, as a spreadsheet (CSV)</a></p>
<p><a href="/${area.id}/sources/${source.id}.json">The same for a computer to read (JSON)</a></p>`,
  });
}

/** In the order of how often. */
const ofKinds = (findings: Finding[], kinds: Finding['kind'][]): Finding[] =>
  findings.filter(({ kind }) => kinds.includes(kind)).sort((a, b) => b.count - a.count);

function groupMarkup({ heading, kinds, none }: Group, quality: SourceQuality, area: string): Markup {
  const findings = ofKinds(quality.findings, kinds);
  return html`<h2>${heading}</h2>
${kinds.includes('unreachable') ? html`<p>${triedWords([quality.links])}</p>` : ''}
${findings.length === 0 ? html`<p>${none}</p>` : findings.map((finding) => findingMarkup(finding, area, quality.source_id))}`;
}

function findingMarkup(finding: Finding, area: string, source: string): Markup {
  const { title, mend } = findingWords(finding);
  const { count, examples } = finding;
  const shown = examples.slice(0, SHOWN);
  const more = count - shown.length;
  return html`<h3>${title}</h3>
<p>${mend}</p>
${
  shown.length === 0
    ? ''
    : html`<ul>${shown.map((example) => html`<li><a href="/${area}/services/${example.service_id}">${example.name ?? 'A service'}</a> (record ${example.record_id})${saidMarkup(finding, example)}</li>`)}${more > 0 ? html`<li><a href="/${area}/sources/${source}.csv">and ${more.toLocaleString('en-GB')} more</a></li>` : ''}</ul>`
}`;
}

function saidMarkup({ kind }: Finding, { field, found, instead, answer }: QualityExample): Markup | '' {
  if (kind === 'stale' && found !== undefined) return html`, last checked on ${dateWords(found)}`;
  if (kind === 'double' && found !== undefined) return html`, the same as record ${found}`;
  const where = field === undefined ? '' : html`, ${field}`;
  return html`${where}${found === undefined ? '' : html`: “${found}”`}${instead === undefined || instead.trim() === found?.trim() ? '' : html`, now “${instead}”`}${answer === undefined ? '' : html` (${answerWords(answer)})`}`;
}

const ANSWERS = new Map([
  ['no answer', 'nobody answered'],
  ['led astray', 'it sent us from address to address'],
  ['404', 'there is no such page'],
  ['410', 'the page was taken away'],
]);
const answerWords = (answer: string): string => ANSWERS.get(answer) ?? `answered with error ${answer}`;

const percent = (share: number): string => `${Math.round(share * 100)}%`;

const standingMarkup = ({ sources, place, complete, fresh, clean }: Standing): Markup => html`<h2>Beside the other lists</h2>
<table>
<thead><tr><th scope="col">How much of it</th><th scope="col">This list</th><th scope="col">All lists here</th></tr></thead>
<tbody>
<tr><th scope="row">is filled in</th><td>${percent(complete.own)}</td><td>${percent(complete.all)}</td></tr>
<tr><th scope="row">was checked in the last year</th><td>${percent(fresh.own)}</td><td>${percent(fresh.all)}</td></tr>
<tr><th scope="row">needed no mending</th><td>${percent(clean.own)}</td><td>${percent(clean.all)}</td></tr>
</tbody>
</table>
${sources > 1 ? html`<p>It is number ${place} of ${sources} lists by how much is filled in.</p>` : ''}`;
