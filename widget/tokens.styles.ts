import { type CSSResult, unsafeCSS } from 'lit';

/** Each colour's name, as it is in the light, and as it is in the dark. `text` is `--hive-text` and `--hive-dark-text`. */
const COLOURS: [name: string, light: string, dark: string][] = [
  ['text', '#1b2430', '#eef1f4'],
  ['text-quiet', '#4a5768', '#b6c0cb'],
  ['background', '#ffffff', '#12171c'],
  ['surface', '#f5f3ee', '#1b2229'],
  ['line', '#d8d4ca', '#36414c'],
  ['edge', '#5b6776', '#8d99a6'],
  ['accent', '#0b5c63', '#66d1c7'],
  ['accent-strong', '#07444a', '#8fe3da'],
  ['on-accent', '#ffffff', '#06231f'],
  ['soft', '#e6f1ef', '#17322f'],
  ['on-soft', '#0a464b', '#b9ebe5'],
  ['link', '#0b5563', '#8fdcd4'],
  ['warn', '#fff2d5', '#35290c'],
  ['on-warn', '#593b00', '#ffdf9c'],
  ['error', '#a61b16', '#ffb1a8'],
  ['focus', '#ffd23f', '#ffd23f'],
  ['focus-edge', '#1b2430', '#ffffff'],
  ['shade', '#1b243014', '#00000000'],
];

const light = COLOURS.map(([name, value]) => `--_${name}:var(--hive-${name},${value});`).join('');
const both = COLOURS.map(
  ([name, inLight, inDark]) => `--_${name}:light-dark(var(--hive-${name},${inLight}),var(--hive-dark-${name},${inDark}));`,
).join('');

/**
 * What the look is made of. Only `hive-finder` has it; the elements inside inherit. Made of constants alone.
 * Light or dark is as the page's `color-scheme` has it: a page that is always light is not left with a dark hole in it.
 * Browsers without `light-dark()` show the light colours.
 */
export const tokens: CSSResult = unsafeCSS(`
:host{--_radius:var(--hive-radius,.625em);--_shadow:0 1px 2px var(--_shade),0 4px 14px var(--_shade);${light}}
:host([theme=light]){color-scheme:light}
:host([theme=dark]){color-scheme:dark}
@supports (color:light-dark(red,red)){:host{${both}}}
`);
