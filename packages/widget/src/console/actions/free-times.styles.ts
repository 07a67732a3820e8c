import { css, type CSSResult } from 'lit';

/** Free times by day. */
export const freeTimesStyles: CSSResult = css`
  :host {
    display: grid;
    gap: 0.5rem;
    max-block-size: 22rem;
    padding: 3px;
    overflow: auto;
    scrollbar-width: thin;
  }
  .week {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
  }
  .week button {
    inline-size: 44px;
    padding: 0;
  }
  .arrow {
    font-size: 1.5rem;
    line-height: 1;
  }
  h4 {
    margin-block-start: 0.25rem;
    color: var(--_muted);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .times {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(5.25rem, 1fr));
    gap: 0.375rem;
  }
  .times button {
    padding-inline: 0.25em;
    font-variant-numeric: tabular-nums;
  }
  .times button[aria-pressed='true'] {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  @media (forced-colors: active) {
    .times button[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
