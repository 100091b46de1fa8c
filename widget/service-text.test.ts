import { expect } from '@open-wc/testing';
import type { PublishedService } from '../core/snapshot/published.ts';
import { serviceText } from './service-text.ts';

const CONTEXT = { directory: 'https://hive.example.org/portsmouth', today: '2026-06-15' };

const published = (service: Partial<PublishedService['service']>): PublishedService => ({
  id: '00000000-0000-4000-8000-000000000001',
  short_id: 'K3M9X2PA',
  service: { id: '1', name: 'Debt Advice', status: 'active', ...service },
  sources: [],
});

const FULL = published({
  organization: { name: 'Harbour Trust' },
  description: 'Free advice.\n\nBring  your\nletters.',
  url: 'debt.example.org',
  email: 'help@example.org',
  fees: 'Free',
  phones: [{ number: '+441632960401', description: 'ask for Sam' }],
  schedules: [
    { freq: 'WEEKLY', byday: 'MO,WE', opens_at: '09:00', closes_at: '13:30' },
    { freq: 'WEEKLY', byday: 'FR', opens_at: '09:00', closes_at: '13:30', valid_to: '2026-01-01' },
  ],
  service_at_locations: [
    { location: { location_type: 'physical', addresses: [{ address_1: '1 Far Road', postal_code: 'PO9 1AA' }] } },
    { location: { location_type: 'physical', name: 'Quay Hall', addresses: [{ address_1: '2 Near Street', postal_code: 'PO1 3AX' }] } },
  ],
});

describe('a service as text', () => {
  it('says who, what, phone, the nearest place, hours of today, cost, web, email and the short link, in that order', () => {
    expect(serviceText(FULL, { ...CONTEXT, nearest: 1 })).to.equal(`Debt Advice
Run by Harbour Trust

What they do:
Free advice.
Bring your letters.

Phone: 01632 960401 (ask for Sam)

Where:
Quay Hall
2 Near Street
PO1 3AX

When it is open:
Monday: 9am to 1:30pm
Wednesday: 9am to 1:30pm

What it costs: Free

Website: https://debt.example.org

Email: help@example.org

Short link: https://hive.example.org/s/K3M9X2PA
`);
  });

  it('leaves out what is not stated, and addresses that could do harm', () => {
    expect(serviceText(published({ url: 'javascript:alert(1)', description: ' ' }), CONTEXT)).to.equal(
      'Debt Advice\n\nShort link: https://hive.example.org/s/K3M9X2PA\n',
    );
  });
});
