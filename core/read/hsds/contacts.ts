import type { Contact } from '../../hsds.ts';
import { filled, type RawObject } from '../raw-object.ts';
import { readPhones } from './phones.ts';

/** The contacts below `contacts`. */
export function readContacts(owner: RawObject): Contact[] {
  return owner.objects(['contacts', 'contact']).flatMap((raw) => {
    const contact = {
      id: raw.id('id'),
      name: raw.line('name'),
      title: raw.line('title'),
      department: raw.line('department'),
      email: raw.email('email'),
      phones: readPhones(raw),
    };
    raw.keepRest();
    return filled<Contact>(contact, 'id') ?? [];
  });
}
