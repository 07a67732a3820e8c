import { css, type CSSResult } from 'lit';

/** A search, and below it who was found. */
export const contactSearchStyles: CSSResult = css`
  :host {
    display: grid;
    gap: 0.5rem;
  }
  label {
    display: grid;
    gap: 0.25rem;
    font-weight: 550;
  }
  input {
    inline-size: 100%;
    font-weight: 400;
  }
  ul {
    display: grid;
    gap: 0.375rem;
    padding: 0;
    list-style: none;
  }
  li button {
    display: grid;
    justify-items: start;
    justify-content: start;
    gap: 0;
    inline-size: 100%;
    text-align: start;
    font-weight: 400;
    line-height: 1.4;
  }
  .quiet {
    font-size: 0.875rem;
  }
`;
