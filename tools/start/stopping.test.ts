import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Stopping } from './stopping.ts';

test('stops the last first, once, goes on after one that fails, and then ends', async () => {
  const said: string[] = [];
  const stopping = new Stopping(
    (text) => said.push(text.trim()),
    (code) => said.push(`exit ${code}`),
  );
  await stopping.add({ close: () => void said.push('feeds') });
  await stopping.add({ stop: () => Promise.reject(new Error('stuck')) });
  await stopping.add({ stop: async () => said.push('workers') });
  await Promise.all([stopping.stop(1, 'why'), stopping.stop(0)]);
  assert.deepEqual(said, ['why', 'workers', 'stuck', 'feeds', 'exit 1']);
});

test('what is started after the end has begun is stopped too', async () => {
  const said: string[] = [];
  const stopping = new Stopping(
    () => {},
    () => {},
  );
  await stopping.stop(0);
  await stopping.add({ close: () => void said.push('late') });
  assert.deepEqual(said, ['late']);
});
