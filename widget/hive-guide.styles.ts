import { css } from 'lit';

export const guideStyles = css`
  .guide {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    justify-items: start;
    padding: min(1em, 5cqi);
    background: var(--_surface);
    border-radius: var(--_radius);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1.5em;
    inline-size: 100%;
  }
  :host(:dir(rtl)) .top .icon {
    transform: scaleX(-1);
  }
  .question {
    font-size: 1.375em;
    line-height: 1.3;
  }
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0.5em;
    inline-size: 100%;
  }
  .choices li {
    display: grid;
  }
  .choice {
    display: flex;
    flex-direction: column;
    justify-content: center;
    gap: 0.125em;
    min-block-size: 3.5em;
    padding: 0.5em 0.875em;
    text-align: start;
    font-weight: 600;
    color: var(--_text);
    background: var(--_background);
    border: max(1px, 0.0625em) solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.7);
  }
  .choice .quiet {
    font-weight: 400;
  }
  .choice:hover,
  .choice[aria-pressed='true'] {
    color: var(--_on-soft);
    background: var(--_soft);
    border-color: var(--_accent);
  }
  .choice:hover .quiet,
  .choice[aria-pressed='true'] .quiet {
    color: inherit;
  }
  .where {
    display: grid;
    justify-items: start;
    gap: 0.5em;
    inline-size: 100%;
  }
  .where label {
    font-weight: 700;
  }
  .where .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    inline-size: 100%;
  }
  .where input {
    flex: 1 1 12em;
    min-inline-size: 0;
  }
  .where input[aria-invalid] {
    border-color: var(--_error);
  }
  .problem {
    font-weight: 600;
    color: var(--_error);
  }
  .so-far {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em 1em;
    inline-size: 100%;
    padding-block-start: 1em;
    border-block-start: max(1px, 0.0625em) solid var(--_line);
  }
  @container (min-width: 30em) {
    .guide {
      padding: 1.5em;
    }
  }
`;
