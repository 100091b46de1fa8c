/** The opening hours of one day in one cell of a table. */
import type { Schedule, Weekday } from '../hsds.ts';
import { openingTokens } from './opening-words.ts';
import { kept, type Parsed, repaired } from './parsed.ts';

/** Reads `09:30-17:00`, `9.30am-12 noon & 2pm-5pm`, `24 hours`. A closed day, an empty cell and `0` are no schedule. */
export function parseHoursCell(cell: string, day: Weekday): Parsed<Schedule[]> {
  const text = cell.trim();
  if (text === '' || /^(?:closed|shut|n\/?a|none|no|0|0?0[:.]00\s*-\s*0?0[:.]00|-+)\.?$/i.test(text)) return {};
  const schedules: Schedule[] = [];
  const tokens = openingTokens(text);
  for (const token of tokens) {
    if (token.kind === 'span') schedules.push({ freq: 'WEEKLY', byday: day, opens_at: token.span.opens, ...closing(token.span.closes) });
    else if (token.kind === 'all day') schedules.push({ freq: 'WEEKLY', byday: day, opens_at: '00:00', closes_at: '24:00' });
  }
  if (schedules.length > 0)
    return tokens.some((token) => token.kind === 'span' && token.span.guessed) ? repaired(schedules, 'bad_time') : { value: schedules };
  return kept([{ freq: 'WEEKLY', byday: day, description: text.slice(0, 300) }], 'bad_schedule');
}

function closing(closes: string | undefined): Pick<Schedule, 'closes_at'> {
  return closes === undefined ? {} : { closes_at: closes };
}
