import type { Question } from './question.ts';

/** What the guided way ends in. */
export class GuidedEvent extends Event {
  readonly question: Pick<Question, 'needs' | 'filters' | 'guided'> & Partial<Pick<Question, 'place' | 'near'>>;

  constructor(question: GuidedEvent['question']) {
    super('guided');
    this.question = question;
  }
}
