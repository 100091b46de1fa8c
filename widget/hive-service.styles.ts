import { css } from 'lit';

export const serviceStyles = css`
  article {
    display: grid;
    gap: 1.5em;
    padding: 1.25em;
    background: var(--_background);
    border: max(1px, 0.0625em) solid var(--_line);
    border-radius: var(--_radius);
    box-shadow: var(--_shadow);
  }
  .service-name {
    font-size: 1.5em;
    line-height: 1.25;
    overflow-wrap: anywhere;
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
    overflow-wrap: anywhere;
    max-inline-size: 65ch;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625em;
  }
  .actions .button {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .number {
    white-space: nowrap;
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
    border-block-end: max(1px, 0.0625em) solid var(--_line);
  }
  thead th {
    font-weight: 600;
  }
  .bullets {
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  .similar {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.25em;
  }
  .sources {
    padding: 1em;
    background: var(--_surface);
    border-radius: var(--_radius);
    font-size: 0.9375em;
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
