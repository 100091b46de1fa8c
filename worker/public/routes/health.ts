/** `GET /health`: for whoever watches over the deployment. */
import { Hono } from 'hono';
import type { App } from '../env.ts';
import { readAllManifests } from '../stored.ts';

export interface Health {
  status: 'ok';
  areas: { id: string; services: number; version: string; published_at: string }[];
}

export const health = new Hono<App>();

health.get('/health', async (c) => {
  const manifests = await readAllManifests(c.env.SNAPSHOTS);
  const areas = manifests.map(({ area, counts, version, built_at }) => ({
    id: area.id,
    services: counts.services,
    version,
    published_at: built_at,
  }));
  return c.json({ status: 'ok', areas } satisfies Health, 200, { 'Cache-Control': 'no-store' });
});
