import { languages } from '../../../core/need/lexicon/languages.ts';
import { packLexicon } from '../../../core/need/lexicon-file.ts';
import type { Manifest } from '../../../core/snapshot/manifest.ts';
import { writeFenced } from '../../store/lease.ts';
import { putFile } from '../../store/snapshot-files.ts';
import { writingFiles } from '../../store/stored-store.ts';
import type { RunContext } from '../run-context.ts';
import { sha256 } from '../sha256.ts';

type Lexicons = NonNullable<Manifest['lexicons']>;

/** Writes the lexicons of needs, the area's own words among them; those that the version before has are left as they are. */
export async function writeLexicons({ db, lease, env, area, now }: RunContext, before: Lexicons = {}): Promise<Lexicons> {
  const lexicons: Lexicons = {};
  for (const { language, needs } of languages(area.words)) {
    const bytes = packLexicon(needs, language);
    const old = before[language];
    if (old?.sha256 === sha256(bytes, 64)) {
      lexicons[language] = old;
      continue;
    }
    const path = `lexicons/${language}-${sha256(bytes, 16)}.bin`;
    await writeFenced(db, lease, [writingFiles(db, area.id, path, now().toISOString())]);
    lexicons[language] = await putFile(env.SNAPSHOTS, area.id, path, bytes, 9);
  }
  return lexicons;
}
