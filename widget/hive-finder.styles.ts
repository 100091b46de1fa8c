import { css } from 'lit';

export const finderStyles = css`
  :host {
    container-type: inline-size;
    padding: var(--hive-padding, 0);
    border-radius: var(--_radius);
    font-family: var(--hive-font, inherit);
    font-size: var(--hive-font-size, inherit);
    line-height: 1.5;
    color: var(--_text);
    background: var(--_background);
    text-align: start;
  }
  .base {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .search {
    padding: 1em;
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
    gap: 0.75em;
    justify-items: start;
    padding: 1.25em;
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
    white-space: nowrap;
    font-weight: 600;
  }
  .ways {
    display: grid;
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
    padding: 0.875em 1em;
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
  .base.opened > .ask {
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
    .base.opened > .ask {
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
