import { css } from 'lit';

/** Buttons, links, boxes, chips and what every element inside needs. */
export const controls = css`
  :host {
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  /* What stands in a row may be narrower than its longest word, which is then broken. */
  * {
    min-inline-size: 0;
  }
  h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dd, fieldset, table {
    margin: 0;
    padding: 0;
  }
  fieldset {
    border: 0;
  }
  /* English words keep their order in a page that reads from right to left. */
  :is(h1, h2, h3, h4, h5, h6, p, label, legend, li, th, td, address, .summary) {
    unicode-bidi: plaintext;
  }
  :host(:dir(rtl)) :is(h1, h2, h3, h4, h5, h6, p, label, legend, li, th, td, address, .summary) {
    text-align: right;
  }
  ul {
    list-style: none;
  }
  h1, h2, h3, h4, h5, h6 {
    font: inherit;
    font-weight: 700;
    color: var(--_text);
  }
  :is(h1, h2, h3, h4, h5, h6):focus {
    outline: 0.1875em solid transparent;
  }
  :is(h1, h2, h3, h4, h5, h6):focus-visible {
    color: #1b2430;
    background: var(--_focus);
    box-shadow: 0 0 0 0.125em var(--_focus);
    border-radius: 0.05em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .quiet {
    color: var(--_text-quiet);
    font-size: 0.9375em;
  }
  .icon {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  a {
    color: var(--_link);
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: max(3px, 0.1875em);
  }
  button {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  input,
  select {
    font: inherit;
    font-size: max(16px, 1em);
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    color: var(--_text);
    background: var(--_background);
    border: max(2px, 0.125em) solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.7);
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    max-inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.5em min(1.125em, 5cqi);
    font-weight: 600;
    text-decoration: none;
    color: var(--_on-accent);
    background: var(--_accent);
    border: max(2px, 0.125em) solid transparent;
    border-radius: calc(var(--_radius) * 0.7);
  }
  .button:hover {
    background: var(--_accent-strong);
  }
  .button.second {
    color: var(--_accent);
    background: transparent;
    border-color: var(--_accent);
  }
  .button.second:hover {
    color: var(--_on-soft);
    background: var(--_soft);
  }
  .plain {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    max-inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.25em 0;
    background: none;
    border: 0;
    color: var(--_link);
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.15em;
    text-align: start;
  }
  .plain:hover {
    text-decoration-thickness: max(3px, 0.1875em);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    max-inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0.25em 0.875em;
    text-align: start;
    color: var(--_text);
    background: var(--_background);
    border: max(1px, 0.0625em) solid var(--_edge);
    border-radius: 1.5em;
  }
  .chip:hover {
    background: var(--_soft);
    color: var(--_on-soft);
  }
  .chip[aria-pressed='true'],
  .chip.read {
    color: var(--_on-soft);
    background: var(--_soft);
    border-color: var(--_accent);
  }
  .chip[aria-pressed='true'] {
    font-weight: 600;
    box-shadow: inset 0 0 0 max(1px, 0.0625em) var(--_accent);
  }
  .chip .icon {
    inline-size: 1em;
    block-size: 1em;
  }
  :is(a, button, input, select, summary):focus-visible {
    outline: max(3px, 0.1875em) solid var(--_focus-edge);
    outline-offset: 0.125em;
    box-shadow: 0 0 0 max(6px, 0.375em) var(--_focus);
  }
  .warning {
    display: flex;
    gap: 0.5em;
    padding: 0.5em 0.75em;
    color: var(--_on-warn);
    background: var(--_warn);
    border-inline-start: 0.25em solid currentcolor;
    border-radius: 0.25em;
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'],
    .chip.read {
      border: 3px solid Highlight;
    }
    .button {
      border-color: ButtonText;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .button,
    .chip {
      transition: background-color 0.12s;
    }
  }
`;
