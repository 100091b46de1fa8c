/**
 * Loaded before each test file: property tests draw the same values every time, so that a change is never refused for what it did
 * not touch. `npm run fuzz` draws others.
 */
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.HIVE_SEED ?? 1) });
