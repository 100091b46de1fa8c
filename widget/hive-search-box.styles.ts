import { css } from 'lit';

export const searchBoxStyles = css`
  form {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  label {
    display: block;
    margin-block-end: 0.25em;
    font-weight: 700;
  }
  .main label {
    font-size: 1.25em;
    line-height: 1.3;
  }
  label span {
    font-weight: 400;
    color: var(--_text-quiet);
  }
  .hint {
    margin-block-end: 0.5em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .row input {
    flex: 1 1 12em;
    inline-size: auto;
    min-inline-size: 0;
  }
  .combobox {
    position: relative;
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .combobox input {
    inline-size: 100%;
  }
  .suggestions {
    position: absolute;
    inset-block-start: calc(100% + 0.25em);
    inset-inline: 0;
    z-index: 10;
    max-block-size: min(24em, 60vh);
    overflow-y: auto;
    overscroll-behavior: contain;
    background: var(--_background);
    border: max(1px, 0.0625em) solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.7);
    box-shadow: var(--_shadow);
  }
  .suggestions li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 1em;
    min-block-size: 2.75em;
    padding: 0.5em 0.75em;
    cursor: pointer;
  }
  .suggestions li + li {
    border-block-start: max(1px, 0.0625em) solid var(--_line);
  }
  .suggestions li:hover,
  .suggestions li[aria-selected='true'] {
    color: var(--_on-soft);
    background: var(--_soft);
  }
  .suggestions li[aria-selected='true'] {
    box-shadow: inset 0.25em 0 0 var(--_accent);
  }
  .suggestions li:hover .quiet,
  .suggestions li[aria-selected='true'] .quiet {
    color: inherit;
  }
  @media (forced-colors: active) {
    .suggestions li[aria-selected='true'] {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
  }
  .row .button {
    flex: 1 1 auto;
  }
  @container (min-width: 30em) {
    .row .button {
      flex: 0 1 auto;
    }
  }
  .turning {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
    border: max(2px, 0.125em) solid currentcolor;
    border-block-start-color: transparent;
    border-radius: 50%;
  }
  @media (prefers-reduced-motion: no-preference) {
    .turning {
      animation: turn 0.9s linear infinite;
    }
  }
  @keyframes turn {
    to {
      transform: rotate(1turn);
    }
  }
  .problem {
    margin-block-end: 0.5em;
    font-weight: 600;
    color: var(--_error);
  }
  .where.wrong {
    padding-inline-start: 0.75em;
    border-inline-start: 0.25em solid var(--_error);
  }
  .where.wrong input {
    border-color: var(--_error);
  }
  .under {
    margin-block-start: 0.375em;
  }
  @media print {
    form {
      display: none;
    }
  }
`;
