import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** A piece of a page, already escaped. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

export interface PageParts {
  /** For the window's title, most telling words first. */
  title: string;
  /** The area whose page it is. */
  area?: { id: string; name: string };
  main: Markup;
  /** Loads the elements. */
  withElements?: boolean;
  /** Not to be listed by search engines. */
  unlisted?: boolean;
}

/** The frame of every page: skip link, header, main, footer. All words are escaped by the template. */
export const layout = ({ title, area, main, withElements, unlisted }: PageParts): Markup => html`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${unlisted ? html`<meta name="robots" content="noindex">` : ''}
<title>${title}</title>
<link rel="stylesheet" href="/static/style.css">
<link rel="icon" href="/static/icon.svg" type="image/svg+xml">
${withElements ? html`<script type="module" src="/widget/hive.js"></script>` : ''}
</head>
<body>
<a class="skip" href="#main">Skip to the main part of this page</a>
<header class="top">
<div class="width">
<a class="brand" href="${area ? `/${area.id}/` : '/'}">${area ? `${area.name} services` : 'Community services'}</a>
</div>
</header>
<main id="main" class="width" tabindex="-1">
${main}
</main>
<footer class="foot">
<div class="width">
<p>We set no cookies and keep nothing of what you type.</p>
${area ? html`<p><a href="/">Other areas</a></p>` : ''}
</div>
</footer>
</body>
</html>
`;
