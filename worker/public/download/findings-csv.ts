/** What was found in a source, as a spreadsheet for whoever mends it: a row for each record and finding. */
import { findingWords } from '../../../core/quality/finding-words.ts';
import type { Finding, QualityExample } from '../../../core/quality/quality.ts';
import { BYTE_ORDER_MARK, cell } from './csv.ts';

/** What a row says, by its heading. */
const COLUMNS: Readonly<Record<string, (finding: Finding, example: QualityExample) => string | undefined>> = {
  finding: (finding) => findingWords(finding).title,
  mend: (finding) => findingWords(finding).mend,
  record_id: (_, { record_id }) => record_id,
  name: (_, { name }) => name,
  field: (_, { field }) => field,
  found: (_, { found }) => found,
  instead: (_, { instead }) => instead,
  answer: (_, { answer }) => answer,
  service_id: (_, { service_id }) => service_id,
};

const row = (cells: readonly (string | undefined)[]): string => `${cells.map(cell).join()}\r\n`;

/** The whole file. A finding without records that may be named is a row of its own; the heading tells how often it was. */
export function findingsCsv(findings: readonly Finding[]): string {
  const columns = Object.values(COLUMNS);
  const rows = findings.flatMap((finding) =>
    finding.examples.length > 0
      ? finding.examples.map((example) => row(columns.map((column) => column(finding, example))))
      : row(columns.map((column) => column(finding, { record_id: '', service_id: '' }))),
  );
  return `${BYTE_ORDER_MARK}${row(Object.keys(COLUMNS))}${rows.join('')}`;
}
