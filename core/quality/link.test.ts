import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { afterLook, answerOf, isOurOwnFault, type LinkAnswer, type LinkState, verdictOn } from './link.ts';
import { isMadeUpHost } from './made-up-host.ts';

test('only a page that is not there and a site that does not answer are gone', () => {
  const verdicts = (answers: LinkAnswer[]) => [...new Set(answers.map(verdictOn))];
  assert.deepEqual(verdicts([404, 410, 'no answer']), ['gone']);
  assert.deepEqual(verdicts([200, 204, 206, 304]), ['alive']);
  assert.deepEqual(verdicts([400, 401, 403, 405, 429, 451, 500, 503, 525, 'led astray']), ['silent']);
  assert.deepEqual([200, 503, 521, 522, 523, 530].map(answerOf), [200, 503, ...Array<string>(4).fill('no answer')]);
});

test('the days on which it was gone are counted from when it last opened, each once', () => {
  const look = fc.record({ day: fc.nat(9), answer: fc.constantFrom<LinkAnswer>(200, 404, 'no answer', 403, 503) });
  fc.assert(
    fc.property(fc.array(look, { minLength: 1 }), (looks) => {
      const inOrder = looks.map(({ day, answer }) => ({ day: `2026-11-0${day}`, answer })).sort((a, b) => (a.day < b.day ? -1 : 1));
      let state: LinkState | undefined;
      for (const { day, answer } of inOrder) state = afterLook(state, answer, day);
      const since = inOrder.slice(inOrder.findLastIndex(({ answer }) => answer === 200) + 1);
      const gone = since.filter(({ answer }) => verdictOn(answer) === 'gone').map(({ day }) => day);
      assert.equal(state?.gone_days, new Set(gone).size);
      assert.equal(state?.gone_on, gone.at(-1));
      assert.equal(state?.answer, inOrder.at(-1)?.answer);
    }),
  );
});

test('when no site at all answers, the sites are not blamed', () => {
  const looks = (...answers: LinkAnswer[]) => answers.map((answer, n) => ({ host: `site${n}.org.uk`, answer }));
  assert.ok(isOurOwnFault(looks('no answer', 'no answer', 'no answer')));
  assert.ok(!isOurOwnFault(looks('no answer', 404, 'no answer', 'no answer')));
  assert.ok(!isOurOwnFault(looks('no answer', 'no answer')), 'two may well be gone');
  const [one] = looks('no answer');
  assert.ok(one && !isOurOwnFault([one, one, one]), 'one site of many pages may be gone');
});

test('names kept for examples are known by their end', () => {
  for (const host of ['example.org', 'www.example.com', 'EXAMPLE.net.', 'a.test', 'b.c.example', 'x.invalid', 'localhost', 'a.localhost'])
    assert.ok(isMadeUpHost(host), host);
  for (const host of ['example.org.uk', 'myexample.org', 'contest', 'example.co', 'test.org', '127.0.0.1'])
    assert.ok(!isMadeUpHost(host), host);
});
