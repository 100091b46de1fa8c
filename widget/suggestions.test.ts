import { expect } from '@open-wc/testing';
import type { Suggestion } from '../core/search/suggest.ts';
import './define.ts';
import { until } from './fixtures/finder.ts';
import type { HiveSearchBox } from './hive-search-box.ts';

const word = (label: string): Suggestion => ({ kind: 'word', label, total: 1, request: { text: label } });

describe('suggestions that come late', () => {
  it('keep the one that arrows have reached, wherever it stands in the new list', async () => {
    const box = document.createElement('hive-search-box') as HiveSearchBox;
    let answer: (suggestions: Suggestion[]) => void = () => undefined;
    let asked = '';
    box.suggest = (text) => {
      asked = text;
      return text === 'de' ? Promise.resolve([word('debt'), word('dementia')]) : new Promise((resolve) => (answer = resolve));
    };
    document.body.append(box);
    await box.updateComplete;
    const input = box.renderRoot.querySelector<HTMLInputElement>('#text')!;
    const type = (text: string): void => {
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    };
    const reached = (): string | undefined => box.renderRoot.querySelector('[aria-selected=true] span')?.textContent ?? undefined;
    input.focus();
    type('de');
    await until(() => input.getAttribute('aria-expanded') === 'true', 'the list');
    type('deb');
    await until(() => asked === 'deb', 'the second question');
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true }));
    await until(() => reached() === 'debt', 'the first to be reached');
    answer([word('debit card'), word('debt')]);
    await until(() => box.renderRoot.querySelectorAll('[role=option]')[0]?.textContent?.includes('debit card'), 'the late list');
    expect(reached()).to.equal('debt');
    expect(input.getAttribute('aria-activedescendant')).to.equal('suggestion-1');
    box.remove();
  });
});
