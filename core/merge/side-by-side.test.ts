import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sideBySide } from './side-by-side.ts';

test('two records are shown field by field, with what each field says, and without what neither says', () => {
  const at = (postal_code: string) => [
    { location: { location_type: 'physical' as const, addresses: [{ address_1: '1 High Street', postal_code }] } },
  ];
  const a = { name: 'Lunch club', status: 'active' as const, phones: [{ number: '+441632960401' }], service_at_locations: at('ZZ1 1AA') };
  const b = { name: 'Luncheon club', status: 'active' as const, description: 'x'.repeat(900), service_at_locations: at('ZZ1 1AB') };
  const shown = sideBySide(a, b, [
    { field: 'name', level: 5, weight: 2.5 },
    { field: 'where', level: 1, weight: -1 },
  ]);
  assert.deepEqual(shown.slice(0, 3), [
    { field: 'name', a: 'Lunch club', b: 'Luncheon club', weight: 2.5 },
    { field: 'where', a: '1 High Street, ZZ1 1AA', b: '1 High Street, ZZ1 1AB', weight: -1 },
    { field: 'phone', a: '+441632960401', b: '' },
  ]);
  assert.equal(shown.at(-1)?.b.length, 300);
  assert.equal(shown.length, 4);
});
