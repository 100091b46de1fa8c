import type { CostOption, Json, Schedule } from '../hsds.ts';
import type { Assertion } from './published.ts';

/** Fields that hold lists of objects, and what those are. */
interface Listed {
  schedules: Schedule;
  cost_options: CostOption;
}

/**
 * What a source says in such a field. A value is kept as JSON whatever its field; it was written from a service that the readers had
 * checked, so that its shape is known by the field's name. One that is no list counts as the only one of it.
 */
export function assertedList<Field extends keyof Listed>(_field: Field, value: Assertion['value']): Listed[Field][] {
  const list: Json[] = Array.isArray(value) ? value : [value];
  return list as unknown[] as Listed[Field][];
}
