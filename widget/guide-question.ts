import { AGES, BESIDE, type GuideAnswers, requestOf, topicOf } from '../core/need/guide.ts';
import type { GuidedEvent } from './guided-event.ts';
import type { SearchableDirectory } from './searchable-directory.ts';
import { words } from './words.ts';

/** The finder's question that a person's answers make. */
export async function guideQuestion(answers: GuideAnswers, directory: SearchableDirectory): Promise<GuidedEvent['question']> {
  const { who, need, soon } = answers;
  const topic = topicOf(answers.topic);
  const { needs = [], filters = {} } = requestOf(answers);
  const years = who && AGES[who];
  const other = who && BESIDE[who];
  const beside = other && other !== need ? await directory.needName(other) : undefined;
  const chosen = need
    ? [{ id: need, name: (await directory.needName(need)) ?? need }]
    : topic
      ? [{ id: `topic-${topic.id}`, name: topic.name, ids: needs, advice: topic.advice }]
      : [];
  return {
    needs: chosen,
    filters,
    guided: {
      today: soon === 'today',
      ...(who && years !== undefined && { age: { years, name: words.guideAge[who] ?? '' } }),
      ...(other && beside && { beside: { id: other, name: beside } }),
    },
  };
}
