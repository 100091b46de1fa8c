/** Opening hours written as prose, as far as they can be read with certainty. */
import { type Schedule, WEEKDAYS, type Weekday } from '../hsds.ts';
import { openingTokens, type Token } from './opening-words.ts';
import { kept, type Parsed } from './parsed.ts';
import { cleanText } from './text.ts';
import type { Span } from './time.ts';

/** Days that share a rhythm: each week, every other week, or the n-th of a month. */
interface DayGroup {
  kind: 'days';
  days: Weekday[];
  ordinals: number[];
  alternate: boolean;
  /** Monthly or seldom, without saying which: not to be shown as weekly. */
  rare: boolean;
}

interface Times {
  kind: 'times';
  spans: Partial<Span>[];
  allDay: boolean;
}

type Item = DayGroup | Times | { kind: 'not' } | { kind: 'closed' } | { kind: 'month' };

interface Opening extends Omit<DayGroup, 'kind' | 'rare'> {
  span: Partial<Span>;
}

function daysBetween(from: Weekday, to: Weekday): Weekday[] {
  const start = WEEKDAYS.indexOf(from);
  const length = (WEEKDAYS.indexOf(to) - start + 7) % 7;
  return Array.from({ length: length + 1 }, (_, step) => WEEKDAYS[(start + step) % 7] as Weekday);
}

const isDayToken = ({ kind }: Token): boolean => ['day', 'days', 'ordinal', 'alternate', 'rare'].includes(kind);

function addDays(group: DayGroup, token: Token, before: Token | undefined): void {
  if (token.kind === 'ordinal') group.ordinals.push(token.ordinal);
  else if (token.kind === 'alternate') group.alternate = true;
  else if (token.kind === 'rare') group.rare = true;
  else if (token.kind === 'days') group.days.push(...token.days);
  else if (token.kind === 'day') {
    const last = group.days.at(-1);
    group.days.push(...(before?.kind === 'to' && last ? daysBetween(last, token.day).slice(1) : [token.day]));
  }
}

/** What a token says of times; undefined for two mere numbers that do not stand behind a day. */
function timesOf(token: Token, before: Token | undefined): Partial<Span> | undefined {
  if (token.kind === 'start') return { opens: token.opens };
  if (token.kind === 'until') return { closes: token.closes };
  if (token.kind === 'all day') return { opens: '00:00', closes: '24:00' };
  if (token.kind !== 'span') return undefined;
  return token.bare && before?.kind !== 'day' && before?.kind !== 'days' ? undefined : token.span;
}

/** Puts tokens together: days that are joined, times that follow one another. */
function itemsOf(tokens: Token[]): Item[] {
  const items: Item[] = [];
  let joined = false;
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const last = items.at(-1);
    if (token.kind === 'to' || token.kind === 'and') return;
    const span = timesOf(token, before);
    if (isDayToken(token)) {
      const goesOn = last?.kind === 'days' && joined && !(token.kind === 'ordinal' && last.days.length > 0);
      const group: DayGroup = goesOn ? last : { kind: 'days', days: [], ordinals: [], alternate: false, rare: false };
      if (!goesOn) items.push(group);
      addDays(group, token, before);
    } else if (span) {
      if (last?.kind === 'times') last.spans.push(span);
      else items.push({ kind: 'times', spans: [span], allDay: token.kind === 'all day' });
    } else if (token.kind === 'not' || token.kind === 'closed' || token.kind === 'month') items.push({ kind: token.kind });
    joined = token.kind !== 'word';
  });
  return items.filter((item) => item.kind !== 'days' || item.days.length > 0);
}

/** Takes out the days that are said to be closed or excepted, and the words that say so. */
function withoutClosed(items: Item[], earlier: Opening[]): Item[] {
  const open: Item[] = [];
  const close = (days: Weekday[]): void => {
    const stays = (day: Weekday): boolean => !days.includes(day);
    for (const item of open) if (item.kind === 'days') item.days = item.days.filter(stays);
    for (const opening of earlier) opening.days = opening.days.filter(stays);
  };
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    const before = open.at(-1);
    const next = items[at + 1];
    if (item.kind === 'closed' && before?.kind === 'days') {
      open.pop();
      close(before.days);
    } else if (item.kind === 'closed' || item.kind === 'not') {
      if (next?.kind !== 'days') continue;
      close(next.days);
      at++;
    } else open.push(item);
  }
  return open;
}

/** "Tue until 8pm": the day opens as it does among the others, and closes later. */
function fromEarlier(group: DayGroup, span: Partial<Span>, earlier: Opening[]): Partial<Span> {
  if (span.opens !== undefined) return span;
  const usual = earlier.find(({ days, span: { opens } }) => opens !== undefined && group.days.every((day) => days.includes(day)));
  if (!usual) return span;
  usual.days = usual.days.filter((day) => !group.days.includes(day));
  return { opens: usual.span.opens as string, ...span };
}

function readItems(items: Item[], openings: Opening[]): void {
  const timesFirst = items[0]?.kind === 'times' && items.some(({ kind }) => kind === 'days');
  const seasonal = items.some(({ kind }) => kind === 'month');
  items.forEach((item, at) => {
    if (item.kind !== 'days' || item.days.length === 0) return;
    const times = items[timesFirst ? at - 1 : at + 1];
    const { days, ordinals, alternate } = item;
    if (times?.kind === 'times') {
      for (const span of times.spans) {
        if (item.rare && ordinals.length === 0) continue;
        openings.push({ days: [...days], ordinals, alternate, span: fromEarlier(item, span, openings) });
      }
    } else if (!seasonal && !item.rare) openings.push({ days: [...days], ordinals, alternate, span: {} });
  });
}

const ALWAYS: Opening = { days: [...WEEKDAYS], ordinals: [], alternate: false, span: { opens: '00:00', closes: '24:00' } };

/** "24 hours" without days means every day where the service itself is meant, and not an answering machine beside it. */
function meansAlways(clause: string, first: boolean): boolean {
  if (/\b(?:messages?|answerphone|form|e-?mail|online|staff on site|care team|monitor)/i.test(clause)) return false;
  return first || /line\b|\bphone/i.test(clause);
}

function rule({ days, ordinals, alternate, span }: Opening): Schedule {
  const monthly = ordinals.length > 0;
  const ordered = WEEKDAYS.filter((day) => days.includes(day));
  const byday = monthly ? [...new Set(ordinals)].flatMap((ordinal) => ordered.map((day) => `${ordinal}${day}`)) : ordered;
  return {
    freq: monthly ? 'MONTHLY' : 'WEEKLY',
    ...(alternate && !monthly && { interval: 2 }),
    byday: byday.join(','),
    ...(span.opens && { opens_at: span.opens }),
    ...(span.closes && { closes_at: span.closes }),
  };
}

/** Joins openings that differ in their days only. */
function joinDays(openings: Opening[]): Opening[] {
  const byKey = new Map<string, Opening>();
  for (const opening of openings) {
    const key = [opening.ordinals, opening.alternate, opening.span.opens, opening.span.closes].join('|');
    const same = byKey.get(key);
    if (same) same.days.push(...opening.days);
    else byKey.set(key, { ...opening, days: [...opening.days] });
  }
  return [...byKey.values()].filter(({ days }) => days.length > 0);
}

const CLAUSES = /;|\n|(?<!\b(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun|a\.m|p\.m|[ap]m))\.\s+(?=[A-Z])|(?<=[ap]m)\.\s+(?=[A-Z])/;

/**
 * Reads opening hours: `Mon to Thu 9.30am-4pm, by appointment`, `First and third Sat 9.30am-11.30am`, `24 hours`. Each schedule
 * carries the whole prose in `description`; where nothing could be read there is one schedule with the description alone.
 */
export function parseOpening(input: string): Parsed<Schedule[]> {
  const description = cleanText(input).value?.slice(0, 2000).trim();
  if (!description) return {};
  const openings: Opening[] = [];
  description.split(CLAUSES).forEach((clause, index) => {
    const items = withoutClosed(itemsOf(openingTokens(clause)), openings);
    const always = items.length > 0 && items.every((item) => item.kind === 'times' && item.allDay);
    if (always && meansAlways(clause, index === 0)) openings.push({ ...ALWAYS });
    else readItems(items, openings);
  });
  const schedules = joinDays(openings).map((opening) => ({ ...rule(opening), description }));
  return schedules.length > 0 ? { value: schedules } : kept([{ description }], 'bad_schedule');
}
