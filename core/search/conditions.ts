/** Conditions on services, answered from the columns of an index. What a service does not state, it does not break. */
import { ATTENDING, type Attending, WEEKDAYS } from '../hsds.ts';
import { ACCESS_NEEDS, type Filters, type Point, TIMES_OF_DAY } from './query.ts';
import type { Segment } from './segment.ts';

/** One condition: its chip, what to say of a service that breaks it, and how to tell. */
export interface Condition {
  key: string;
  label: string;
  /** Said of a service that breaks it: `Not open on Saturday`. */
  broken: string;
  /** Services say what they have and not what they lack: one that says nothing of it may still have it, and is not marked down. */
  soft?: boolean;
  /** Gives the test for one segment's documents. */
  on: (segment: Segment) => (document: number) => boolean;
}

const DAY_NAMES: Record<(typeof WEEKDAYS)[number], string> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};

const ATTENDING_WORDS: Record<Attending, string> = {
  'in person': 'In person',
  phone: 'By phone',
  online: 'Online',
  'home visit': 'At home',
};

/** A condition met when nothing is stated or any of the wanted bits is there. */
const anyBit = (column: 'days' | 'ways', bits: number, field: number): Condition['on'] => {
  return (segment) => {
    const values = segment.column(column);
    return (document) => (values[document]! & field) === 0 || (values[document]! & bits) !== 0;
  };
};

/** The conditions that filters stand for, each with its own chip. Several days are one condition: open on any of them. */
export function conditionsOf(filters: Filters, near?: Point): Condition[] {
  const conditions: Condition[] = [];
  if (filters.days?.length) conditions.push(daysCondition(filters.days));
  if (filters.times?.length) {
    const bits = filters.times.reduce((sum, time) => sum | (1 << TIMES_OF_DAY.indexOf(time)), 0);
    const names = filters.times.join(' or ');
    conditions.push({
      key: `time:${filters.times.join()}`,
      label: `In the ${names}`,
      broken: `Not in the ${names}`,
      on: anyBit('ways', bits, 0b111),
    });
  }
  if (filters.age !== undefined) conditions.push(ageCondition(filters.age));
  if (filters.free) {
    const on: Condition['on'] = (segment) => {
      const flags = segment.column('flags');
      return (document) => (flags[document]! & 3) !== 2;
    };
    conditions.push({ key: 'free', label: 'Free', broken: 'Costs money', on });
  }
  if (filters.attending?.length) conditions.push(attendingCondition(filters.attending));
  for (const need of filters.access ?? []) {
    const bit = 1 << ACCESS_NEEDS.indexOf(need);
    const on: Condition['on'] = (segment) => {
      const access = segment.column('access');
      return (document) => (access[document]! & bit) !== 0;
    };
    conditions.push({
      key: `access:${need}`,
      label: accessLabel(need),
      broken: `${accessLabel(need)}: not stated, ring to ask`,
      soft: true,
      on,
    });
  }
  for (const language of filters.languages ?? []) {
    const on: Condition['on'] = (segment) => (document) => segment.languages(document).includes(language);
    conditions.push({
      key: `language:${language}`,
      label: `In ${language}`,
      broken: `${language}: not stated, ring to ask`,
      soft: true,
      on,
    });
  }
  if (filters.within_miles !== undefined && near) conditions.push(withinCondition(filters.within_miles, near));
  return conditions;
}

const accessLabel = (need: (typeof ACCESS_NEEDS)[number]): string => need[0]!.toUpperCase() + need.slice(1);

function daysCondition(days: NonNullable<Filters['days']>): Condition {
  const bits = days.reduce((sum, day) => sum | (1 << WEEKDAYS.indexOf(day)), 0);
  const names = days.map((day) => DAY_NAMES[day]).join(' or ');
  return { key: `day:${days.join()}`, label: `Open on ${names}`, broken: `Not open on ${names}`, on: anyBit('days', bits, 127) };
}

function attendingCondition(ways: Attending[]): Condition {
  const bits = ways.reduce((sum, way) => sum | (1 << (3 + ATTENDING.indexOf(way))), 0);
  const label = ways.map((way, i) => (i ? lower(ATTENDING_WORDS[way]) : ATTENDING_WORDS[way])).join(' or ');
  return { key: `attending:${ways.join()}`, label, broken: `Not ${lower(label)}`, on: anyBit('ways', bits, 0b1111000) };
}

const lower = (text: string): string => text[0]!.toLowerCase() + text.slice(1);

function ageCondition(age: number): Condition {
  const on: Condition['on'] = (segment) => {
    const minimum = segment.column('minimum_age');
    const maximum = segment.column('maximum_age');
    return (document) => (minimum[document] === 255 || minimum[document]! <= age) && maximum[document]! >= age;
  };
  return { key: `age:${age}`, label: `For age ${age}`, broken: `Not for age ${age}`, on };
}

function withinCondition(miles: number, near: Point): Condition {
  const on: Condition['on'] = (segment) => {
    const flags = segment.column('flags');
    return (document) => {
      const nearest = segment.nearest(document, near);
      return nearest === undefined ? (flags[document]! & 4) !== 0 : nearest.miles <= miles;
    };
  };
  return {
    key: `within:${miles}`,
    label: `Within ${miles} ${miles === 1 ? 'mile' : 'miles'}`,
    broken: `More than ${miles} ${miles === 1 ? 'mile' : 'miles'} away`,
    on,
  };
}
