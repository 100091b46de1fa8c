import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { SearchController } from './search-controller.ts';

const host = (): ReactiveControllerHost => ({
  addController() {},
  removeController() {},
  requestUpdate() {},
  updateComplete: Promise.resolve(true),
});

describe('SearchController', () => {
  it('drops an answer that comes after a newer question', async () => {
    const answers: ((answer: string) => void)[] = [];
    const signals: AbortSignal[] = [];
    const seen: string[] = [];
    const controller = new SearchController<string, string>(
      host(),
      (_, signal) => {
        signals.push(signal);
        return new Promise((resolve) => answers.push(resolve));
      },
      (state) => seen.push(state.status === 'complete' ? state.answer : state.status),
    );
    const first = controller.ask('one');
    const second = controller.ask('two');
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
    answers[1]!('the second');
    await second;
    answers[0]!('the first, late');
    await first;
    expect(controller.answer).to.equal('the second');
    expect(seen).to.deep.equal(['pending', 'pending', 'the second']);
  });

  it('drops a late failure too, and shows the last answer while it waits', async () => {
    const controller = new SearchController<() => Promise<string>, string>(host(), (work) => work());
    await controller.ask(async () => 'good');
    let fail: (error: Error) => void = () => {};
    const slow = controller.ask(() => new Promise((_, reject) => (fail = reject)));
    expect(controller.answer).to.equal('good');
    controller.reset();
    fail(new Error('late'));
    await slow;
    expect(controller.state.status).to.equal('initial');
  });

  it('stops when its host leaves the page', async () => {
    let signal: AbortSignal | undefined;
    const controller = new SearchController<string, string>(host(), (_, given) => {
      signal = given;
      return new Promise(() => {});
    });
    void controller.ask('one');
    controller.hostDisconnected();
    expect(signal?.aborted).to.equal(true);
  });
});
