import { css } from 'lit';

/** The list of when, where and with whom. */
export const factsStyles = css`
  .facts {
    display: grid;
    gap: 0.125em 1.25em;
  }
  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  dd {
    display: grid;
    justify-items: start;
    gap: 0.125em;
    margin-block-end: 0.875em;
    overflow-wrap: anywhere;
  }
  dd span {
    font-size: 0.9375em;
  }
`;
