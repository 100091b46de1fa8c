import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { answering, choicesOf, type GuideAnswers, type GuideStep, needsOf, requestOf, STEPS, stepAfter, stepBefore } from './guide.ts';
import { TOPICS } from './topics.ts';

test('asks who, what, what more closely and how soon', () => {
  assert.equal(stepAfter('who', {}), 'topic');
  assert.equal(stepAfter('topic', { topic: 'money' }), 'need');
  assert.equal(stepAfter('need', { topic: 'money' }), 'soon');
  assert.equal(stepAfter('soon', { topic: 'money' }), undefined);
});

test('leaves the needs out when no topic was chosen, both ways', () => {
  assert.equal(stepAfter('topic', {}), 'soon');
  assert.equal(stepBefore('soon', {}), 'topic');
  assert.equal(stepBefore('soon', { topic: 'money' }), 'need');
  assert.equal(stepBefore('who', {}), undefined);
});

test('a need is the search; a topic alone its most asked for; nothing is everything', () => {
  assert.deepEqual(requestOf({ topic: 'money', need: 'tax-help' }), { needs: ['tax-help'] });
  assert.equal(needsOf({ topic: 'money' })[0], 'debt-advice');
  assert.ok(needsOf({ topic: 'people-and-hobbies' }).length <= 15);
  assert.deepEqual(requestOf({}), {});
});

test('a time of life leaves out what is for others', () => {
  assert.deepEqual(requestOf({ who: 'child', need: 'swimming', topic: 'sport' }), { needs: ['swimming'], filters: { age: 8 } });
  assert.deepEqual(requestOf({ who: 'me' }), {});
});

test('another topic drops the need that was chosen in the first', () => {
  const chosen: GuideAnswers = { who: 'me', topic: 'money', need: 'tax-help' };
  assert.deepEqual(answering(chosen, 'topic', 'home'), { who: 'me', topic: 'home' });
  assert.deepEqual(answering(chosen, 'topic', 'money'), chosen);
  assert.deepEqual(answering(chosen, 'need', undefined), { who: 'me', topic: 'money' });
});

test('whatever is answered or skipped, each way ends, and back leads where it came from', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 60 }), { minLength: 4, maxLength: 4 }), (picks) => {
      let answers: GuideAnswers = {};
      let step: GuideStep | undefined = 'who';
      for (let asked = 0; step; asked++) {
        assert.ok(asked < STEPS.length);
        const choices = choicesOf(step, answers);
        assert.ok(choices.length > 0);
        answers = answering(answers, step, choices[picks[asked]!]);
        const next = stepAfter(step, answers);
        if (next) assert.equal(stepBefore(next, answers), step);
        step = next;
      }
      assert.ok((requestOf(answers).needs?.length ?? 0) <= 15);
    }),
  );
});

test('there are about a dozen topics, each with a name and advice that is easy to read', () => {
  assert.ok(TOPICS.length >= 10 && TOPICS.length <= 16);
  for (const { name, advice } of TOPICS) {
    assert.ok(name.length < 45, name);
    const sentences = advice.split(/(?<=[.!?])\s/);
    assert.ok(sentences.length >= 2 && sentences.length <= 4, advice);
    for (const sentence of sentences) assert.ok(sentence.split(' ').length <= 28, sentence);
  }
});
