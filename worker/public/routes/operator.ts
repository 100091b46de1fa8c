/** The operator's routes: they check the token, forward to the pipeline, and word its refusals. */
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { timingSafeEqual } from 'hono/utils/buffer';
import type { AreaConfig } from '../../../core/area.ts';
import type { Result } from '../../../core/result.ts';
import { isAreaId } from '../../area-id.ts';
import type { DecisionOrder, OperatorFailure, RecordRef } from '../../operator.ts';
import type { App } from '../env.ts';
import { wholeNumber } from '../whole-number.ts';

export const operator = new Hono<App>().basePath('/operator');

operator.use(async (c, next) => {
  const token = c.env.OPERATOR_TOKEN;
  if (!token) return c.notFound();
  const given = /^Bearer (.+)$/.exec(c.req.header('Authorization') ?? '')?.[1] ?? '';
  if (!(await timingSafeEqual(given, token)))
    return c.json({ error: 'not_allowed', message: 'Give the operator’s token as “Authorization: Bearer …”.' }, 401, {
      'WWW-Authenticate': 'Bearer',
    });
  await next();
  c.res.headers.set('Cache-Control', 'no-store');
});
operator.use(bodyLimit({ maxSize: 1024 * 1024, onError: (c) => mistake(c, 413, 'too_large', 'Send at most 1 MiB.') }));

operator.get('/areas', async (c) => c.json({ areas: await c.env.SYNC.listAreas() }));

operator.put('/areas/:id', async (c) => {
  const config = await readObject(c);
  const id = c.req.param('id');
  if (!isAreaId(id))
    return mistake(c, 400, 'bad_area', 'An area’s id is 1 to 40 lower-case letters, digits and hyphens, begun by a letter.');
  if (!config) return mistake(c, 400, 'not_json', 'Send the area’s configuration as a JSON object.');
  if (config.id !== id) return mistake(c, 400, 'bad_area', 'The id in the address and the id in the configuration must be the same.');
  return reply(c, await c.env.SYNC.putArea(config as unknown as AreaConfig));
});

operator.post('/areas/:id/runs', async (c) => {
  const order = (await c.req.text()) === '' ? {} : await readObject(c);
  if (!order) return mistake(c, 400, 'not_json', 'Send {"force": true}, or no body.');
  return reply(
    c,
    await c.env.SYNC.startRun({ area: c.req.param('id'), force: order.force === true, takeover: order.takeover === true }),
    202,
  );
});

operator.get('/areas/:id/problems', async (c) => {
  const limit = wholeNumber(c.req.query('limit') ?? '100', 1, 1000);
  if (limit === undefined) return mistake(c, 400, 'bad_parameter', 'limit is a whole number from 1 to 1000.');
  const source_id = c.req.query('source_id');
  return reply(c, await c.env.SYNC.problems({ area: c.req.param('id'), limit, ...(source_id ? { source_id } : {}) }));
});

operator.post('/areas/:id/sources/:source/release', async (c) =>
  reply(c, await c.env.SYNC.release({ area: c.req.param('id'), source_id: c.req.param('source') })),
);

operator.get('/runs/:id', async (c) => reply(c, await c.env.SYNC.run(c.req.param('id'))));

operator.get('/runs/:id/events', async (c) => {
  const after = wholeNumber(c.req.query('after') ?? '0', 0, Number.MAX_SAFE_INTEGER);
  if (after === undefined) return mistake(c, 400, 'bad_parameter', 'after is the number of the last event you hold, or 0.');
  return reply(c, await c.env.SYNC.events(c.req.param('id'), after));
});

operator.post('/withdrawals', async (c) => {
  const order = await readObject(c);
  const { id, reason } = order ?? {};
  if (typeof id !== 'string' || !id || typeof reason !== 'string' || !reason.trim())
    return mistake(c, 400, 'bad_withdrawal', 'Send {"id": "the service’s id", "reason": "why it must go"}.');
  return reply(c, await c.env.SYNC.withdraw({ id, reason }));
});

operator.post('/restorations', async (c) => {
  const order = await readObject(c);
  const { id, reason = 'Restored by the operator.', source = false } = order ?? {};
  if (typeof id !== 'string' || !id || typeof reason !== 'string' || !reason.trim() || typeof source !== 'boolean')
    return mistake(
      c,
      400,
      'bad_restoration',
      'Send {"id": "the service’s id"}; with "reason" say why, with "source": true also undo what its source did.',
    );
  return reply(c, await c.env.SYNC.restore({ id, reason, source }));
});

operator.get('/matches', async (c) => {
  const limit = wholeNumber(c.req.query('limit') ?? '50', 1, 200);
  if (limit === undefined) return mistake(c, 400, 'bad_parameter', 'limit is a whole number from 1 to 200.');
  return c.json(await c.env.SYNC.matches({ limit }));
});

operator.post('/matches', async (c) => {
  const order = readDecision(await readObject(c));
  if (!order)
    return mistake(
      c,
      400,
      'bad_decision',
      'Send {"a": {"source_id", "record_id"}, "b": {"source_id", "record_id"} or {"service_id"}, "verdict": "same" or "different"}.',
    );
  return reply(c, await c.env.SYNC.decide(order));
});

function readDecision(body: { [name: string]: unknown } | undefined): DecisionOrder | undefined {
  const { a, b, verdict } = body ?? {};
  const first = readRef(a);
  const second = readRef(b) ?? readServiceRef(b);
  return first && second && (verdict === 'same' || verdict === 'different') ? { a: first, b: second, verdict } : undefined;
}

function readRef(value: unknown): RecordRef | undefined {
  if (typeof value !== 'object' || value === null || !('source_id' in value) || !('record_id' in value)) return undefined;
  const { source_id, record_id } = value;
  return typeof source_id === 'string' && typeof record_id === 'string' ? { source_id, record_id } : undefined;
}

function readServiceRef(value: unknown): { service_id: string } | undefined {
  if (typeof value !== 'object' || value === null || !('service_id' in value)) return undefined;
  return typeof value.service_id === 'string' ? { service_id: value.service_id } : undefined;
}

/** The body as a JSON object, or `undefined` when it is anything else. */
async function readObject(c: Context<App>): Promise<{ [name: string]: unknown } | undefined> {
  const text = await c.req.text();
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as { [name: string]: unknown }) : undefined;
  } catch {
    return undefined;
  }
}

const mistake = (c: Context, status: 400 | 413, error: string, message: string): Response => c.json({ error, message }, status);

function reply<Value>(c: Context<App>, result: Result<Value, OperatorFailure>, status: 200 | 202 = 200): Response {
  if (result.ok) return Response.json(result.value, { status });
  const { error } = result;
  switch (error.reason) {
    case 'unknown_area':
      return c.json({ error: error.reason, message: 'There is no area with this id.' }, 404);
    case 'unknown_run':
      return c.json({ error: error.reason, message: 'There is no run with this id.' }, 404);
    case 'unknown_service':
      return c.json({ error: error.reason, message: 'There is no service with this id.' }, 404);
    case 'not_withdrawn':
      return c.json({ error: error.reason, message: 'Nobody here has withdrawn this service: there is nothing to restore.' }, 409);
    case 'withdrawn_by_source':
      return c.json(
        {
          error: error.reason,
          message: 'Its source gave this service up. It comes back when the source gives it again; to undo that too, send "source": true.',
        },
        409,
      );
    case 'unknown_source':
      return c.json({ error: error.reason, message: 'The area has no source with this id.' }, 404);
    case 'unknown_record':
      return c.json({ error: error.reason, message: 'No source has ever given a record with this id.' }, 404);
    case 'same_record':
      return c.json({ error: error.reason, message: 'These are one and the same record: there is nothing to decide.' }, 409);
    case 'not_held':
      return c.json({ error: error.reason, message: 'This source does not wait for anybody: there is nothing to release.' }, 409);
    case 'bad_area':
      return c.json({ error: error.reason, message: 'The configuration cannot be used.', mistakes: error.mistakes }, 400);
    case 'already_running':
      return c.json({ error: error.reason, message: 'A run of this area is under way.', run_id: error.run_id }, 409);
    default:
      return unworded(error);
  }
}

/** A reason that has no words here does not compile. */
function unworded(error: never): never {
  throw new TypeError(`Refusal without words: ${(error as OperatorFailure).reason}`);
}
