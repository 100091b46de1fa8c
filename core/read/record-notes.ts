/** What is noticed while one record is mapped: its problems, and what it says beyond the standard. */
import type { Json } from '../hsds.ts';
import type { Noted, Parsed } from '../normalise/parsed.ts';
import type { Problem, ProblemAction, ProblemReason } from '../problem.ts';
import { isCut, isReference, mayNameSomebody, toJson } from './json.ts';

/** Most letters that one record may keep beyond the standard, as JSON. */
const MOST_BEYOND = 20_000;
/** More problems of one record than this help nobody. */
const MOST_PROBLEMS = 50;

function shown(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'object') return Array.isArray(value) ? 'a list' : 'an object';
  return String(value).slice(0, 200);
}

/** A value as it became, in words: the parts of an object, the entries of a list. */
function told(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return shown(value);
  const parts = Object.values(value).map(told);
  return parts.filter(Boolean).join(', ').slice(0, 200) || undefined;
}

export class RecordNotes {
  readonly problems: Problem[] = [];
  readonly beyond: Record<string, Json> = {};
  private beyondSize = 0;
  private readonly recordId: string | undefined;

  constructor(recordId?: string) {
    this.recordId = recordId;
  }

  add(reason: ProblemReason, action: ProblemAction, about: { field?: string; found?: unknown; instead?: unknown } = {}): void {
    if (this.problems.length >= MOST_PROBLEMS) return;
    const found = shown(about.found);
    const instead = told(about.instead);
    this.problems.push({
      reason,
      action,
      ...(this.recordId !== undefined && { record_id: this.recordId }),
      ...(about.field !== undefined && { field: about.field }),
      ...(found !== undefined && { found }),
      ...(instead !== undefined && { instead }),
    });
  }

  /** Notes what a parser noticed, and gives its value. */
  take<Value>(parsed: Parsed<Value>, field: string, found: unknown): Value | undefined {
    for (const { reason, action } of parsed.noted ?? ([] as Noted[])) {
      const instead = action === 'field repaired' ? parsed.value : undefined;
      this.add(reason, action, { field, found, instead });
    }
    return parsed.value;
  }

  /** Keeps a value that the standard has no place for, under the feed's own name. */
  keep(path: string, value: unknown): void {
    const name = path.split('.').at(-1) ?? '';
    if (path !== name && isReference(name, value)) return;
    if (mayNameSomebody(name)) {
      this.add('not_published', 'field dropped', { field: path });
      return;
    }
    const json = toJson(value);
    if (json === undefined || path === '__proto__') return;
    const size = JSON.stringify(json).length + path.length;
    if (this.beyondSize + size > MOST_BEYOND) {
      this.add('too_long', 'field dropped', { field: path });
      return;
    }
    if (isCut(value)) this.add('too_long', 'field repaired', { field: path, found: value });
    this.beyondSize += size;
    this.beyond[path] = json;
  }
}
