/** Which part of its work a run is at, by its report and its lines of progress: where a kill comes, or came. */
import type { RunEvent, RunReport } from '../../worker/operator.ts';

export const PHASES = ['read', 'store', 'merge', 'publish', 'finish'] as const;
export type Phase = (typeof PHASES)[number];

/** `over`: the run has ended. */
export function phaseOf(report: RunReport, events: readonly RunEvent[]): Phase | 'over' {
  if (report.state !== 'running') return 'over';
  if (report.published) return 'finish';
  if (report.merged > 0) return 'publish';
  // A source's last line is not of a page: it was settled, or could not be used.
  const settled = report.sources.filter(({ source_id }) =>
    events.some(({ text }) => text.startsWith(`${source_id}: `) && !text.startsWith(`${source_id}: page `)),
  );
  if (report.sources.length > 0 && settled.length === report.sources.length) return 'merge';
  const storing = report.sources.some((source) => !settled.includes(source) && source.mapped + source.refused > 0);
  return storing ? 'store' : 'read';
}
