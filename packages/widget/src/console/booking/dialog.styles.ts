import { css, type CSSResult } from 'lit';

/** A booking over the page. */
export const dialogStyles: CSSResult = css`
  dialog {
    inline-size: min(60rem, 100% - 1.5rem);
    max-block-size: calc(100dvh - 1.5rem);
    margin: auto;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_background);
    color: inherit;
    box-shadow: 0 24px 64px rgb(0 0 0 / 25%);
  }
  dialog::backdrop {
    background: rgb(0 0 0 / 40%);
  }
`;
