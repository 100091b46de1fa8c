import { html } from 'hono/html';
import { freshness } from '../../../core/freshness.ts';
import type { Language, Phone, Service, ServiceAtLocation } from '../../../core/hsds.ts';
import { prefixOf } from '../../../core/oruk/taxonomy.ts';
import { READ_FROM_TEXT } from '../../../core/oruk/three.ts';
import type { Manifest } from '../../../core/snapshot/manifest.ts';
import { shownSources } from '../../../core/snapshot/neighbour.ts';
import type { PublishedService } from '../../../core/snapshot/published.ts';
import { costLines } from './cost-lines.ts';
import { layout, type Markup } from './layout.ts';
import { openingLines } from './opening-times.ts';
import { ATTENDING_NAMES, agesWords, dateWords, listWords, neighbourWords } from './plain-words.ts';
import { rivalList } from './rival-list.ts';
import { emailMarkup, linkMarkup, phoneMarkup } from './safe-links.ts';
import { eachOnce } from './said-once.ts';
import { sourceList } from './source-list.ts';

type Fact = [name: string, value: Markup | ''];

/**
 * A service's own page: all that is published of it, for reading, printing and being found by search engines.
 * @param today `YYYY-MM-DD`
 * @param origin of this Worker, for the short address that is good for printing
 */
export function servicePage(record: PublishedService, manifest: Manifest, { today, origin }: { today: string; origin: string }): Markup {
  const { service } = record;
  const { area } = manifest;
  const sources = shownSources(manifest);
  const fresh = freshness(record, sources, new Date(`${today}T12:00:00Z`));
  const facts = [helpsWith(record), ...factsOf(service, today)].filter(([, value]) => value !== '');
  const own = sources.filter(({ id }) => record.sources.some(({ source_id }) => source_id === id));
  return layout({
    title: `${service.name} – ${area.name}`,
    area,
    main: html`<a class="back" href="/${area.id}/">Find other services</a>
<h1>${service.name}</h1>
${service.organization && service.organization.name !== service.name ? html`<p class="lead soft">${service.organization.name}</p>` : ''}
${record.neighbour ? html`<p>${neighbourWords(record.neighbour)}</p>` : ''}
${service.status === 'temporarily closed' ? html`<p class="warn">This service is closed for now. Ask before you go.</p>` : ''}
${service.status === 'inactive' || service.status === 'defunct' ? html`<p class="warn">This service is closed.</p>` : ''}
${service.alert ? html`<p class="warn says">${service.alert}</p>` : ''}
${service.description ? html`<p class="says">${service.description}</p>` : ''}
<dl class="facts">${facts.map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>
${(service.service_at_locations ?? []).length > 0 ? html`<h2>Where</h2>${service.service_at_locations!.map((place) => placeMarkup(place, today))}` : ''}
<h2>Where these facts come from</h2>
<p>${fresh.text}${service.assured_date ? html` (${dateWords(service.assured_date)})` : ''}</p>
${sourceList(own)}
${rivalList(record.rivals, sources, today)}
<p class="soft">Short address of this page: ${origin}/s/${record.short_id}</p>`,
  });
}

/** The needs that the service's own text leaves no doubt of, and how that is known. */
function helpsWith({ terms = [] }: PublishedService): Fact {
  const needs = terms.filter(({ code }) => prefixOf(code) === 'hive').map(({ name }) => name);
  return ['Helps with', needs.length > 0 ? html`<p>${listWords(needs)} <span class="soft">(${READ_FROM_TEXT})</span></p>` : ''];
}

function factsOf(service: Service, today: string): Fact[] {
  const { eligibility_description, email, url, organization, minimum_age, maximum_age } = service;
  const website = url ?? organization?.website;
  const contacts = (service.contacts ?? []).filter(({ phones, email }) => phones?.length || email);
  return [
    ['Phone', phones(service.phones ?? organization?.phones)],
    [
      'Contact',
      contacts.length > 0
        ? html`${contacts.map((contact) => html`<p>${[contact.name, contact.title].filter(Boolean).join(', ')} ${phones(contact.phones)} ${contact.email ? emailMarkup(contact.email) : ''}</p>`)}`
        : '',
    ],
    ['Email', email ? emailMarkup(email) : ''],
    ['Website', website ? linkMarkup(website, website) : ''],
    ['Open', lines(openingLines(service.schedules ?? [], today))],
    ['Cost', lines(costLines(service.cost_options, service.fees))],
    ['Who it is for', lines([agesWords(minimum_age, maximum_age), eligibility_description])],
    ['How to use it', service.attending ? html`${listWords(service.attending.map((way) => ATTENDING_NAMES[way]))}` : ''],
    ['How to start', lines([service.application_process])],
    ['Languages', lines([languageWords(service.languages), service.interpretation_services])],
    ['Area', lines([listWords((service.service_areas ?? []).flatMap(({ name }) => name ?? []))])],
    ['Quality marks', lines([service.accreditations])],
  ];
}

function placeMarkup({ location, description, phones: own, schedules }: ServiceAtLocation, today: string): Markup {
  const address = location.addresses?.find(({ address_type }) => address_type !== 'postal') ?? location.addresses?.[0];
  const parts = address ? [address.address_1, address.address_2, address.city, address.state_province, address.postal_code] : [];
  const access = (location.accessibility ?? []).flatMap(({ description, details }) => [description, details]);
  const facts: Fact[] = [
    ['Address', lines([parts.filter(Boolean).join(', ')])],
    ['About', lines([description, location.description])],
    ['Phone', phones(own ?? location.phones)],
    ['Open', lines(openingLines([...(schedules ?? []), ...(location.schedules ?? [])], today))],
    ['Getting in', lines(access)],
    ['Getting there', lines([location.transportation])],
  ];
  return html`${location.name ? html`<h3>${location.name}</h3>` : ''}
<dl class="facts">${facts.filter(([, value]) => value !== '').map(([name, value]) => html`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
}

function lines(texts: (string | undefined)[]): Markup | '' {
  const stated = eachOnce(texts);
  return stated.length > 0 ? html`${stated.map((text) => html`<p class="says">${text}</p>`)}` : '';
}

const phones = (list: Phone[] = []): Markup | '' =>
  list.length === 0
    ? ''
    : html`${list.map(({ number, extension, description }) => html`<p>${phoneMarkup(number, extension)}${description ? html` (${description})` : ''}</p>`)}`;

const languageWords = (languages: Language[] = []): string => listWords(languages.flatMap(({ name, code }) => name ?? code ?? []));
