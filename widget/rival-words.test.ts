import { expect } from '@open-wc/testing';
import type { Assertion, PublishedService } from '../core/snapshot/published.ts';
import { SOURCES } from './fixtures/snapshot-of.ts';
import { SERVICES } from './fixtures/some-services.ts';
import { rivalLines } from './rival-words.ts';

const weekly = (closes_at: string) => ({ freq: 'WEEKLY', byday: 'MO,TU', opens_at: '00:00', closes_at });
const says = (source_id: string, value: Assertion['value']): Assertion => ({ source_id, value });

const linesOf = (rivals: PublishedService['rivals'], service: object = {}): string[] => {
  const [first] = SERVICES;
  return rivalLines({ ...first!, rivals, service: { id: 'x', name: 'x', status: 'active', ...service } }, SOURCES, '2026-06-15');
};

describe('rivalLines', () => {
  it('says each disagreement in a sentence', () => {
    const phones = [
      says('council', [{ number: '+441632960401' }]),
      { ...says('nhs', [{ number: '+441632960499' }]), assured_date: '2026-03-02' },
    ];
    const schedules = [says('council', [weekly('12:00')]), says('nhs', [{ ...weekly('17:00'), opens_at: '09:00' }])];
    expect(linesOf({ phones, schedules })).to.deep.equal([
      'Solent NHS gives the phone number as 01632 960499, checked in March 2026.',
      'Solent NHS gives the opening times as Monday and Tuesday, 9am to 5pm.',
    ]);
  });

  it('keeps still where values read the same, however they are written down', () => {
    const schedules = [says('council', [weekly('24:00')]), says('nhs', [{ ...weekly('23:59'), id: 'n1', interval: 1 }])];
    const cost_options = [says('council', [{ amount: 0, currency: 'GBP' }]), says('nhs', [{ amount: 0, option: 'Free' }])];
    const fees = [says('council', 'No charge'), says('nhs', 'free.')];
    const phones = [
      says('council', [{ number: '+441632960401' }, { number: '+441632960402' }]),
      says('nhs', [{ number: '+441632960402' }]),
    ];
    const description = [says('council', 'We help.'), says('nhs', 'We help you.')];
    expect(linesOf({ schedules, cost_options, fees, phones, description }, { cost_options: [{ amount: 0 }] })).to.deep.equal([]);
  });

  it('says nothing twice', () => {
    const places = [says('council', [{ location: { name: 'Hall' } }]), says('nhs', [{ location: { name: 'Pier' } }]), says('nhs', [{}])];
    expect(linesOf({ 'service_at_locations.0': places, 'service_at_locations.1': places })).to.deep.equal([
      'Solent NHS says something else about the place.',
    ]);
  });
});
