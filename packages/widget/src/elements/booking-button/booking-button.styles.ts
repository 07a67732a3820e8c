import { css, type CSSResult } from 'lit';

/** The button in the page; what it opens is dressed by `dialog.styles.ts`. */
export const bookingButtonStyles: CSSResult = css`
  :host {
    display: inline-block;
    container-type: normal;
  }
  .primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  :host([floating]) {
    --_edge: max(1rem, env(safe-area-inset-left), env(safe-area-inset-right));
    position: fixed;
    z-index: 9;
    inset-inline-end: var(--_edge);
    inset-block-end: max(1rem, env(safe-area-inset-bottom));
  }
  :host([floating]) > .primary {
    box-shadow: 0 2px 12px #0004;
  }
`;
