import questions from '../../../core/need/learnt/questions.bin';
import { ENGLISH } from '../../../core/need/lexicon/en.ts';
import { languages } from '../../../core/need/lexicon/languages.ts';
import { packLexicon } from '../../../core/need/lexicon-file.ts';
import type { FileEntry, Manifest } from '../../../core/snapshot/manifest.ts';
import { writeFenced } from '../../store/lease.ts';
import { putFile } from '../../store/snapshot-files.ts';
import { writingFiles } from '../../store/stored-store.ts';
import type { RunContext } from '../run-context.ts';
import { sha256 } from '../sha256.ts';

const LEARNT = { weights: new Uint8Array(questions), from: ENGLISH };

type Written = Required<Pick<Manifest, 'lexicons' | 'advice'>>;

/** Writes the lexicons of needs, the area's own words among them, and the advice; what the version before has is left as it is. */
export async function writeLexicons(it: RunContext, before: Partial<Written> = {}): Promise<Written> {
  const lexicons: Written['lexicons'] = {};
  for (const { language, needs, grammar } of languages(it.area.words))
    lexicons[language] = await writeOnce(
      it,
      language,
      'bin',
      packLexicon(needs, language, language === 'en' ? { learnt: LEARNT } : { grammar }),
      before.lexicons?.[language],
    );
  const advice = JSON.stringify(Object.fromEntries(ENGLISH.map((need) => [need.id, need.advice])));
  return { lexicons, advice: await writeOnce(it, 'advice', 'json', new TextEncoder().encode(advice), before.advice) };
}

async function writeOnce(
  { db, lease, env, area, now }: RunContext,
  name: string,
  ending: string,
  bytes: Uint8Array,
  old?: FileEntry,
): Promise<FileEntry> {
  if (old?.sha256 === sha256(bytes, 64)) return old;
  const path = `lexicons/${name}-${sha256(bytes, 16)}.${ending}`;
  await writeFenced(db, lease, [writingFiles(db, area.id, path, now().toISOString())]);
  return putFile(env.SNAPSHOTS, area.id, path, bytes, 9);
}
