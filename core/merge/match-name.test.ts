import assert from 'node:assert/strict';
import { test } from 'node:test';
import { matchName } from './match-name.ts';
import { matchWebsite } from './match-website.ts';

test('names that differ in case, accents, punctuation and legal form are the same', () => {
  assert.equal(matchName('The Old Bakery Café (Ltd.)'), matchName('OLD BAKERY  CAFE'));
  assert.equal(matchName('Women’s Aid & Refuge'), matchName("Womens' Aid and Refuge"));
  assert.notEqual(matchName('Lunch club'), matchName('Lunch clubs for men'));
  assert.equal(matchName('…'), '');
});

test('websites are compared by host and path', () => {
  assert.equal(matchWebsite('https://www.Example.org/help/?from=x#top'), 'example.org/help');
  assert.equal(matchWebsite('http://example.org/help'), 'example.org/help');
  assert.notEqual(matchWebsite('https://example.org/a'), matchWebsite('https://example.org/b'));
  assert.equal(matchWebsite('mailto:a@example.org'), undefined);
});
