/** Sources and records for tests. */
import type { SourceConfig } from '../../../core/area.ts';

/** A source of Open Referral UK 3.0. */
export const oruk3 = (id: string, url: string, trust = 1): SourceConfig => ({
  id,
  name: `Feed of ${id}`,
  owner: `Owner of ${id}`,
  kind: 'oruk-3',
  url,
  licence: { name: 'Open Government Licence v3.0' },
  trust,
});

/** Another HIVE as a source: `url` is that of its area. */
export const hiveSource = (id: string, url: string): SourceConfig => ({
  id: `hive-${id}`,
  name: `HIVE ${id}`,
  owner: `Owner of ${id}`,
  kind: 'hive',
  url,
  licence: { name: 'as each source says' },
  trust: 1,
});

/** A source of one JSON file: a list of rows as `row` makes them. */
export const table = (id: string, url: string, trust = 1): SourceConfig => ({
  ...oruk3(id, url, trust),
  kind: 'table',
  table: {
    format: 'json',
    id: 'ref',
    name: 'name',
    columns: {
      description: 'about',
      phone: 'tel',
      postal_code: 'postcode',
      latitude: 'lat',
      longitude: 'lon',
      status: 'status',
      fees: 'cost',
      assured_date: 'checked',
    },
  },
});

export interface Row {
  ref?: string;
  name?: string;
  about?: string;
  tel?: string;
  postcode?: string;
  lat?: string;
  lon?: string;
  status?: string;
  cost?: string;
  checked?: string;
}

/** A row of the town's lunch club, which several sources know, unless told otherwise. */
export const row = (ref: string, more: Row = {}): Row => ({
  ref,
  name: 'Lunch club',
  about: 'A hot meal and company for older people.',
  tel: '01632 960401',
  postcode: 'PO1 2DT',
  lat: '50.798',
  lon: '-1.091',
  ...more,
});

/** A page of a feed of Open Referral UK 3.0. */
export const page = (number: number, pages: number, services: { id: string; name: string }[]): string =>
  JSON.stringify({
    total_items: pages * services.length,
    total_pages: pages,
    page_number: number,
    size: services.length,
    first_page: number === 1,
    last_page: number === pages,
    empty: services.length === 0,
    contents: services.map((service) => ({ status: 'active', ...service })),
  });
