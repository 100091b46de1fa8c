/** The OpenAPI document of `/{area}/oruk/3`, made of the same list of addresses and parameters by which it is served. */
import type { Manifest } from '../../../core/snapshot/manifest.ts';
import { ENDPOINTS, type Endpoint } from './endpoints.ts';
import { type Kind, MOST_PER_PAGE, type ParameterRule, PER_PAGE } from './parameters.ts';
import { SHAPES } from './shapes.ts';

const SCHEMA: Record<Kind, object> = {
  text: { type: 'string', maxLength: 300 },
  postcode: { type: 'string', maxLength: 300, examples: ['PO1 2DT', 'PO1'] },
  texts: { type: 'array', items: { type: 'string', maxLength: 200 }, maxItems: 20 },
  page: { type: 'integer', minimum: 1, default: 1 },
  per_page: { type: 'integer', minimum: 1, maximum: MOST_PER_PAGE, default: PER_PAGE },
  number: { type: 'number', minimum: 0, maximum: 150 },
  metres: { type: 'number', exclusiveMinimum: 0, maximum: 1_000_000 },
  times: { type: 'string', examples: ['09:30'] },
  days: { type: 'string', examples: ['MO', 'SA,SU'] },
  instant: { type: 'string', examples: ['2026-11-24', '2026-11-24T09:30:00Z'] },
  boolean: { type: 'boolean' },
  json: { type: 'string', enum: ['json'], default: 'json' },
};

const json = (schema: object) => ({ 'application/json': { schema } });
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const parameterOf = ([name, { kind, does }]: [string, ParameterRule]) => ({
  name,
  in: 'query',
  required: false,
  description: does,
  schema: SCHEMA[kind],
});

function operationOf({ path, does, shape, list, rules }: Endpoint) {
  const byId = path.endsWith('{id}');
  const id = { name: 'id', in: 'path', required: true, description: 'Its id.', schema: { type: 'string', format: 'uuid' } };
  const refusal = (description: string) => ({ description, content: json(reference('refusal')) });
  const page = { allOf: [reference('page'), { properties: { contents: { type: 'array', items: reference(shape) } } }] };
  return {
    summary: does,
    operationId: `get${path.replace('/{id}', '_by_id').replace(/[/_]+(\w?)/g, (_, letter: string) => letter.toUpperCase())}` || 'get',
    parameters: [...(byId ? [id] : []), ...Object.entries(rules).map(parameterOf)],
    responses: {
      200: { description: 'As asked.', content: json(list ? page : reference(shape)) },
      304: { description: 'You hold the newest: If-None-Match named its ETag.' },
      400: refusal('A parameter cannot be used; each is named, with what is right.'),
      ...(byId && { 404: refusal('There is nothing with this id.') }),
      ...(path === '/services/{id}' && {
        301: { description: 'It was joined with another service: see there.' },
        410: refusal('It was taken off the list.'),
      }),
    },
  };
}

/** The document for an area. `origin` is that of the address at which it was asked for. */
export function openApi({ area, sources }: Manifest, origin: string) {
  const licences = [...new Set(sources.map(({ licence }) => licence.name))].join('; ') || 'Stated by each source';
  return {
    openapi: '3.1.0',
    info: {
      title: `${area.name}: community services, Open Referral UK 3.0`,
      version: 'HSDS-UK-3.0',
      description: 'Read-only and open to all: no key, any origin. Times of the day are those of the United Kingdom.',
      license: { name: licences, url: `${origin}/${area.id}/download/LICENCES.txt` },
    },
    servers: [{ url: `${origin}/${area.id}/oruk/3` }],
    paths: Object.fromEntries(ENDPOINTS.map((endpoint) => [endpoint.path, { get: operationOf(endpoint) }])),
    components: { schemas: SHAPES },
  };
}
