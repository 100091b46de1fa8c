/** Which part of its work a run is at, by its report and its lines of progress: where a kill comes, or came. */
import type { RunEvent, RunReport } from '../../worker/operator.ts';

export const PHASES = ['read', 'store', 'merge', 'publish', 'finish'] as const;
export type Phase = (typeof PHASES)[number];

const isPage = (source: string, { text }: RunEvent): boolean => text.startsWith(`${source}: page `);
/** A source's last line is not of a page: it was settled, or could not be used. */
const isEnd = (source: string, event: RunEvent): boolean => event.text.startsWith(`${source}: `) && !isPage(source, event);

/** `over`: the run has ended. */
export function phaseOf(report: RunReport, events: readonly RunEvent[]): Phase | 'over' {
  if (report.state !== 'running') return 'over';
  if (events.some(isPublished)) return 'finish';
  if (events.some(isMerged)) return 'publish';
  const settled = report.sources.filter(({ source_id }) => events.some((event) => isEnd(source_id, event)));
  if (report.sources.length > 0 && settled.length === report.sources.length) return 'merge';
  const storing = report.sources.some((source) => !settled.includes(source) && source.mapped + source.refused > 0);
  return storing ? 'store' : 'read';
}

const isMerged = ({ text }: RunEvent): boolean => /^(?:merged \d|nothing to merge)/.test(text);
/** Whether a line says that the run has published, or had nothing new to. */
export const isPublished = ({ text }: RunEvent): boolean => /^(?:published |nothing new to publish)/.test(text);

/** How long a run that has ended was at each phase, in milliseconds, by the times of its lines. */
export function lengthsOf({ started_at, finished_at, sources }: RunReport, events: readonly RunEvent[]): Record<Phase, number> {
  const lengths: Record<Phase, number> = { read: 0, store: 0, merge: 0, publish: 0, finish: 0 };
  let before = Date.parse(started_at);
  const upTo = (phase: Phase, at: string | undefined): void => {
    if (at === undefined) return;
    lengths[phase] += Math.max(0, Date.parse(at) - before);
    before = Math.max(before, Date.parse(at));
  };
  for (const { source_id } of sources) {
    upTo('read', events.findLast((event) => isPage(source_id, event))?.at);
    upTo('store', events.findLast((event) => isEnd(source_id, event))?.at);
  }
  upTo('merge', events.find(isMerged)?.at);
  upTo('publish', events.find(isPublished)?.at);
  upTo('finish', finished_at);
  return lengths;
}
