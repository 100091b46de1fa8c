import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { packEvidence } from './evidence.ts';
import { makeEvidence } from './make-evidence.ts';
import type { Change, KeyDecision } from './match-store.ts';
import { MemoryMatch } from './memory-match.ts';
import model from './model.json' with { type: 'json' };
import type { MergeModel } from './model.ts';

const MODEL = model as MergeModel;
const record = fc
  .record({
    source: fc.constantFrom('council', 'nhs', 'voluntary'),
    name: fc.constantFrom(
      'Lunch club',
      'Testford lunch club',
      'Debt advice',
      'Debt advise',
      'Haven toddler group',
      '1st Testford Scouts',
      '2nd Testford Scouts',
    ),
    organization: fc.constantFrom('Haven Trust', 'Beacon Hub', undefined),
    postcode: fc.constantFrom('ZZ1 1AA', 'ZZ1 1AB', 'ZZ9 9ZZ', ''),
    // Some numbers are shared by many, some by two or three, some are local.
    phone: fc.oneof(
      fc.constantFrom('01632 960001', '01632 960002', ''),
      fc.integer({ min: 10, max: 40 }).map((n) => `01632 9600${n}`),
      fc.integer({ min: 10, max: 40 }).map((n) => `9600${n}`),
    ),
    url: fc.constantFrom('https://haven.example.org', 'https://haven.example.org/lunch', 'https://beacon.example.org', undefined),
    email: fc.constantFrom('hello@haven.example.org', 'lunch@beacon.example.org', undefined),
    description: fc.constantFrom('A hot meal and company.', 'Help with bills, for families.', undefined),
    address: fc.constantFrom('1 High Street', '22 Station Road', ''),
  })
  .map(({ source, name, organization, postcode, phone, address, url, email, description }) =>
    packEvidence(
      makeEvidence({
        source,
        name,
        organization,
        description,
        places: [{ postcode, address }],
        phones: [phone],
        urls: url ? [url] : [],
        emails: email ? [email] : [],
      }),
    ),
  );
const keys = Array.from({ length: 60 }, (_, n) => `r${String(n).padStart(2, '0')}`);
const records = fc.array(fc.option(record, { nil: undefined, freq: 8 }), { minLength: keys.length, maxLength: keys.length });
const decision = fc.record({
  a: fc.constantFrom(...keys),
  b: fc.constantFrom(...keys),
  verdict: fc.constantFrom('same' as const, 'different' as const),
  at: fc.constantFrom('2026-01-01', '2026-02-01'),
});

test('matching what changed gives what matching everything gives', async () => {
  const step = fc.array(fc.tuple(fc.constantFrom(...keys), fc.option(record, { nil: undefined, freq: 4 })), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(
      records,
      fc.array(step, { minLength: 1, maxLength: 3 }),
      fc.array(decision, { maxLength: 3 }),
      async (first, steps, decided) => {
        const decisions: KeyDecision[] = decided.filter(({ a, b }) => a !== b);
        const now = new Map(keys.flatMap((key, n) => (first[n] === undefined ? [] : [[key, first[n]]])));
        const kept = new MemoryMatch(MODEL);
        kept.rebuild(now, decisions);
        for (const changed of steps) {
          const changes: Change[] = [...new Map(changed)].map(([key, after]) => ({ key, before: now.get(key), after }));
          await kept.change(changes);
          for (const { key, after } of changes)
            if (after === undefined) now.delete(key);
            else now.set(key, after);
          const anew = new MemoryMatch(MODEL);
          anew.rebuild(now, decisions);
          assert.deepEqual(kept.state(), anew.state());
        }
      },
    ),
    { numRuns: 60 },
  );
});
