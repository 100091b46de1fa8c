import type { Context } from 'hono';
import { prefersHtml } from './conditional.ts';
import type { App } from './env.ts';
import { plainPage } from './pages/missing.ts';

/** Why there is nothing to give: a closed list, each with its status, heading and sentence. */
export type Refusal =
  | 'not_found'
  | 'no_area'
  | 'no_service'
  | 'no_exchange'
  | 'no_page'
  | 'withdrawn'
  | 'method_not_allowed'
  | 'too_large'
  | 'bad_request'
  | 'broken';

const WORDS: Record<Refusal, { status: 400 | 404 | 405 | 410 | 413 | 500; heading: string; sentence: string }> = {
  not_found: { status: 404, heading: 'Page not found', sentence: 'There is nothing at this address. Check that it is typed right.' },
  no_area: { status: 404, heading: 'Area not found', sentence: 'We do not list services for an area of this name.' },
  no_service: {
    status: 404,
    heading: 'Service not found',
    sentence: 'We do not list a service with this number. Check that it is typed right.',
  },
  no_exchange: {
    status: 404,
    heading: 'Nothing to exchange yet',
    sentence: 'This area was published before it could be read by another HIVE. It can be once it has been published anew.',
  },
  no_page: { status: 404, heading: 'No such page', sentence: 'The area has no page of this number. Begin again with page 1.' },
  withdrawn: {
    status: 410,
    heading: 'This service is no longer listed',
    sentence: 'It was taken off the list. It may have closed, or it should not have been here.',
  },
  method_not_allowed: { status: 405, heading: 'Not possible here', sentence: 'This address does not take requests of this kind.' },
  too_large: { status: 413, heading: 'Too much text', sentence: 'You sent more than we can read. Use fewer words.' },
  bad_request: { status: 400, heading: 'Request not understood', sentence: 'The request could not be read.' },
  broken: { status: 500, heading: 'Something went wrong', sentence: 'This is our fault, not yours. Try again in a few minutes.' },
};

/** Answers with a refusal, as a page or as JSON, whichever was asked for. */
export function refuse(c: Context<App>, refusal: Refusal, area?: { id: string; name: string }): Response | Promise<Response> {
  const { status, heading, sentence } = WORDS[refusal];
  c.header('Vary', 'Accept');
  if (prefersHtml(c.req.header('Accept'))) return c.html(plainPage(heading, sentence, area), status);
  return c.json({ error: refusal, message: sentence }, status);
}
