/** Marks by which a publisher says that something is not for the public: a flag, a status, or words. */
import { asObject } from './as-object.ts';

const WORDS = /\bdo not (?:publish|display|share|disclose)\b|\bnot for publication\b|\binternal use only\b/i;
/** Words that keep a place secret, wherever they stand: the service may be known, its place not. */
const PLACE_WORDS =
  /\b(?:confidential|secret|undisclosed|withheld|hidden|protected)\s+(?:address|location|venue|premises|refuge address)\b|\b(?:address|location|venue|premises)\b[^.;!?]{0,40}\b(?:confidential|withheld|secret|undisclosed|not (?:be )?(?:given|disclosed|published|shared|available|advertised))\b/i;
const YES = /^(?:true|yes|y|1)$/i;
const NO = /^(?:false|no|n|0)$/i;
const UNSEEN = /^(?:hidden|private|internal|draft|unpublished|not published|confidential|restricted|secret|do not publish)$/i;

/** Flags as publishers name them, without case, hyphens and underscores: set, they hide; or unset, they do. */
const HIDES = new Set(
  `donotpublish confidential isconfidential hidden ishidden private isprivate secret issecret sensitive issensitive restricted isrestricted
  notforpublication excludefromwebsite excludefromdirectory excludefromsearch hideaddress hidelocation addressconfidential confidentialaddress
  addresshidden hiddenaddress unpublished isunpublished internal isinternal internalonly`.split(/\s+/),
);
const SHOWS = new Set(
  'publish published ispublished public ispublic visible isvisible discoverable display showonwebsite showaddress'.split(' '),
);
const STATES = new Set('status visibility visible publicationstatus publish public access type locationtype addresstype'.split(' '));
const TEXTS = ['name', 'title', 'description', 'alternate_name', 'type', 'department', 'notes', 'status'];
const PLACE_TEXTS = ['name', 'description', 'notes', 'attention', 'address_1', 'address_2', 'transportation', 'alternate_name'];

const says = (value: unknown, pattern: RegExp): boolean =>
  (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') && pattern.test(String(value).trim());

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** True when a record, or a part of one, bears such a mark itself. */
export function isHidden(value: unknown): boolean {
  const object = asObject(value);
  if (!object) return false;
  if (TEXTS.some((name) => says(object[name], WORDS))) return true;
  return Object.entries(object).some(([name, entry]) => {
    const flag = plain(name);
    return (HIDES.has(flag) && says(entry, YES)) || (SHOWS.has(flag) && says(entry, NO)) || (STATES.has(flag) && says(entry, UNSEEN));
  });
}

/** True when a text says that a place is kept secret. */
export const keepsPlaceSecret = (text: string | undefined): boolean => text !== undefined && PLACE_WORDS.test(text);

const PLACES = /^(?:locations?|service_?at_?locations?|addresses|address|physical_?address(?:es)?|postal_?address(?:es)?)$/i;

/** True when a place, or an address or place within it, is hidden: then nothing of it may tell where it is. */
function isHiddenPlace(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isHiddenPlace);
  const object = asObject(value);
  if (!object) return typeof value === 'string' && keepsPlaceSecret(value);
  if (isHidden(object) || PLACE_TEXTS.some((name) => typeof object[name] === 'string' && keepsPlaceSecret(object[name] as string)))
    return true;
  return Object.entries(object).some(([name, entry]) => PLACES.test(name) && isHiddenPlace(entry));
}

/** How deep marks are looked for. What lies deeper is dropped: nothing that is published is so deep. */
const DEEPEST = 12;

/**
 * The value without the parts that bear a mark, at any depth; `drop` is told the path of each. A place goes as a whole when its address is
 * hidden, so that its coordinates do not tell.
 */
export function withoutHidden(value: unknown, drop: (path: string) => void, path = '', depth = DEEPEST): unknown {
  const kept = (name: string, entry: unknown, isPlace: boolean): { entry: unknown } | undefined => {
    if (typeof entry !== 'object' || entry === null) return { entry };
    if (depth === 0 || isHidden(entry) || (isPlace && !Array.isArray(entry) && isHiddenPlace(entry))) {
      drop(`${path}${name}`);
      return undefined;
    }
    return { entry: withoutHidden(entry, drop, `${path}${name}.`, depth - 1) };
  };
  if (Array.isArray(value)) {
    const isPlace = PLACES.test(path.slice(0, -1).split('.').at(-1) ?? '');
    return value.flatMap((entry, i) => {
      const one = kept(String(i), entry, isPlace);
      return one ? [one.entry] : [];
    });
  }
  const object = asObject(value);
  if (!object) return value;
  return Object.fromEntries(
    Object.entries(object).flatMap(([name, entry]) => {
      const one = kept(name, entry, PLACES.test(name));
      return one ? [[name, one.entry]] : [];
    }),
  );
}
