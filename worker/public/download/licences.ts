import type { Manifest } from '../../../core/snapshot/manifest.ts';

/** `LICENCES.txt`: whose facts the area's are, under which licences, and whom to name. One line is one line, whatever a source wrote. */
export function licences({ area, built_at, sources }: Manifest): string {
  const line = (text: string): string => text.replace(/\s+/g, ' ').trim();
  const parts = sources.map(({ id, name, owner, licence, read_at, through }) =>
    [
      `Source: ${line(name)}`,
      `Its id in the files: ${id}`,
      `Owner: ${line(owner)}`,
      `Licence: ${line(licence.name)}`,
      ...(licence.url ? [`Licence's address: ${line(licence.url)}`] : []),
      `Name it so: ${line(licence.attribution ?? owner)}`,
      ...(through ? [`Read through: ${line(through.name)}, ${line(through.url)}`] : []),
      ...(read_at ? [`Last read: ${read_at}`] : []),
    ].join('\n'),
  );
  return `${[
    `Services of ${line(area.name)}, published ${built_at}`,
    'The facts are those of the sources below, put together by HIVE. Each service names its sources by their ids.\nWhen you use them, keep to the licence of each source and name it as it asks.',
    ...parts,
  ].join('\n\n')}\n`;
}
