/**
 * `node bench/learn-merge.ts [--records FILE,…]`: learns the model that the pipeline holds to, core/merge/model.json, from records
 * without labels; each file is one set, and counts alike. Without files, from .cache/merge, where bench/merge-sets puts them.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { learnFromSets } from '../core/merge/learn.ts';
import { THRESHOLDS } from '../core/merge/thresholds.ts';
import { readRecords } from './labelled-set.ts';

const root = join(import.meta.dirname, '..');
const SETS = ['gp', 'institutions', 'hard', 'dirty', 'very-dirty'];
const { values } = parseArgs({
  options: { records: { type: 'string', default: SETS.map((set) => join(root, `.cache/merge/${set}/records.csv`)).join(',') } },
});
const sets = values.records.split(',').map((file) => readRecords(file).packed);
const learnt = learnFromSets(sets, '', THRESHOLDS);
const version = createHash('sha256').update(JSON.stringify(learnt)).digest('hex').slice(0, 12);
writeFileSync(join(root, 'core/merge/model.json'), `${JSON.stringify({ ...learnt, version })}\n`);
console.log(`Learnt from ${sets.map((set) => set.length).join(', ')} records: version ${version}`);
