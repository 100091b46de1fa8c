import type { Soon } from '../core/need/guide.ts';
import type { Who } from '../core/need/guide-who.ts';

const number = (total: number): string => total.toLocaleString('en-GB');
const services = (total: number): string => (total === 1 ? '1 service' : `${number(total)} services`);

/** What the questions of “I don’t know what I need” say; fetched with them. */
export const guideWords = {
  stop: 'Back to search',
  back: 'Back',
  step: (step: number) => `Question ${step}`,
  left: (total: number) => (total === 1 ? '1 service fits so far.' : `${number(total)} services fit so far.`),
  show: (total: number) => (total === 1 ? 'Show it now' : 'Show them now'),
  skip: 'Skip this question',
  more: (more: number) => `Show ${more} more`,
  adviceOnly: 'advice only',
  leaves: services,
  leavesAll: (total: number) => `all ${services(total)}, none left out`,
  questions: {
    who: 'Who is it for?',
    topic: 'What is it about?',
    need: 'Which is closest?',
    where: 'Where are you?',
    soon: 'How soon do you need it?',
  },
  hints: {
    who: 'What is most for you comes first. We leave out what is only for others.',
    topic: 'Choose the one that matters most now.',
    need: 'It does not have to fit exactly.',
    where: 'What is near you comes first. This leaves nothing out.',
    soon: 'This leaves nothing out. It only changes what comes first.',
  },
  who: {
    me: 'Me',
    child: 'A child',
    young: 'A young person',
    older: 'An older person',
    'cared-for': 'Somebody I care for',
    family: 'My family',
  } satisfies Record<Who, string>,
  soon: { today: 'Today', later: 'It can wait' } satisfies Record<Soon, string>,
  order: { today: 'Places you can ring come first.', later: 'The order stays as it is.' } satisfies Record<Soon, string>,
  age: { child: 'For a child', young: 'For a young person', older: 'For an older person' } as Partial<Record<Who, string>>,
  usePlace: 'Go on',
};
