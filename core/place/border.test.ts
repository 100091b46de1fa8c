import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBeside, widened } from './border.ts';

const PORTSMOUTH = { south: 50.77, west: -1.11, north: 50.86, east: -1.02 };
const GOSPORT = { south: 50.77, west: -1.2, north: 50.84, east: -1.1 };
const LEEDS = { south: 53.7, west: -1.8, north: 53.95, east: -1.3 };

test('areas whose bounds meet, or nearly, lie beside each other', () => {
  assert.ok(isBeside(PORTSMOUTH, GOSPORT, 3));
  assert.ok(isBeside(GOSPORT, PORTSMOUTH, 0), 'they overlap a little');
  assert.ok(!isBeside(PORTSMOUTH, LEEDS, 3));
});

test('an area within another, or over the same place, is no neighbour', () => {
  assert.ok(!isBeside(PORTSMOUTH, PORTSMOUTH, 3));
  assert.ok(!isBeside({ south: 50, west: -2, north: 52, east: 0 }, PORTSMOUTH, 3));
  assert.ok(!isBeside(PORTSMOUTH, { south: 50, west: -2, north: 52, east: 0 }, 3));
});

test('bounds widen by miles, more degrees from west to east than from south to north', () => {
  const wide = widened(PORTSMOUTH, 3);
  assert.ok(Math.abs(wide.north - 50.86 - 3 / 69.09) < 1e-9);
  assert.ok(wide.east - PORTSMOUTH.east > 1.5 * (wide.north - PORTSMOUTH.north));
});
