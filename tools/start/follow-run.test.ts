import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { RunEvent, RunReport } from '../../worker/operator.ts';
import { followRun, type RunClient } from './follow-run.ts';

const report = (id: string, state: RunReport['state']): RunReport => ({ id, area: 'a', state, started_at: '', sources: [], merged: 0 });
const event = (n: number, text: string): RunEvent => ({ n, at: '', text });

/** A pipeline that plays the given looks, one after another, and starts the given runs. */
function played(runs: string[], looks: { state: RunReport['state']; events: RunEvent[] }[]): RunClient & { asked: number[] } {
  const asked: number[] = [];
  return {
    asked,
    startRun: async () => ({ run_id: runs.length > 1 ? (runs.shift() as string) : (runs[0] as string), already: false }),
    run: async (id) => report(id, looks[0]?.state ?? 'completed'),
    events: async (_, after) => {
      asked.push(after);
      return (looks.shift()?.events ?? []).filter(({ n }) => n > after);
    },
  };
}

test('each line is said once, as it comes, to the last', async () => {
  const client = played(
    ['r1'],
    [
      { state: 'running', events: [event(1, 'one')] },
      { state: 'running', events: [] },
      { state: 'completed', events: [event(2, 'two'), event(3, 'three')] },
    ],
  );
  const said: string[] = [];
  const done = await followRun(client, 'a', { say: (line) => said.push(line.trim()), now: () => 0, wait: async () => {} });
  assert.equal(done.state, 'completed');
  assert.deepEqual(said, ['one', 'two', 'three']);
  assert.deepEqual(client.asked, [0, 1, 1]);
});

test('a run that fell silent is started again, and its lines are read from their first', async () => {
  const client = played(
    ['dead', 'r2'],
    [
      { state: 'running', events: [event(5, 'before')] },
      { state: 'running', events: [] },
      { state: 'completed', events: [event(1, 'after')] },
    ],
  );
  const said: string[] = [];
  let clock = 0;
  const done = await followRun(client, 'a', { say: (line) => said.push(line.trim()), now: () => (clock += 30_000), wait: async () => {} });
  assert.equal(done.id, 'r2');
  assert.deepEqual(said, ['before', 'after']);
});
