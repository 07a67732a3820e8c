import { css, type CSSResult } from 'lit';

/** The wizard: its steps on top, the one that is open below, and beside it what is chosen so far. */
export const wizardStyles: CSSResult = css`
  :host {
    display: grid;
    gap: 1.25rem;
    container-type: inline-size;
  }
  .top,
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
  }
  .stepper {
    display: grid;
    grid-template-columns: repeat(4, 1fr);
    inline-size: 100%;
    padding: 0;
    list-style: none;
    counter-reset: step;
  }
  .stepper li {
    position: relative;
    display: grid;
    justify-items: center;
    color: var(--_muted);
    text-align: center;
  }
  .stepper li:not(:first-child)::before {
    content: '';
    position: absolute;
    inset-block-start: 1.25rem;
    inset-inline: calc(-50% + 1.5rem) calc(50% + 1.5rem);
    block-size: 2px;
    background: var(--_line);
  }
  .stepper li:is(.done, [aria-current])::before {
    background: var(--_accent);
  }
  .stepper :is(button, .here) {
    display: grid;
    align-content: start;
    justify-items: center;
    gap: 0.25rem;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 0.25rem 0.5rem;
    font-size: 0.875rem;
    font-weight: 550;
  }
  .number {
    display: grid;
    place-items: center;
    inline-size: 2rem;
    block-size: 2rem;
    border: 2px solid var(--_line);
    border-radius: 50%;
    background: var(--_background);
    font-size: 0.875rem;
    font-variant-numeric: tabular-nums;
  }
  .number svg {
    inline-size: 1.25rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 2.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .done .number {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .stepper [aria-current] {
    color: var(--_text);
  }
  [aria-current] .number {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .layout {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 17rem;
    align-items: start;
    gap: 1.25rem;
  }
  form,
  .booked {
    display: grid;
    gap: 1.25rem;
    padding: clamp(0.875rem, 2.5cqi, 1.75rem);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.4);
    background: var(--_background);
  }
  form h2 {
    font-size: 1.25rem;
  }
  h2:focus-visible,
  h3:focus-visible {
    outline-offset: 4px;
    border-radius: 2px;
  }
  .small {
    font-size: 0.8125rem;
  }
  .linked {
    display: grid;
    gap: 0.5rem;
    padding: 0.875rem;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .linked .card {
    background: var(--_background);
  }
  .said {
    padding: 0.625rem 0.875rem;
    border-inline-start: 3px solid var(--_accent);
    border-radius: 3px;
    background: var(--_surface);
  }
  .said span {
    display: block;
  }
  .failure {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding: 0.75rem 0.875rem;
    border: 1px solid var(--_danger);
    border-radius: var(--_radius);
    color: var(--_danger);
  }
  div.failure p {
    flex: 1 1 100%;
  }
  .failure button {
    color: var(--_text);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.625rem;
  }
  form > .buttons {
    justify-content: space-between;
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--_line);
  }
  form > .buttons .primary {
    min-inline-size: 8rem;
    margin-inline-start: auto;
  }
  aside {
    display: grid;
    gap: 0.875rem;
    position: sticky;
    inset-block-start: 1rem;
    padding: 1rem 1.125rem;
    border-radius: calc(var(--_radius) * 1.4);
    background: var(--_surface);
  }
  aside h2 {
    font-size: 0.9375rem;
  }
  dl {
    display: grid;
    gap: 0.625rem;
  }
  dt {
    color: var(--_muted);
    font-size: 0.8125rem;
  }
  dd {
    margin: 0;
    font-weight: 550;
  }
  .open dd {
    color: var(--_muted);
    font-weight: 400;
  }
  .booked {
    max-inline-size: 44rem;
  }
  .booked h2 {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    font-size: 1.375rem;
  }
  .booked dl {
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: 0.875rem 1.5rem;
    padding-block: 1rem;
    border-block: 1px solid var(--_line);
  }
  .booked .what {
    font-size: 1.125rem;
  }
  .empty {
    display: grid;
    justify-items: center;
    gap: 0.5rem;
    padding: 3rem 1rem;
    text-align: center;
  }
  @container (inline-size < 52rem) {
    .layout {
      grid-template-columns: minmax(0, 1fr);
    }
    aside {
      order: -1;
      position: static;
      gap: 0;
      padding: 0.625rem 0.875rem;
    }
    aside h2,
    aside .open,
    aside dt {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    aside dl {
      display: flex;
      flex-wrap: wrap;
      gap: 0.125rem 1.25rem;
    }
  }
  @container (inline-size < 34rem) {
    .stepper .name {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`;
