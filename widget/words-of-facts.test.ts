import { expect } from '@open-wc/testing';
import { freshnessOf } from '../core/freshness.ts';
import type { Schedule } from '../core/hsds.ts';
import { costLine } from './cost-words.ts';
import { readFragment, writeFragment } from './fragment.ts';
import { openingLine, otherWords, timeWords } from './opening-words.ts';
import { phoneLink, phoneWords } from './phone-words.ts';
import { safeUrl } from './safe-url.ts';
import { summary } from './summary.ts';

const TODAY = '2026-06-15';
const weekly = (byday: string, opens_at?: string, closes_at?: string, more: Partial<Schedule> = {}): Schedule => ({
  freq: 'WEEKLY',
  byday,
  ...(opens_at && { opens_at }),
  ...(closes_at && { closes_at }),
  ...more,
});

describe('words of facts', () => {
  it('writes telephone numbers as people do', () => {
    const said = [
      '+442079460123',
      '+441134960123',
      '+441214960123',
      '+441632960401',
      '+443069990111',
      '+447700900123',
      '999',
      '+33142685300',
    ];
    expect(said.map(phoneWords)).to.deep.equal([
      '020 7946 0123',
      '0113 496 0123',
      '0121 496 0123',
      '01632 960401',
      '0306 999 0111',
      '07700 900123',
      '999',
      '+33142685300',
    ]);
    expect(phoneLink('+441632960401', '12')).to.equal('tel:+441632960401,12');
    expect(phoneLink('ask inside')).to.equal(undefined);
  });

  it('lets through only addresses that do no harm', () => {
    const bad = [
      'javascript:alert(1)',
      ' JAVASCRIPT:alert(1)',
      'data:text/html,x',
      'java\nscript:x',
      '//',
      '',
      'vbscript:x',
      'file:///etc',
    ];
    for (const address of bad) expect(safeUrl(address), address).to.equal(undefined);
    expect(safeUrl('https://example.org/a?b')).to.equal('https://example.org/a?b');
    expect(safeUrl('example.org/a')).to.equal('https://example.org/a');
  });

  it('cuts a summary at the end of a sentence', () => {
    const text =
      'Help with food, e.g. parcels, for St. Mary’s parish. Open to all who need it. Bring a bag. Come early, for it is busy on most days.';
    expect(summary(text, 80)).to.equal('Help with food, e.g. parcels, for St. Mary’s parish. Open to all who need it.');
    expect(summary('one two three four five six seven', 12)).to.equal('one two…');
    expect(summary('Short.\n  And sweet.')).to.equal('Short. And sweet.');
    expect(summary(undefined)).to.equal('');
  });

  it('says the week in words', () => {
    expect(['09:00', '12:00', '13:30', '00:00', '24:00'].map(timeWords)).to.deep.equal(['9am', 'midday', '1:30pm', 'midnight', 'midnight']);
    expect(openingLine([weekly('MO,TU,WE,TH,FR', '09:00', '17:00')], TODAY)).to.equal('Monday to Friday, 9am to 5pm');
    expect(openingLine([weekly('MO', '10:00', '12:00'), weekly('TH', '10:00', '12:00')], TODAY)).to.equal(
      'Monday and Thursday, 10am to midday',
    );
    expect(openingLine([weekly('SA', '09:00', '12:00'), weekly('SA', '14:00', '16:00')], TODAY)).to.equal(
      'Saturday, 9am to midday and 2pm to 4pm',
    );
    expect(openingLine([weekly('MO,TU,WE,TH,FR,SA,SU', '00:00', '23:59')], TODAY)).to.equal('Every day, open 24 hours');
    expect(openingLine([weekly('TU')], TODAY)).to.equal('Tuesday, ask for times');
    expect(openingLine([weekly('MO', '9:00', '10:00'), weekly('TU', '11:00', '12:00'), weekly('WE', '13:00', '14:00')], TODAY)).to.equal(
      'Monday to Wednesday; times differ from day to day',
    );
    expect(openingLine([weekly('MO', '09:00', '10:00', { valid_to: '2026-01-01' })], TODAY)).to.equal(undefined);
    expect(openingLine([], TODAY)).to.equal(undefined);
  });

  it('says what is not every week', () => {
    expect(otherWords({ freq: 'MONTHLY', byday: '1SA,3SA', opens_at: '10:00', closes_at: '12:00' })).to.equal(
      'First and third Saturday of the month, 10am to midday',
    );
    expect(otherWords(weekly('MO', '10:00', '12:00', { interval: 2 }))).to.equal('Every other week on Monday, 10am to midday');
    expect(otherWords({ freq: 'MONTHLY', bymonthday: '15' })).to.equal('Day 15 of the month');
    expect(openingLine([{ description: 'Ring for times' }], TODAY)).to.equal('Ring for times');
  });

  it('says the cost', () => {
    const service = { name: 'x', status: 'active' as const };
    expect(costLine(service)).to.equal(undefined);
    expect(costLine({ ...service, cost_options: [{ amount: 0 }] })).to.equal('Free');
    expect(costLine({ ...service, cost_options: [{ amount: 3.5 }] })).to.equal('Costs £3.50');
    expect(costLine({ ...service, cost_options: [{ amount: 0 }, { amount: 12 }] })).to.equal('Costs free to £12');
    expect(costLine({ ...service, fees: 'Pay what you can' })).to.equal('Pay what you can');
  });

  it('says how long ago it was checked, and warns when that is long', () => {
    const now = new Date('2026-06-15T10:00:00Z');
    const said = ['2026-06-15', '2026-06-14', '2026-06-10', '2026-05-25', '2026-02-15', '2025-01-01', undefined, 'soon'].map((date) =>
      freshnessOf(date, undefined, now),
    );
    expect(said.map(({ text }) => text)).to.deep.equal([
      'Checked today',
      'Checked yesterday',
      'Checked 5 days ago',
      'Checked 3 weeks ago',
      'Checked 3 months ago',
      'Last checked over a year ago. Ring first.',
      'We do not know when this was last checked. Ring first.',
      'We do not know when this was last checked. Ring first.',
    ]);
    expect(said.map(({ old }) => old)).to.deep.equal([false, false, false, false, false, true, true, true]);
    expect(freshnessOf('2026-05-25', 'Portsmouth Council', now).text).to.equal('Checked 3 weeks ago by Portsmouth Council');
  });

  it('keeps words in the fragment whole', () => {
    const state = { text: 'rent & “bills” #1', place: 'PO4 9AA', service: 'demo0001' };
    expect(readFragment(writeFragment(state))).to.deep.equal(state);
    expect(writeFragment({ text: '', place: '' })).to.equal('');
    expect(readFragment('#top')).to.equal(undefined);
  });
});
