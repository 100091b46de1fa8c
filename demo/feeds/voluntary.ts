/** The voluntary sector's spreadsheet, saved as CSV: the headings are those that a small office would choose. */
import { addressOf, emailOf } from './address.ts';
import type { CityService } from './city-service.ts';

const COLUMNS: [heading: string, cell: (service: CityService) => string | number | undefined][] = [
  ['Ref', (service) => `VS${service.id.slice(1)}`],
  ['Name of group or service', (service) => service.name],
  ['Run by', (service) => service.organization],
  ['What we do', (service) => service.description],
  ['Cost', (service) => service.fees],
  ['Age from', (service) => service.minimum_age],
  ['Age to', (service) => service.maximum_age],
  ['How to attend', (service) => service.attending],
  ['Address', (service) => address(service)?.address_1],
  ['Town', (service) => address(service)?.city],
  ['Postcode', (service) => address(service)?.postcode],
  ['Lat', (service) => address(service) && first(service).lat],
  ['Long', (service) => address(service) && first(service).lon],
  ['Telephone', (service) => service.phone],
  ['E-mail', (service) => service.email ?? emailOf(service.url)],
  ['Website', (service) => service.url],
  ['When', (service) => service.opening],
  ['Languages', (service) => service.languages?.join('; ')],
  ['Access', (service) => service.accessibility?.join('; ')],
  ['Keywords', (service) => service.categories.join('; ')],
  ['Area covered', (service) => service.service_area ?? 'Portsmouth'],
  ['Status', (service) => service.status ?? 'active'],
  ['Note', (service) => service.alert],
  ['Checked on', (service) => service.assured_date?.split('-').reverse().join('/')],
  ['Publish?', (service) => service.publish ?? 'Yes'],
];

/** The whole file. Lines end as spreadsheets end them. */
export function voluntaryCsv(services: CityService[]): string {
  const rows = [COLUMNS.map(([heading]) => heading), ...services.map((service) => COLUMNS.map(([, cell]) => String(cell(service) ?? '')))];
  return `${rows.map((row) => row.map(quoted).join(',')).join('\r\n')}\r\n`;
}

function first(service: CityService): { postcode?: string; lat?: number; lon?: number } {
  return service.locations?.[0] ?? service;
}

function address(service: CityService) {
  const { postcode } = first(service);
  return postcode === undefined || service.attending === 'online' ? undefined : addressOf(postcode);
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
