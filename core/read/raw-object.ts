/** An object of a feed, of which nothing is certain: its fields are asked for by name, and each answer is of the kind asked for or absent. */
import { parseDate, parseInstant } from '../normalise/date.ts';
import { parseEmail } from '../normalise/email.ts';
import type { Parsed } from '../normalise/parsed.ts';
import { isPlaceholder } from '../normalise/placeholder.ts';
import { cleanLine, cleanText } from '../normalise/text.ts';
import { parseUrl } from '../normalise/url.ts';
import { asObject } from './as-object.ts';
import { isPrivate, mayNameSomebody, toJson } from './json.ts';
import type { RecordNotes } from './record-notes.ts';

/** Longer lists than this are cut: no service has so many of anything. */
const LONGEST_LIST = 500;

export class RawObject {
  readonly notes: RecordNotes;
  private readonly value: Record<string, unknown>;
  private readonly path: string;
  private readonly used = new Set<string>();

  /** `path` is dotted and ends with a dot, or is empty: `organization.`. */
  constructor(value: Record<string, unknown>, path: string, notes: RecordNotes) {
    this.value = value;
    this.path = path;
    this.notes = notes;
  }

  /** The field's full name for a problem. */
  at(name: string): string {
    return `${this.path}${name}`;
  }

  /** The first of the named fields that holds anything; all of them count as read. */
  raw(...names: string[]): unknown {
    for (const name of names) this.used.add(name);
    for (const name of names) {
      const value = Object.hasOwn(this.value, name) ? this.value[name] : undefined;
      const blank = value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
      if (!blank) return value;
    }
    return undefined;
  }

  /** A text, number or boolean as text. What is of another kind is noted and absent. */
  scalar(...names: string[]): string | undefined {
    const value = this.raw(...names);
    if (typeof value === 'string') return value;
    if (typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value))) return String(value);
    if (value !== undefined) this.notes.add('wrong_type', 'field dropped', { field: this.at(names[0] as string), found: value });
    return undefined;
  }

  private parsed<Value>(parse: (text: string) => Parsed<Value>, names: string[]): Value | undefined {
    const found = this.scalar(...names);
    if (found === undefined) return undefined;
    const field = this.at(names[0] as string);
    if (isPlaceholder(found)) {
      this.notes.add('placeholder', 'field dropped', { field, found });
      return undefined;
    }
    return this.notes.take(parse(found), field, found);
  }

  text(...names: string[]): string | undefined {
    return this.parsed(cleanText, names);
  }
  line(...names: string[]): string | undefined {
    return this.parsed(cleanLine, names);
  }
  url(...names: string[]): string | undefined {
    return this.parsed(parseUrl, names);
  }
  email(...names: string[]): string | undefined {
    return this.parsed(parseEmail, names);
  }
  date(...names: string[]): string | undefined {
    return this.parsed(parseDate, names);
  }
  instant(...names: string[]): string | undefined {
    return this.parsed(parseInstant, names);
  }
  /** Any other kind of field, by its parser. */
  read<Value>(parse: (text: string) => Parsed<Value>, ...names: string[]): Value | undefined {
    return this.parsed(parse, names);
  }

  /** An identifier as the feed wrote it: at most 200 letters, no control characters. */
  id(...names: string[]): string | undefined {
    const text = this.scalar(...names)?.trim();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: an id with those is none
    return text && text.length <= 200 && !/[\u0000-\u001f\u007f]/.test(text) ? text : undefined;
  }

  object(...names: string[]): RawObject | undefined {
    const value = this.raw(...names);
    const object = asObject(value);
    if (object) return new RawObject(object, `${this.at(names[0] as string)}.`, this.notes);
    if (value !== undefined) this.notes.add('wrong_type', 'field dropped', { field: this.at(names[0] as string), found: value });
    return undefined;
  }

  /** A list of objects; a single object counts as a list of one, a text as an object with the text under `textAs`. */
  objects(names: string[], textAs?: string): RawObject[] {
    const value = this.raw(...names);
    const name = names[0] as string;
    if (Array.isArray(value) && value.length > LONGEST_LIST)
      this.notes.add('too_long', 'field repaired', {
        field: this.at(name),
        found: `${value.length} entries`,
        instead: String(LONGEST_LIST),
      });
    const list = Array.isArray(value) ? value.slice(0, LONGEST_LIST) : value === undefined ? [] : [value];
    return list.flatMap((entry, index) => {
      const textual = textAs !== undefined && typeof entry === 'string' ? { [textAs]: entry } : undefined;
      const object = asObject(entry) ?? textual;
      const path = this.at(Array.isArray(value) ? `${name}.${index}` : name);
      if (object) return [new RawObject(object, `${path}.`, this.notes)];
      if (entry !== null && entry !== '') this.notes.add('wrong_type', 'field dropped', { field: path, found: entry });
      return [];
    });
  }

  /** Notes that a part lacks what it is about, unless it says nothing at all, or what it was about is hidden. `reference`: another's id. */
  lacks(name: string, reference?: string): void {
    if (this.notes.problems.some(({ field }) => field?.startsWith(this.path))) return;
    const said = Object.entries(this.value).find(
      ([field, value]) => field !== name && !/^(?:id|.*_id|metadata|attributes)$/.test(field) && toJson(value) !== undefined,
    );
    const field = this.path.replace(/\.$/, '');
    if (said || (reference !== undefined && toJson(this.value[reference]) !== undefined))
      this.notes.add('half_said', 'field dropped', { field, ...(said && !mayNameSomebody(said[0]) && { found: said[1] }) });
  }

  /** Keeps every field that nobody asked for, but for private ones. Call when all others were read. */
  keepRest(): void {
    for (const [name, value] of Object.entries(this.value)) {
      if (!this.used.has(name) && !isPrivate(name)) this.notes.keep(this.at(name), value);
    }
  }
}

/** The object without its absent and empty entries; undefined when nothing but `always` is left. */
export function filled<Shape extends object>(
  shape: { [Name in keyof Shape]: Shape[Name] | undefined },
  ...always: string[]
): Shape | undefined {
  const entries = Object.entries(shape).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  if (entries.every(([name]) => always.includes(name))) return undefined;
  return Object.fromEntries(entries) as Shape;
}
