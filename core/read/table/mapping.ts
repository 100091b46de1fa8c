/** A declared column mapping: how the columns of a CSV file, or the fields of a JSON list, make services. */

/** Where a value comes from: one column (heading, or number from 0 when there is no header), several joined, or a fixed text. */
export type ColumnRef = string | number;
export type Column = ColumnRef | { join: ColumnRef[]; with: string } | { text: string } | { template: string };

export interface TableMapping {
  format: 'csv' | 'json' | 'jsonl';
  /** Default `utf-8`; any label of the WHATWG Encoding Standard: `windows-1252`. */
  encoding?: string;
  /** Default `,`. One character, of any kind. */
  delimiter?: string;
  /** Default true. Without one, columns are numbered from 0. */
  header?: boolean;
  /** For JSON: dotted path to the list. Absent: the document is the list. */
  list?: string;
  /** Which column makes the id; several are joined. */
  id: Column;
  name: Column;
  columns: { [field in TableField]?: Column };
  /** Keep only rows where the column has one of the values; or drop them. */
  only?: { column: ColumnRef; is: string[] }[];
  /** Rows where the column has one of the values (or any value, for `any`) are closed services. */
  closed?: { column: ColumnRef; is: string[] | 'any' }[];
  /** Rows not to be published. */
  hidden?: { column: ColumnRef; is: string[] | 'any' }[];
  /** Seven columns of opening hours, Monday first: `09:30-17:00`, several spans parted by `,` `;` `&` or `and`. */
  hours?: ColumnRef[];
  /** Text is all in capitals and should be shown as people write names. */
  capitals?: boolean;
  /** What every row is, put behind names that do not say it: `Library` makes `Idle Library` of `Idle`. */
  kind?: string;
  /** Categories given to every row, being what the whole list is of. */
  categories?: string[];
  /** Words about every row: a description when the row has none. */
  description?: string;
  /** Splits lists in one cell: languages, categories, accessibility. Default `;`. */
  separator?: string;
}

/** What a column may mean. Flat names for what is nested in HSDS. */
export type TableField =
  | 'alternate_name'
  | 'description'
  | 'url'
  | 'email'
  | 'phone'
  | 'status'
  | 'fees'
  | 'eligibility_description'
  | 'application_process'
  | 'minimum_age'
  | 'maximum_age'
  | 'assured_date'
  | 'alert'
  | 'last_modified'
  | 'opening'
  | 'attending'
  | 'languages'
  | 'accessibility'
  | 'categories'
  | 'taxonomy_terms'
  | 'organization'
  | 'organization_description'
  | 'organization_website'
  | 'charity_number'
  | 'company_number'
  | 'ods_code'
  | 'uprn'
  | 'location_name'
  | 'address_1'
  | 'address_2'
  | 'city'
  | 'region'
  | 'state_province'
  | 'postal_code'
  | 'latitude'
  | 'longitude'
  | 'service_area';
