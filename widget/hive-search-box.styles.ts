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
  input[type='search'] {
    -webkit-appearance: none;
    appearance: none;
  }
  .row .button {
    flex: 1 1 auto;
  }
  @container (min-width: 30em) {
    .row .button {
      flex: 0 1 auto;
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
