/** What a table's declared mapping must be like, so that no run finds out. Its columns are checked against the file when it is read. */
import * as v from 'valibot';

const ref = v.union([v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))], 'A column is its heading, or its number from 0.');
const column = v.union(
  [ref, v.object({ join: v.array(ref), with: v.string() }), v.object({ text: v.string() }), v.object({ template: v.string() })],
  'A column is its heading, its number from 0, or one of join, text and template.',
);
const rule = v.object(
  { column: ref, is: v.union([v.array(v.string()), v.literal('any')]) },
  'A rule needs a column, and the values that it is for.',
);
const rules = v.optional(v.array(rule, 'The rules must be a list.'));
const text = (name: string) => v.optional(v.string(`Its ${name} must be a text.`));

/** core/read/table/mapping.ts, as an operator may write it. */
export const TABLE = v.looseObject(
  {
    format: v.picklist(['csv', 'json', 'jsonl'], 'Its table’s format must be csv, json or jsonl.'),
    id: column,
    name: column,
    columns: v.record(v.string(), column, 'Its table needs its columns.'),
    only: rules,
    closed: rules,
    hidden: rules,
    hours: v.optional(
      v.pipe(v.array(ref, 'The hours must be a list of columns.'), v.length(7, 'The hours must be seven columns, Monday first.')),
    ),
    header: v.optional(v.boolean('Its header must be true or false.')),
    delimiter: v.optional(v.pipe(v.string(), v.length(1, 'Its delimiter must be one character.'))),
    capitals: v.optional(v.boolean('Its capitals must be true or false.')),
    categories: v.optional(v.array(v.string(), 'Its categories must be a list of texts.')),
    encoding: text('encoding'),
    list: text('list'),
    kind: text('kind'),
    description: text('description'),
    separator: text('separator'),
  },
  'Its table must be an object with a format, id, name and columns.',
);
