/** The readers' Worker: routes mounted, one answer to what is not there, one to what goes wrong. */
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { downloads } from './download/download-routes.ts';
import type { App } from './env.ts';
import { errorLine } from './error-line.ts';
import { exchange } from './exchange/exchange-route.ts';
import { headers } from './headers.ts';
import { one } from './oruk/one-routes.ts';
import { three } from './oruk/three-routes.ts';
import { refuse } from './refusal.ts';
import { areaPages } from './routes/area-pages.ts';
import { assets } from './routes/assets.ts';
import { files } from './routes/files.ts';
import { health } from './routes/health.ts';
import { home } from './routes/home.ts';
import { operator } from './routes/operator.ts';
import { search } from './routes/search.ts';
import { services } from './routes/services.ts';

export const app = new Hono<App>();

app.use(headers);
app.use(
  methodNotAllowed({
    app,
    onMethodNotAllowed: async (c, methods) => {
      if (c.req.path.startsWith('/operator') && !c.env.OPERATOR_TOKEN) return refuse(c, 'not_found');
      const answer = await refuse(c, 'method_not_allowed');
      answer.headers.set('Allow', methods.join(', '));
      return answer;
    },
  }),
);
app.route('/', home);
app.route('/', health);
app.route('/', assets);
app.route('/', operator);
app.route('/', services);
app.route('/', search);
app.route('/', three);
app.route('/', one);
app.route('/', downloads);
app.route('/', exchange);
app.route('/', areaPages);
app.route('/', files);

app.notFound((c) => refuse(c, 'not_found'));

app.onError((error, c) => {
  if (error instanceof HTTPException && error.status < 500) return refuse(c, 'bad_request');
  console.error(errorLine(error, c.req.method));
  return refuse(c, 'broken');
});
