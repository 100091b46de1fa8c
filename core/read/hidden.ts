/** Marks by which a publisher says that something is not for the public. */
import { asObject } from './raw-object.ts';

const WORDS = /\bdo not publish\b|\bnot for publication\b|\bdo not display\b|\binternal use only\b/i;
const YES = /^(?:true|yes|y|1)$/i;
const NO = /^(?:false|no|n|0)$/i;
const UNSEEN = /^(?:hidden|private|internal|draft|unpublished|not published|confidential|do not publish)$/i;

const says = (value: unknown, pattern: RegExp): boolean =>
  (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') && pattern.test(String(value).trim());

/** True when a record, or a part of one, bears such a mark: a flag, a status, or the words themselves. */
export function isHidden(value: unknown): boolean {
  const object = asObject(value);
  if (!object) return false;
  return (
    ['do_not_publish', 'doNotPublish', 'confidential', 'is_confidential', 'hidden', 'is_private'].some((name) => says(object[name], YES)) ||
    ['publish', 'published', 'is_published', 'public', 'is_public', 'visible', 'discoverable'].some((name) => says(object[name], NO)) ||
    ['status', 'visibility', 'visible', 'publication_status', 'publish'].some((name) => says(object[name], UNSEEN)) ||
    ['name', 'title', 'description', 'alternate_name', 'type', 'department', 'notes', 'status'].some((name) => says(object[name], WORDS))
  );
}
