import { css } from 'lit';

export const serviceStyles = css`
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.5em;
    padding: min(1.25em, 5cqi);
    background: var(--_background);
    border: max(1px, 0.0625em) solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
  }
  .service-name {
    font-size: 1.5em;
    line-height: 1.25;
  }
  .title {
    font-size: 1.0625em;
    margin-block-end: 0.375em;
  }
  section > * + *,
  .text p + p {
    margin-block-start: 0.5em;
  }
  .text {
    white-space: pre-line;
    max-inline-size: 65ch;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625em;
  }
  .actions .button {
    max-inline-size: 100%;
  }
  .number {
    display: inline-block;
  }
  .phone-note {
    font-weight: 400;
  }
  address {
    font-style: normal;
  }
  .place + .place {
    margin-block-start: 1em;
    padding-block-start: 1em;
    border-block-start: max(1px, 0.0625em) solid var(--_line);
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    max-inline-size: 26em;
  }
  th,
  td {
    padding: 0.375em 1em 0.375em 0;
    padding-inline: 0 1em;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    overflow-wrap: break-word;
    border-block-end: max(1px, 0.0625em) solid var(--_line);
  }
  thead th {
    font-weight: 600;
  }
  .bullets {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  /* Bullets of English lines stand at the left there too. */
  :host(:dir(rtl)) .bullets {
    padding-inline: 1.25em;
  }
  .similar {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }
  .sources {
    padding: min(1em, 5cqi);
    background: var(--_surface);
    border-radius: var(--_radius);
    font-size: 0.9375em;
  }
  /* Hardly a word wide: times go below their day. The roles in the markup keep it a table for screen readers. */
  @container (max-width: 15em) {
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    th {
      border: 0;
      font-weight: 600;
    }
    thead {
      display: none;
    }
  }
  @media print {
    article {
      border: 0;
      padding: 0;
      box-shadow: none;
    }
    section {
      break-inside: avoid;
    }
    .button {
      color: inherit;
      background: none;
      padding: 0;
      border: 0;
    }
  }
`;
