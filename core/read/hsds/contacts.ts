import type { Contact } from '../../hsds.ts';
import { isHidden } from '../hidden.ts';
import { filled, type RawObject } from '../raw-object.ts';
import { readPhones } from './phones.ts';

/** The contacts below `contacts`, without such as bear a mark not to be published. */
export function readContacts(owner: RawObject): Contact[] {
  return owner.objects(['contacts', 'contact']).flatMap((raw) => {
    const hidden = isHidden({
      ...Object.fromEntries(['confidential', 'visible', 'publish', 'do_not_publish'].map((name) => [name, raw.raw(name)])),
    });
    const contact = {
      id: raw.id('id'),
      name: raw.line('name'),
      title: raw.line('title'),
      department: raw.line('department'),
      email: raw.email('email'),
      phones: readPhones(raw),
    };
    if (hidden || isHidden(contact)) {
      raw.notes.add('not_published', 'field dropped', { field: raw.at('name') });
      return [];
    }
    raw.keepRest();
    return filled<Contact>(contact, 'id') ?? [];
  });
}
