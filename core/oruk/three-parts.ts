/** Parts that services, places and organisations share: phones, contacts and schedules. `owner` tells whose they are. */
import type { Contact, Phone, Schedule } from '../hsds.ts';
import { asEmail, asUri } from './conformant.ts';
import { filled } from './filled.ts';
import type { PartIds } from './part-ids.ts';
import type { ThreeContact, ThreePhone, ThreeSchedule } from './three-shapes.ts';

export const phonesOf = (ids: PartIds, owner: string, phones: readonly Phone[] = []): ThreePhone[] =>
  phones.map(({ number, extension, type, description, languages }) => ({
    id: ids.of('phone', owner, number, extension),
    number,
    ...filled({
      extension: extension && /^\d{1,9}$/.test(extension) ? Number(extension) : undefined,
      type,
      description,
      languages: languages?.map(({ id: _id, ...language }) => ({
        id: ids.of('language', owner, number, language.code ?? language.name),
        ...filled(language),
      })),
    }),
  }));

export const contactsOf = (ids: PartIds, owner: string, contacts: readonly Contact[] = []): ThreeContact[] =>
  contacts.map(({ id: _id, email, phones, ...contact }) => {
    const id = ids.of('contact', owner, contact.name, contact.title, contact.department, email, phones?.[0]?.number);
    return { id, ...filled({ ...contact, email: asEmail(email), phones: phonesOf(ids, id, phones) }) };
  });

export const schedulesOf = (ids: PartIds, owner: string, schedules: readonly Schedule[] = []): ThreeSchedule[] =>
  schedules.map(({ id: _id, ...schedule }) => {
    const { freq, interval, byday, bymonthday, opens_at, closes_at, valid_from, valid_to, dtstart, description, notes } = schedule;
    const rule = [freq, interval, byday, bymonthday, opens_at, closes_at, valid_from, valid_to, dtstart];
    const marks = rule.some((mark) => mark !== undefined) ? rule : [description ?? notes];
    return { id: ids.of('schedule', owner, ...marks), ...filled({ ...schedule, schedule_link: asUri(schedule.schedule_link) }) };
  });
