import type { Phone } from '../../hsds.ts';
import { parsePhones } from '../../normalise/phone.ts';
import { filled, type RawObject } from '../raw-object.ts';
import { readLanguages } from './languages.ts';

/** The telephone numbers below `phones`. One entry that holds two numbers becomes two. */
export function readPhones(owner: RawObject, ...names: string[]): Phone[] {
  return owner.objects(['phones', 'phone', ...names], 'number').flatMap((raw) => {
    const number = raw.scalar('number', 'phone', 'telephone');
    const said = {
      id: raw.id('id'),
      extension: raw.line('extension'),
      type: raw.line('type'),
      description: raw.line('description'),
      languages: readLanguages(raw),
    };
    raw.keepRest();
    if (number === undefined) {
      raw.lacks('number');
      return [];
    }
    const read = raw.notes.take(parsePhones(number), raw.at('number'), number) ?? [];
    return read.map((phone, index) => filled<Phone>({ ...said, ...phone, id: index === 0 ? said.id : undefined }) as Phone);
  });
}
