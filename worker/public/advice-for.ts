import { surelyMeant } from '../../core/need/surely-meant.ts';
import type { Understood } from '../../core/search/query.ts';
import type { OpenedArea } from './directories.ts';

/** Advice on the options for a need. */
export interface Advice {
  /** The need's plain name. */
  name: string;
  text: string;
}

/** Advice on the need that was chosen (its id), else on the one that the words surely mean. */
export async function adviceFor(area: OpenedArea, chosen: string | undefined, understood: Understood): Promise<Advice | undefined> {
  const meant = chosen === undefined ? surelyMeant(understood.needs) : { id: chosen, name: await area.index.needName(chosen) };
  const text = meant && (await area.records.advice(meant.id));
  return meant?.name && text ? { name: meant.name, text } : undefined;
}
