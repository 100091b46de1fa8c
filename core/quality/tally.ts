/** Counting what the quality file says, record by record, without holding the records. */
import type { ProblemAction, ProblemReason } from '../problem.ts';
import { CHECKS } from './checks.ts';
import type { LinkVerdict } from './link.ts';
import { type Finding, MOST_EXAMPLES, type Quality, type QualityExample, type SourceQuality } from './quality.ts';

/** What is known of a record that is published. */
export interface TalliedRecord {
  record_id: string;
  service_id: string;
  /** `missingMarks` of it. */
  marks: number;
  /** `YYYY-MM-DD` */
  assured?: string;
}

/** A reason and how often it was noticed, with some of the records it was noticed in. */
export interface NoticedProblem {
  reason: ProblemReason;
  action: ProblemAction;
  count: number;
  examples: QualityExample[];
}

/** In how many records an address was found wanting, with some of them. */
export interface NoticedLinks {
  verdict: Exclude<LinkVerdict, 'alive'>;
  count: number;
  examples: QualityExample[];
}

/** Fields whose values may name people: which field it was may be told, what stood in it may not. */
const PERSONAL = /contact|e-?mail|assurer|updated_by|reviewer|internal|author|editor/i;

/** An example as everybody may see it. */
export function publicExample({ found, instead, ...example }: QualityExample): QualityExample {
  const personal = PERSONAL.test(example.field ?? '') || [found, instead].some((text) => text?.includes('@'));
  return personal ? example : { ...example, ...(found !== undefined && { found }), ...(instead !== undefined && { instead }) };
}

/** The day so many years before a day, both `YYYY-MM-DD`. */
export const yearsBefore = (day: string, years: number): string => `${Number(day.slice(0, 4)) - years}${day.slice(4)}`;

/** Half a year before a day; the 31st of a shorter month is as good as its last. */
export function halfYearBefore(day: string): string {
  const month = Number(day.slice(5, 7)) - 6;
  const [year, inYear] = month < 1 ? [Number(day.slice(0, 4)) - 1, month + 12] : [Number(day.slice(0, 4)), month];
  return `${year}-${String(inYear).padStart(2, '0')}${day.slice(7)}`;
}

class Examples {
  count = 0;
  readonly examples: QualityExample[] = [];

  add({ record_id, service_id }: TalliedRecord, found?: string): void {
    this.count += 1;
    if (this.examples.length < MOST_EXAMPLES) this.examples.push({ record_id, service_id, ...(found !== undefined && { found }) });
  }
}

/** Counts the records of one source, given in a lasting order. */
export class SourceTally {
  readonly #year: string;
  readonly #missing = CHECKS.map(() => new Examples());
  readonly #old = new Examples();
  readonly #double = new Examples();
  readonly #services = new Map<string, string>();
  #records = 0;
  #never = 0;

  /** @param day `YYYY-MM-DD` */
  constructor(day: string) {
    this.#year = yearsBefore(day, 1);
  }

  add(record: TalliedRecord): void {
    this.#records += 1;
    for (const [bit, examples] of this.#missing.entries()) if (record.marks & (1 << bit)) examples.add(record);
    if (record.assured === undefined) this.#never += 1;
    else if (record.assured < this.#year) this.#old.add(record, record.assured);
    const before = this.#services.get(record.service_id);
    if (before === undefined) this.#services.set(record.service_id, record.record_id);
    else this.#double.add(record, before);
  }

  finish(
    source: Pick<SourceQuality, 'source_id' | 'read_at' | 'problem' | 'links'>,
    problems: readonly NoticedProblem[],
    touched: number,
    links: readonly NoticedLinks[] = [],
  ): SourceQuality {
    const findings: Finding[] = CHECKS.map(({ id }, bit) => ({ kind: 'missing', what: id, ...this.#plain(this.#missing[bit]!) }));
    findings.push({ kind: 'stale', what: 'old', ...this.#plain(this.#old) });
    findings.push({ kind: 'double', what: 'service', ...this.#plain(this.#double) });
    for (const { reason, action, count, examples } of problems) {
      const told = { count, examples: examples.map(publicExample) };
      if (reason === 'bad_phone' && action === 'kept as it is') findings.push({ kind: 'unreachable', what: 'phone', ...told });
      else findings.push({ kind: action === 'record refused' ? 'refused' : 'broken', what: reason, action, ...told });
    }
    for (const { verdict, count, examples } of links)
      findings.push({ kind: 'unreachable', what: `link_${verdict}`, count, examples: examples.map(publicExample) });
    const old = this.#old.count;
    return {
      ...source,
      records: this.#records,
      refused: problems.reduce((sum, { action, count }) => sum + (action === 'record refused' ? count : 0), 0),
      clean: Math.max(0, this.#records - touched),
      fresh: this.#records - old - this.#never,
      old,
      never: this.#never,
      findings: findings.filter(({ count }) => count > 0),
    };
  }

  #plain({ count, examples }: Examples): { count: number; examples: QualityExample[] } {
    return { count, examples };
  }
}

/** Counts services by when any of their sources last checked them. */
export class FreshnessTally {
  readonly #day: string;
  readonly #newest = new Map<string, string>();
  readonly #sources = new Map<string, string | true>();

  constructor(day: string) {
    this.#day = day;
  }

  add(source_id: string, { service_id, assured = '' }: TalliedRecord): void {
    const before = this.#newest.get(service_id);
    if (before === undefined || before < assured) this.#newest.set(service_id, assured);
    const source = this.#sources.get(service_id);
    this.#sources.set(service_id, source === undefined || source === source_id ? source_id : true);
  }

  finish(disagree: number): Quality['services'] {
    const counts = { half_year: 0, year: 0, old: 0, never: 0 };
    const [half, year] = [halfYearBefore(this.#day), yearsBefore(this.#day, 1)];
    for (const assured of this.#newest.values())
      counts[assured === '' ? 'never' : assured >= half ? 'half_year' : assured >= year ? 'year' : 'old'] += 1;
    const shared = [...this.#sources.values()].filter((source) => source === true).length;
    return { total: this.#newest.size, ...counts, shared, disagree };
  }
}
