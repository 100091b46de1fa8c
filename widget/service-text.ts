import type { PublishedService } from '../core/snapshot/published.ts';
import { costOptionWords } from './cost-words.ts';
import { openingOf } from './opening.ts';
import { openingsWords, otherWords } from './opening-words.ts';
import { phoneWords } from './phone-words.ts';
import { safeUrl } from './safe-url.ts';
import { addressLines, phonesOf, placesOf, schedulesOf } from './service-facts.ts';
import { words } from './words.ts';

/** What the text needs beside the record. */
export interface ServiceTextContext {
  /** The directory's address: its host answers to short links. */
  directory: string;
  /** `YYYY-MM-DD`: hours that are over, or are yet to come, are left out. */
  today: string;
  /** Which of its places is nearest, in record order. */
  nearest?: number | undefined;
}

/** One line of it: a feed's line breaks and runs of space are not ours to hand on. */
const oneLine = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/**
 * What a person needs to get in touch with a service, to take away in a message or on paper: its name on the first line, a gap
 * between facts. What is not stated is left out.
 */
export function serviceText({ service, short_id }: PublishedService, { directory, today, nearest }: ServiceTextContext): string {
  const [place] = placesOf(service, nearest);
  const phones = phonesOf(service, place).map(({ number, extension, description }) =>
    [phoneWords(number), extension && words.extension(extension), description && `(${description})`].filter(Boolean).join(' '),
  );
  const { week, others, notes } = openingOf(schedulesOf(service, place), today);
  const hours = week.map(({ day, openings }) => `${words.days[day]}: ${openingsWords(openings)}`);
  const address = addressLines(place?.location.addresses?.[0]);
  const where = place?.location.name && place.location.name !== address[0] ? [place.location.name, ...address] : address;
  const email = service.email ?? service.contacts?.find((contact) => contact.email)?.email ?? service.organization?.email;
  const costs = [...new Set([...(service.cost_options ?? []).map(costOptionWords), service.fees])];
  const facts: [string, (string | undefined)[]][] = [
    [words.about, (service.description ?? '').split(/\n\s*\n/)],
    [words.phone, phones],
    [words.where, where],
    [words.opening, [...hours, ...others.map(otherWords), ...notes]],
    [words.costs, costs],
    [words.website, [safeUrl(service.url) ?? safeUrl(service.organization?.website)]],
    [words.email, [email]],
    [words.shortLink, [new URL(`/s/${short_id}`, directory).href]],
  ];
  const told = facts.flatMap(([title, all]) => {
    const lines = all.map(oneLine).filter(Boolean);
    if (lines.length < 2) return lines.map((line) => `${title}: ${line}`);
    return [`${title}:`, ...lines].join('\n');
  });
  const run = service.organization ? `\n${words.by(oneLine(service.organization.name))}` : '';
  return `${[oneLine(service.name) + run, ...told].join('\n\n')}\n`;
}
