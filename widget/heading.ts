import type { TemplateResult } from 'lit';
import { html, literal, type StaticValue } from 'lit/static-html.js';

const TAGS: StaticValue[] = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`];

/**
 * A heading at the level that fits the page it stands in.
 * @param level 1 to 6; others are brought within
 * @param name of its part, for theming and for finding it
 */
export function heading(level: number, name: string, content: unknown): TemplateResult {
  const tag = TAGS[Math.min(6, Math.max(1, Math.round(level) || 2)) - 1]!;
  return html`<${tag} class=${name} part=${name} tabindex="-1">${content}</${tag}>`;
}
