/** The pipeline's Worker. Nothing of it is public: it is started by the clock and by its operator. */
import { dueAreas } from './due.ts';
import type { Env } from './env.ts';
import { startRun } from './start-run.ts';

export { Operator } from './operator.ts';
export { SyncWorkflow } from './sync-workflow.ts';

export default {
  fetch: () => new Response('Not found\n', { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } }),
  async scheduled(controller, env) {
    const now = new Date(controller.scheduledTime);
    for (const area of await dueAreas(env.DB, now)) await startRun(env, { area }, new Date());
  },
} satisfies ExportedHandler<Env>;
