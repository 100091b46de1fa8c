/** A small directory on this computer, built as the pipeline builds one, for the browsers to find. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { encodePlaces, noPlaces } from '../../core/place/places.ts';
import type { FileEntry, Manifest, Segment } from '../../core/snapshot/manifest.ts';
import type { PublishedService } from '../../core/snapshot/published.ts';
import { SegmentBuilder } from '../../core/snapshot/segment-builder.ts';

const service = (n: number, name: string, description: string): PublishedService => ({
  id: `00000000-0000-4000-8000-00000000000${n}`,
  short_id: `HVE0000${n}`,
  service: {
    id: `00000000-0000-4000-8000-00000000000${n}`,
    name,
    description,
    status: 'active',
    organization: { name: 'Harbour Trust (fictional)' },
    phones: [{ number: '+441632960401' }],
    url: 'https://harbour.example.org/',
    schedules: [{ freq: 'WEEKLY', byday: 'MO,FR', opens_at: '09:00', closes_at: '13:30' }],
    service_at_locations: [
      {
        location: { location_type: 'physical', name: 'Harbour Hall', addresses: [{ address_1: '1 Quay Street', postal_code: 'PO1 3AX' }] },
      },
    ],
  },
  sources: [{ source_id: 'council', record_id: String(n) }],
});

const SERVICES = [
  service(1, 'Harbour Food Bank', 'Emergency food parcels for anybody who has run out of money.'),
  service(2, 'Friday Walking Group', 'A gentle walk along the sea front, and a cup of tea.'),
];

/** Every file of the directory, by its path below the area. The manifest is kept as a value, since it changes. */
function buildFiles(): { files: Map<string, Uint8Array>; manifest: Manifest } {
  const files = new Map<string, Uint8Array>();
  const entry = (path: string, bytes: Uint8Array): FileEntry => {
    files.set(path, bytes);
    return { path, bytes: bytes.length, br_bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  };
  const builder = new SegmentBuilder({ needsMet: () => [] });
  for (const one of SERVICES) builder.add(one);
  const built = builder.finish();
  const records = builder.takeChunks();
  for (const { chunk, bytes } of records) files.set(`segments/1/records/${chunk}`, bytes);
  const segment: Segment = {
    id: '1',
    services: built.services,
    first: entry('segments/1/first', built.first),
    rest: entry('segments/1/rest', built.rest),
    ids: entry('segments/1/ids', built.ids),
    records: { path: 'segments/1/records', chunks: records.length, per_chunk: 32, bytes: 0, br_bytes: 0, sha256: '' },
    dropped: [],
  };
  const licence = { name: 'Open Government Licence 3.0' };
  const manifest: Manifest = {
    format: 1,
    area: { id: 'portsmouth', name: 'Portsmouth' },
    version: '1',
    built_at: '2026-11-24T00:00:00Z',
    counts: { services: SERVICES.length, organizations: 1, locations: 0 },
    segments: [segment],
    places: entry('places', encodePlaces(noPlaces())),
    sources: [{ id: 'council', name: 'Council', owner: 'Council', licence }],
    withdrawn: [],
  };
  return { files, manifest };
}

export interface SmallDirectory {
  address: string;
  /** Takes a service back, as a recall does: only the manifest changes. */
  withdraw(id: string): void;
  /** Every request that came, method and address, to see what was sent. */
  asked: string[];
  close(): Promise<void>;
}

/** Serves the directory on a free port; any other path is 404. */
export async function startSmallDirectory(): Promise<SmallDirectory> {
  const { files, manifest } = buildFiles();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.replace(/^\/portsmouth\//, '');
    const file = path === 'manifest.json' ? Buffer.from(JSON.stringify(manifest)) : files.get(path);
    // As the worker answers: the manifest for a minute, all else for good.
    const kept = path === 'manifest.json' ? 'public, max-age=60' : 'public, max-age=31536000, immutable';
    response.writeHead(file === undefined ? 404 : 200, { 'access-control-allow-origin': '*', 'cache-control': kept });
    response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/portsmouth`,
    asked,
    withdraw: (id) => {
      manifest.withdrawn.push(id);
      manifest.segments[0]?.dropped.push(SERVICES.findIndex((one) => one.id === id));
      manifest.version += '-recall';
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
