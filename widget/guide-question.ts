import { type GuideAnswers, topicOf } from '../core/need/guide.ts';
import { AGES, BESIDE } from '../core/need/guide-who.ts';
import type { GuideCounts } from './guide-counts.ts';
import { guideWords } from './guide-words.ts';
import type { GuidedEvent } from './guided-event.ts';

/** The finder's question that a person's answers make. */
export async function guideQuestion(answers: GuideAnswers, counts: GuideCounts): Promise<GuidedEvent['question']> {
  const { who, need, soon, where } = answers;
  const topic = topicOf(answers.topic);
  const { needs = [], filters = {} } = await counts.request(answers);
  const years = who && AGES[who];
  const other = who && BESIDE[who];
  const nameOf = (id: string): Promise<string | undefined> => counts.directory.needName(id);
  const beside = other && other !== need ? await nameOf(other) : undefined;
  const chosen = need
    ? [{ id: need, name: (await nameOf(need)) ?? need }]
    : topic
      ? [{ id: `topic-${topic.id}`, name: topic.name, ids: needs, advice: topic.advice }]
      : [];
  return {
    ...where,
    needs: chosen,
    filters,
    guided: {
      today: soon === 'today',
      ...(who && years !== undefined && { age: { years, name: guideWords.age[who] ?? '' } }),
      ...(other && beside && { beside: { id: other, name: beside } }),
    },
  };
}
