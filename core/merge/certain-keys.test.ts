import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Service } from '../hsds.ts';
import { certainKeys } from './certain-keys.ts';

const service = (part: Partial<Service>): Service => ({ name: 'Lunch club', status: 'active', ...part });
const at = (postal_code: string): Partial<Service> => ({
  service_at_locations: [{ location: { location_type: 'physical', addresses: [{ postal_code }] } }],
});
const shared = (a: Service, b: Service) => certainKeys(a).filter((key) => certainKeys(b).includes(key));

test('the same name, postcode and phone are one service', () => {
  const phones = [{ number: '+441632960401' }];
  assert.equal(shared(service({ ...at('PO1 2DT'), phones }), service({ name: 'The Lunch Club', ...at('PO1 2DT'), phones })).length, 1);
});

test('the same name, postcode and website are one service', () => {
  const a = service({ ...at('PO1 2DT'), url: 'https://www.example.org/lunch/' });
  assert.equal(shared(a, service({ ...at('PO1 2DT'), url: 'http://example.org/lunch' })).length, 1);
  assert.equal(shared(a, service({ ...at('PO1 2DT'), url: 'http://example.org/tea' })).length, 0);
});

test('name and postcode alone, or six services of one provider, are not certain', () => {
  const organization = { name: 'Aid', organization_identifiers: [{ identifier_type: 'GB-CHC', identifier: '1234567' }] };
  const phones = [{ number: '+441632960401' }];
  assert.equal(shared(service(at('PO1 2DT')), service(at('PO1 2DT'))).length, 0);
  assert.equal(
    shared(service({ ...at('PO1 2DT'), organization, phones }), service({ ...at('PO1 2DT'), organization, phones, name: 'Debt advice' }))
      .length,
    0,
  );
});

test('a chain’s branches share identifier and name, and stay apart by their postcodes', () => {
  const organization = { name: 'Chain', organization_identifiers: [{ identifier_type: 'GB-COH', identifier: '00123456' }] };
  assert.equal(shared(service({ ...at('PO1 2DT'), organization }), service({ ...at('LS1 4AP'), organization })).length, 0);
  assert.equal(shared(service({ ...at('PO1 2DT'), organization }), service({ ...at('PO12DT'), organization })).length, 1);
  assert.equal(shared(service({ organization }), service({ organization })).length, 1);
});

test('placeholders and short codes prove nothing', () => {
  const organization = { name: 'Aid', organization_identifiers: [{ identifier_type: 'GB-CHC', identifier: '000' }] };
  assert.deepEqual(certainKeys(service({ organization, phones: [{ number: '111' }], ...at('PO1 2DT') })), []);
  assert.deepEqual(certainKeys(service({ name: '!!!', ...at('PO1 2DT'), phones: [{ number: '+441632960401' }] })), []);
});
