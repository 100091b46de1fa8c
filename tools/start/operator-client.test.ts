import assert from 'node:assert/strict';
import { test } from 'node:test';
import { operatorClient } from './operator-client.ts';

const answering = (body: string, status = 200) =>
  operatorClient('http://hive.example', 'token', async () => new Response(body, { status }));

test('an answer that was cut off is an error that says so, not an empty answer', async () => {
  await assert.rejects(answering('{"state": "comp').run('1'), /cut off, or is not from a HIVE; try again/);
  await assert.rejects(answering('<html>').startRun('portsmouth'), /did not start: the answer \(200\) was cut off/);
  await assert.rejects(answering('', 502).areas(), /the answer \(502\) was cut off/);
});

test('a refusal says what the directory says', async () => {
  const refused = answering(JSON.stringify({ message: 'There is no such run.', mistakes: [] }), 404);
  await assert.rejects(refused.run('1'), /The run could not be asked for: There is no such run\./);
});
