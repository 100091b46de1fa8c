import type { Manifest } from '../../core/snapshot/manifest.ts';
import type { PublishedService } from '../../core/snapshot/published.ts';
import type { Deployment } from './deployment.ts';

export const manifestOf = async (deployment: Deployment, area: string): Promise<Manifest> =>
  (await deployment.get(`/${area}/manifest.json`)).json() as Promise<Manifest>;

/** All that readers of an area may see, by name. */
export async function publishedServices(deployment: Deployment, area: string): Promise<PublishedService[]> {
  const { segments, withdrawn } = await manifestOf(deployment, area);
  const found: PublishedService[] = [];
  for (const { records, dropped } of segments)
    for (let chunk = 0; chunk < records.chunks; chunk += 1) {
      const all = (await (await deployment.get(`/${area}/${records.path}/${chunk}`)).json()) as PublishedService[];
      found.push(...all.filter(({ id }, i) => !dropped.includes(chunk * records.per_chunk + i) && !withdrawn.includes(id)));
    }
  return found.sort((x, y) => (x.service.name < y.service.name ? -1 : 1));
}
