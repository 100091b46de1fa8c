import type { Language } from '../../hsds.ts';
import { parseLanguage } from '../../normalise/language.ts';
import { filled, type RawObject } from '../raw-object.ts';

/** The languages below `languages`, with names and codes from the one table where it knows them. */
export function readLanguages(owner: RawObject): Language[] {
  return owner.objects(['languages', 'language'], 'name').flatMap((raw) => {
    const id = raw.id('id');
    const name = raw.line('name', 'language');
    const code = raw.line('code');
    const note = raw.line('note');
    raw.keepRest();
    const known = (name && parseLanguage(name)) || (code && parseLanguage(code)) || undefined;
    return filled<Language>({ id, name, code, ...known, note: note ?? known?.note }, 'id') ?? [];
  });
}
