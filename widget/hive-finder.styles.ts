import { css } from 'lit';

export const finderStyles = css`
  /* As wide as there is room for, whatever it stands in: a row, a float, a cell. */
  :host {
    box-sizing: border-box;
    inline-size: -moz-available;
    inline-size: -webkit-fill-available;
    inline-size: stretch;
    min-inline-size: 0;
    font-family: var(--hive-font, inherit);
    font-size: var(--hive-font-size, inherit);
  }
  /*
   * The width asked for where what is around it takes its width from what is in it: up to 40em, and less wherever
   * there is less, as a line of text would. The base is a container, so of itself it would ask for none.
   */
  :host::before {
    content: '. . . . . . . .';
    display: block;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    text-indent: 0;
    letter-spacing: 0;
    word-spacing: 5em;
    white-space: normal;
  }
  /* What a page sets for its own words does not reach ours; its font, its size and its direction do. */
  .base {
    container-type: inline-size;
    padding: var(--hive-padding, 0);
    border-radius: var(--_radius);
    color: var(--_text);
    font-style: normal;
    font-weight: 400;
    font-variant: normal;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
    word-break: normal;
    overflow-wrap: anywhere;
    hyphens: manual;
    white-space: normal;
    text-align: start;
    text-align-last: auto;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    -webkit-text-fill-color: currentcolor;
    cursor: auto;
  }
  .grounded {
    padding: var(--hive-padding, min(1em, 4vw));
    background: var(--_background);
  }
  .parts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .search {
    padding: min(1em, 5cqi);
    background: var(--_surface);
    border-radius: var(--_radius);
  }
  .ask {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .columns,
  .list,
  .detail {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-content: start;
  }
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.875em;
  }
  .count,
  .urgent-name {
    scroll-margin-block-start: 1em;
  }
  .count {
    font-size: 1.375em;
    line-height: 1.3;
  }
  .understood {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
  }
  .message {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    justify-items: start;
    padding: min(1.25em, 5cqi);
    background: var(--_surface);
    border-radius: var(--_radius);
  }
  .message.failed {
    border-inline-start: 0.3125em solid var(--_error);
  }
  .help {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
  }
  .help a {
    display: inline-block;
    font-weight: 600;
  }
  .ways {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .ways .button {
    display: inline-block;
    unicode-bidi: plaintext;
  }
  .guide-open {
    margin-block-start: 1em;
  }
  .advice,
  .urgent {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
    padding: 0.875em min(1em, 5cqi);
    border-radius: var(--_radius);
  }
  .advice {
    color: var(--_on-soft);
    background: var(--_soft);
  }
  .advice-name,
  .advice a {
    color: inherit;
  }
  .advice-name {
    font-size: 1.0625em;
  }
  .urgent {
    background: var(--_surface);
    border: max(2px, 0.125em) solid var(--_accent);
    justify-items: start;
  }
  .urgent-name {
    font-size: 1.1875em;
    line-height: 1.3;
  }
  .leave {
    color: var(--_background);
    background: var(--_error);
  }
  .leave:hover {
    color: var(--_on-accent);
    background: var(--_accent-strong);
  }
  .numbers {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    inline-size: 100%;
    margin-block: 0.25em;
  }
  .numbers li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    line-height: 1.35;
    unicode-bidi: plaintext;
  }
  .numbers p {
    flex: 1 1 12em;
  }
  .ways-to-call {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  summary {
    display: flex;
    align-items: center;
    inline-size: fit-content;
    min-block-size: 2em;
    text-decoration: underline;
    text-underline-offset: 0.15em;
    cursor: pointer;
  }
  .more {
    justify-self: start;
  }
  .pending {
    opacity: 0.85;
  }
  .try {
    font-size: 1.0625em;
  }
  :host(:dir(rtl)) .back .icon {
    transform: scaleX(-1);
  }
  .choose {
    display: none;
  }
  .opened .list,
  .opened .ask {
    display: none;
  }

  @container (min-width: 30em) {
    .search {
      padding: 1.5em;
    }
    .ways-to-call {
      min-inline-size: 12em;
    }
  }
  @container (min-width: 56em) {
    .columns {
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      gap: 1.5em;
      align-items: start;
    }
    .columns.single {
      grid-template-columns: minmax(0, 1fr);
    }
    .opened .list,
    .opened .ask {
      display: grid;
    }
    .detail {
      position: sticky;
      inset-block-start: 1em;
      max-block-size: calc(100vh - 2em);
      overflow-y: auto;
      padding: 0.375em;
      margin: -0.375em;
    }
    .choose {
      display: grid;
    }
  }
  @media print {
    .ask,
    .back,
    .more,
    .choose {
      display: none !important;
    }
    .opened .list {
      display: none;
    }
    .columns {
      display: block;
    }
    .detail {
      max-block-size: none;
      overflow: visible;
      position: static;
    }
    .cards {
      display: block;
    }
    .cards li {
      margin-block-end: 1em;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .list {
      transition: opacity 0.15s 0.15s;
    }
  }
`;
