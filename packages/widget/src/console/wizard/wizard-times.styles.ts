import { css, type CSSResult } from 'lit';

/** A month beside the times of a day; below each other where there is no room. */
export const wizardTimesStyles: CSSResult = css`
  :host {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
    align-items: start;
    gap: 1.25rem 2rem;
  }
  .month-side {
    max-inline-size: 24rem;
  }
  .month {
    display: flex;
    align-items: center;
  }
  .month h3 {
    flex: 1;
  }
  .round {
    inline-size: 44px;
    padding: 0;
    border-color: transparent;
    background: none;
    border-radius: 50%;
  }
  .round i {
    display: grid;
  }
  .round svg {
    inline-size: 1.5rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .round.next:dir(ltr),
  .round:not(.next):dir(rtl) {
    scale: -1 1;
  }
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-spacing: 0;
  }
  th {
    padding: 0.5em 0;
    color: var(--_muted);
    font-size: 0.75rem;
    font-weight: 550;
  }
  td {
    padding: 1px;
    opacity: 1;
    outline: none;
  }
  td span {
    display: grid;
    place-items: center;
    position: relative;
    block-size: 44px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  td[aria-disabled='true'] {
    opacity: 1;
  }
  td[aria-disabled='false'] {
    cursor: pointer;
  }
  td[aria-disabled='false'] span {
    background: color-mix(in srgb, var(--_accent) 10%, var(--_background));
    color: var(--_accent);
    font-weight: 650;
  }
  td[aria-disabled='false']:hover span {
    border-color: var(--_accent);
  }
  td[aria-selected='true'] span {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  td[aria-current] span::after {
    content: '';
    position: absolute;
    inset-block-end: 5px;
    inline-size: 5px;
    block-size: 5px;
    border-radius: 50%;
    background: currentColor;
  }
  td:focus-visible span {
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
  }
  .day-side {
    display: grid;
    justify-items: start;
    gap: 0.75rem;
  }
  .day-side h3 {
    padding-block: 0.6rem 0;
  }
  .times {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr));
    grid-auto-rows: max-content;
    gap: 0.5rem;
    inline-size: 100%;
    max-block-size: 24rem;
    padding: 3px;
    overflow: auto;
    scrollbar-width: thin;
  }
  .times button {
    display: grid;
    gap: 0;
    padding: 0.5rem;
    border-color: var(--_control);
    font-variant-numeric: tabular-nums;
    line-height: 1.35;
  }
  .small {
    color: var(--_muted);
    font-size: 0.8125rem;
    font-weight: 400;
  }
  .times button[aria-selected='true'] {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .times button[aria-selected='true'] .small {
    color: inherit;
  }
  @media (forced-colors: active) {
    td[aria-selected='true'] span,
    .times button[aria-selected='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
`;
