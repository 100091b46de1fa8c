import { css } from 'lit';

export const cardStyles = css`
  article {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding: min(1em, 5cqi);
    background: var(--_background);
    border: max(1px, 0.0625em) solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
  }
  article:hover {
    border-color: var(--_accent);
  }
  :host([current]) article {
    border-color: var(--_accent);
    box-shadow: inset 0.3125em 0 0 var(--_accent);
  }
  :host([current]:dir(rtl)) article {
    box-shadow: inset -0.3125em 0 0 var(--_accent);
  }
  .name {
    font-size: 1.125em;
    line-height: 1.3;
  }
  .name button {
    display: inline;
    min-block-size: 0;
    padding: 0;
    font-weight: 700;
  }
  .name button::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  .name button:focus-visible {
    outline: none;
    box-shadow: none;
  }
  .name button:focus-visible::after {
    outline: max(3px, 0.1875em) solid var(--_focus-edge);
    outline-offset: 0.125em;
    box-shadow: 0 0 0 max(6px, 0.375em) var(--_focus);
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em 1.125em;
    font-size: 0.9375em;
  }
  .facts li,
  .because {
    display: flex;
    gap: 0.4em;
    align-items: flex-start;
  }
  .facts .icon {
    margin-block-start: 0.1em;
    color: var(--_accent);
  }
  .facts a {
    position: relative;
    z-index: 1;
    display: inline-block;
    padding-block: 0.25em;
    margin-block: -0.25em;
    min-block-size: 24px;
  }
  .because {
    padding: 0.25em 0.625em;
    justify-self: start;
    font-size: 0.9375em;
    color: var(--_on-soft);
    background: var(--_soft);
    border-radius: 0.375em;
  }
  .warning {
    font-size: 0.9375em;
  }
  .checked.old {
    color: var(--_on-warn);
  }
  @media print {
    article {
      break-inside: avoid;
      box-shadow: none;
    }
  }
`;
