import { css } from 'lit';

export const filtersStyles = css`
  details {
    border: max(1px, 0.0625em) solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  summary {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 0 0.75em;
    min-block-size: 2.75em;
    padding: 0.5em 1em;
    font-weight: 600;
    color: var(--_link);
    cursor: pointer;
    border-radius: var(--_radius);
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentcolor;
    border-width: 0 0.15em 0.15em 0;
    transform: translateY(-0.15em) rotate(45deg);
  }
  details[open] summary::before {
    transform: translateY(0.1em) rotate(225deg);
  }
  summary .quiet {
    font-weight: 400;
  }
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 1.25em 1.5em;
    padding: 0.5em 1em 1.25em;
  }
  legend,
  label {
    display: block;
    padding: 0;
    margin-block-end: 0.5em;
    font-weight: 600;
  }
  .age {
    max-inline-size: 6em;
  }
  .hint {
    margin-block: -0.25em 0.5em;
  }
  .after {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    padding: 0 1em 1em;
  }
  @media print {
    :host {
      display: none;
    }
  }
`;
