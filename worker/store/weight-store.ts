/** How far a source's staged pages have been weighed, kept beside them until their run is over. */

export interface Weighed {
  /** Pages weighed so far. */
  pages: number;
  usable: string[];
  /** Records that the publisher itself marks as closed or not for publication. */
  closed: string[];
  /** Filled fields of all usable records. */
  fields: number;
}

const keyOf = (runId: string, sourceId: string) => `${runId}/${sourceId}/weighed.json`;

export async function getWeighed(bucket: R2Bucket, runId: string, sourceId: string): Promise<Weighed> {
  const object = await bucket.get(keyOf(runId, sourceId));
  return object ? object.json<Weighed>() : { pages: 0, usable: [], closed: [], fields: 0 };
}

export async function putWeighed(bucket: R2Bucket, runId: string, sourceId: string, weighed: Weighed): Promise<void> {
  await bucket.put(keyOf(runId, sourceId), JSON.stringify(weighed));
}
