import { html } from 'hono/html';
import { layout, type Markup } from './layout.ts';

/** A page that says in a heading and a sentence why there is nothing more to see. */
export const plainPage = (heading: string, sentence: string, area?: { id: string; name: string }): Markup =>
  layout({
    title: heading,
    ...(area ? { area } : {}),
    unlisted: true,
    main: html`<h1>${heading}</h1>
<p>${sentence}</p>
<p>${area ? html`<a href="/${area.id}/">Find other services in ${area.name}</a>` : html`<a href="/">Go to the first page</a>`}</p>`,
  });
