import * as v from 'valibot';
import type { AreaConfig, SourceConfig } from '../../core/area.ts';
import { isAreaId } from '../area-id.ts';
import { TABLE } from './table-shape.ts';

const text = (what: string) => v.pipe(v.string(`${what} must be a text.`), v.trim(), v.nonEmpty(`${what} must not be empty.`));
const degrees = (what: string, most: number) =>
  v.pipe(
    v.number(`${what} must be a number of degrees.`),
    v.minValue(-most, `${what} is out of range.`),
    v.maxValue(most, `${what} is out of range.`),
  );

const webAddress = (what: string) =>
  v.pipe(
    v.string(`${what} must be a text.`),
    v.url(`${what} must be a whole web address.`),
    v.regex(/^https?:/i, `${what} must begin with http:// or https://.`),
  );
/** Longest word of its own that an area may add: what is longer nobody types. */
const LONGEST_WORDS = 80;
const phrases = v.optional(
  v.array(
    v.pipe(
      v.string('An area’s own words must be texts.'),
      v.nonEmpty('They must not be empty.'),
      v.maxLength(LONGEST_WORDS, `They may have ${LONGEST_WORDS} letters.`),
    ),
    'An area’s own words must be a list.',
  ),
);

const SOURCE = v.looseObject({
  id: v.pipe(
    v.string('It must have an id.'),
    v.regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'Its id must be lower-case letters, digits and hyphens, at most 64.'),
  ),
  name: text('Its name'),
  owner: text('Its owner'),
  kind: v.picklist(['oruk-3', 'oruk-1', 'table', 'hive'], 'Its kind must be oruk-3, oruk-1, table or hive.'),
  url: v.pipe(
    v.string('It must have a url.'),
    v.url('Its url must be a whole web address.'),
    v.regex(/^https?:/i, 'Its url must begin with http:// or https://.'),
  ),
  licence: v.looseObject(
    {
      name: text('Its licence’s name'),
      url: v.optional(webAddress('Its licence’s url')),
      attribution: v.optional(text('Its licence’s attribution')),
    },
    'It must have a licence with a name.',
  ),
  contact: v.optional(text('Its contact')),
  trust: v.pipe(
    v.number('Its trust must be a number from 1.'),
    v.integer('Its trust must be a whole number.'),
    v.minValue(1, 'Its trust must be 1 or more.'),
  ),
  max_bytes: v.optional(v.pipe(v.number('Its max_bytes must be a number.'), v.minValue(1, 'Its max_bytes must be 1 or more.'))),
  table: v.optional(TABLE),
});

const AREA = v.looseObject({
  id: v.pipe(
    v.string('The area must have an id.'),
    v.check(
      isAreaId,
      'The area’s id must be 1 to 40 lower-case letters, digits and hyphens, begin with a letter, and not be one of HIVE’s own addresses.',
    ),
  ),
  name: text('The area’s name'),
  bounds: v.optional(
    v.pipe(
      v.object(
        {
          south: degrees('The south', 90),
          west: degrees('The west', 180),
          north: degrees('The north', 90),
          east: degrees('The east', 180),
        },
        'The bounds must have south, west, north and east.',
      ),
      v.check(
        ({ south, north, west, east }) => south < north && west < east,
        'The bounds’ south must be below north, and west below east.',
      ),
    ),
  ),
  border_miles: v.optional(
    v.pipe(
      v.number('The border_miles must be a number of miles.'),
      v.minValue(0, 'The border_miles must be 0 or more.'),
      v.maxValue(30, 'The border_miles must be 30 or fewer.'),
    ),
  ),
  help: v.optional(
    v.object(
      { name: text('The help’s name'), phone: text('The help’s phone'), hours: v.optional(text('The help’s hours')) },
      'The help must have a name and a phone.',
    ),
  ),
  words: v.optional(
    v.array(v.object({ need: text('The need of own words'), says: phrases, offers: phrases }), 'The area’s own words must be a list.'),
  ),
  sources: v.pipe(v.array(v.unknown(), 'The area must have a list of sources.'), v.nonEmpty('The area must have at least one source.')),
});

/** What is wrong with an area's configuration, one plain sentence a mistake. Empty: it can be used. */
export function areaMistakes(config: unknown): string[] {
  const area = v.safeParse(AREA, config);
  const mistakes = area.success ? [] : area.issues.map((issue) => issue.message);
  const sources =
    typeof config === 'object' && config !== null && 'sources' in config && Array.isArray(config.sources) ? config.sources : [];
  const seen = new Set<unknown>();
  sources.forEach((source: unknown, index) => {
    const checked = v.safeParse(SOURCE, source);
    const id = typeof source === 'object' && source !== null && 'id' in source ? source.id : undefined;
    const name = typeof id === 'string' && id ? `“${id}”` : String(index + 1);
    if (!checked.success) mistakes.push(...checked.issues.map((issue) => `Source ${name}: ${issue.message}`));
    else if (checked.output.kind === 'table' && !checked.output.table)
      mistakes.push(`Source ${name}: A table needs its columns under “table”.`);
    if (id !== undefined && seen.has(id)) mistakes.push(`Source ${name}: Another source has the same id.`);
    seen.add(id);
  });
  return mistakes;
}

/** What of a source decides which records it has. */
const origin = ({ kind, url, table }: SourceConfig): string => JSON.stringify([kind, url, table ?? null]);

/**
 * A source's id is the identity of its records in the whole deployment. Areas may share a source; two sources may not share an id, or each
 * would take the other's records for its own.
 */
export function sharedMistakes(config: AreaConfig, others: { area: string; source: SourceConfig }[]): string[] {
  return config.sources.flatMap((source) =>
    others
      .filter(({ source: other }) => other.id === source.id && origin(other) !== origin(source))
      .map(({ area }) => `Source “${source.id}”: The area “${area}” has another source of this id. Give one of them another id.`),
  );
}
