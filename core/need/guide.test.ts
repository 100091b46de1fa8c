import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  answering,
  choicesOf,
  type GuideAnswers,
  type GuideStep,
  leftOut,
  needsOf,
  requestOf,
  STEPS,
  stepAfter,
  stepBefore,
} from './guide.ts';
import { FITS } from './guide-who.ts';
import { TOPICS } from './topics.ts';

test('asks who, what, what more closely, where and how soon', () => {
  assert.equal(stepAfter('who', {}), 'topic');
  assert.equal(stepAfter('topic', { topic: 'money' }), 'need');
  assert.equal(stepAfter('need', { topic: 'money' }), 'where');
  assert.equal(stepAfter('where', { topic: 'money' }), 'soon');
  assert.equal(stepAfter('soon', { topic: 'money' }), undefined);
});

test('leaves the needs out when no topic was chosen, both ways', () => {
  assert.equal(stepAfter('topic', {}), 'where');
  assert.equal(stepBefore('where', {}), 'topic');
  assert.equal(stepBefore('where', { topic: 'money' }), 'need');
  assert.equal(stepBefore('who', {}), undefined);
});

test('a need is the search; a topic the needs that most services meet; nothing is everything', () => {
  assert.deepEqual(requestOf({ topic: 'money', need: 'tax-help' }), { only_needs: true, needs: ['tax-help'] });
  assert.equal(needsOf({ topic: 'money' })[0], 'debt-advice');
  assert.equal(needsOf({ topic: 'money' }, new Map([['power-cut', 3]]))[0], 'power-cut');
  assert.ok(needsOf({ topic: 'people-and-hobbies' }).length <= 15);
  assert.deepEqual(requestOf({}), { only_needs: true });
});

test('a time of life leaves out what is for others; where somebody is leaves out nothing', () => {
  assert.deepEqual(requestOf({ who: 'child', need: 'swimming', topic: 'sport' }), {
    only_needs: true,
    needs: ['swimming'],
    filters: { age: 8 },
  });
  const where = { place: 'Fratton', near: { latitude: 50.8, longitude: -1.1, name: 'Fratton' } };
  assert.deepEqual(requestOf({ who: 'me', where }), requestOf({}));
});

test('whom it is for orders topics and needs, and leaves out those that are not for them', () => {
  const topics = choicesOf('topic', { who: 'older' });
  assert.equal(topics[0], 'care');
  assert.deepEqual(leftOut('topic', { who: 'older' }), ['families', 'school-and-youth']);
  assert.ok(!topics.includes('families') && !topics.includes('school-and-youth'));
  const food = choicesOf('need', { who: 'older', topic: 'food-and-things' });
  assert.equal(food[0], 'lunch-club');
  assert.ok(!food.includes('baby-bank') && !needsOf({ who: 'older', topic: 'food-and-things' }).includes('baby-bank'));
  assert.equal(choicesOf('topic', { who: 'family' })[0], 'families');
  for (const who of ['me', 'family', 'cared-for'] as const) assert.deepEqual(leftOut('topic', { who }), [], who);
});

test('whom it is for names only topics and needs that there are', () => {
  const known = new Set(TOPICS.flatMap(({ id, needs }) => [id, ...needs]));
  for (const [who, { first, without }] of Object.entries(FITS))
    assert.deepEqual(
      [...first, ...without].filter((id) => !known.has(id)),
      [],
      who,
    );
});

test('another topic drops the need that was chosen in the first', () => {
  const chosen: GuideAnswers = { who: 'me', topic: 'money', need: 'tax-help' };
  assert.deepEqual(answering(chosen, 'topic', 'home'), { who: 'me', topic: 'home' });
  assert.deepEqual(answering(chosen, 'topic', 'money'), chosen);
  assert.deepEqual(answering(chosen, 'need', undefined), { who: 'me', topic: 'money' });
});

test('whatever is answered or skipped, each way ends, and back leads where it came from', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 60 }), { minLength: 5, maxLength: 5 }), (picks) => {
      let answers: GuideAnswers = {};
      let step: GuideStep | undefined = 'who';
      for (let asked = 0; step; asked++) {
        assert.ok(asked < STEPS.length);
        const choices = choicesOf(step, answers);
        assert.ok(choices.length > 0 || ['where'].includes(step));
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
