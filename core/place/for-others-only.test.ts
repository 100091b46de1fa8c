import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isForOthersOnly } from './for-others-only.ts';

const names = { own: 'Portsmouth (demonstration)', others: ['Gosport', 'City of Chichester', 'Isle of Wight [pilot]'] };
const left = (...stated: string[]) => isForOthersOnly(stated, names);

test('what names other places that we know, and not this one, is for others', () => {
  for (const text of [
    'Gosport',
    'GOSPORT',
    'Gosport (all wards)',
    'Chichester',
    'Gosport Borough Council area',
    'residents of Gosport only',
    'Isle of Wight',
    'Gosport and Chichester',
    'Citywide',
    'city-wide',
    'Borough residents only',
    'The whole borough',
  ])
    assert.ok(left(text), text);
  assert.ok(left('Gosport', 'Chichester'));
});

test('what names this place too is for it', () => {
  for (const text of [
    'Portsmouth',
    'portsmouth and Gosport',
    'Portsmouth residents only',
    'South Portsmouth',
    'City of Portsmouth (citywide)',
  ])
    assert.ok(!left(text), text);
  assert.ok(!left('Gosport', 'Portsmouth'));
});

test('an area that we do not know is no reason to leave a service out', () => {
  for (const text of [
    'Hampshire',
    'Hampshire residents only',
    'South East England',
    'PO12, PO13',
    'England',
    'Gosport North',
    'ہیمپشائر',
    '',
  ])
    assert.ok(!left(text), text);
  assert.ok(!left(), 'none is stated');
  assert.ok(!left('Gosport', 'Hampshire'));
});

test('“only” with the town that a service stands in is for that town', () => {
  const only = (text: string) => isForOthersOnly([text], { ...names, towns: ['Fareham', 'Portsmouth'] });
  assert.ok(only('residents of Fareham only'));
  assert.ok(!only('Fareham'));
  assert.ok(!only('Residents of Havant only'));
});

test('an area without letters that can be compared leaves nothing out', () => {
  assert.ok(!isForOthersOnly(['Gosport'], { own: 'Gosport (west)', others: ['Gosport (east)'] }));
  assert.ok(!isForOthersOnly(['Hampshire'], { own: '(demonstration)', others: ['(pilot)'] }));
});
