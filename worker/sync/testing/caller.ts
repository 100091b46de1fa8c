/** A Worker bound to the pipeline's operator, so that tests call it as the public Worker does. */
export default {
  fetch: () => new Response(null, { status: 404 }),
} satisfies ExportedHandler;
