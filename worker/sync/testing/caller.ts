/** A Worker bound to the pipeline's operator, so that tests call it as the public Worker does: `POST {verb, values}`. */
interface CallerEnv {
  SYNC: { [verb: string]: (...values: unknown[]) => Promise<unknown> };
}

export default {
  async fetch(request, env) {
    const { verb, values } = await request.json<{ verb: string; values: unknown[] }>();
    return Response.json((await env.SYNC[verb]?.(...values)) ?? null);
  },
} satisfies ExportedHandler<CallerEnv>;
