import { css, type CSSResult } from 'lit';

/** The page around the calendar: what moves it, and what its colours mean. */
export const calendarStyles: CSSResult = css`
  .top {
    margin-block-end: 0.75rem;
  }
  .bar,
  .steps,
  .looks,
  .legend,
  .entries,
  .hours,
  .shades {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
  }
  .bar {
    gap: 0.75rem 1rem;
    margin-block: 1rem 0.75rem;
  }
  .what {
    flex: 1 1 auto;
  }
  .what h2 {
    font-size: 1.25rem;
  }
  .what p,
  .state,
  .hint {
    font-size: 0.8125rem;
  }
  .arrow {
    font-size: 1.25rem;
    line-height: 1;
  }
  .steps button {
    min-inline-size: 44px;
  }
  .looks {
    flex-wrap: nowrap;
    gap: 0;
  }
  .looks button {
    padding-inline: 0.875rem;
    border-radius: 0;
    margin-inline-start: -1px;
  }
  .looks button:first-child {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .looks button:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .looks button[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  @media (forced-colors: active) {
    .looks button[aria-pressed='true'] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  .looks button:focus-visible {
    z-index: 1;
  }
  .legend {
    justify-content: space-between;
    gap: 0.5rem 1.5rem;
    margin-block-end: 0.5rem;
  }
  .entries {
    gap: 0.375rem;
  }
  .entry {
    gap: 0.375rem;
    padding-inline: 0.75rem;
    border-color: color-mix(in srgb, var(--_of-state) 45%, var(--_background));
    border-radius: 2rem;
    background: color-mix(in srgb, var(--_of-state) 13%, var(--_background));
    font-size: 0.875rem;
  }
  .entry::before {
    content: var(--_mark) / '';
    color: var(--_of-state);
    font-weight: 700;
  }
  .entry[aria-pressed='false'] {
    border-color: var(--_line);
    border-style: dashed;
    background: none;
    color: var(--_muted);
    text-decoration: line-through;
  }
  .entry[aria-pressed='false']::before {
    color: inherit;
  }
  .hours {
    gap: 0.5rem 1rem;
    font-size: 0.8125rem;
  }
  .hours label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    color: var(--_muted);
    font-weight: 550;
  }
  .shades {
    gap: 0.25rem 1rem;
    padding: 0;
    list-style: none;
  }
  .shades li {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    background: none;
  }
  .swatch {
    inline-size: 1.5rem;
    block-size: 1rem;
    border: 1px solid var(--_control);
    border-radius: 3px;
  }
  .state {
    margin-block-end: 0.375rem;
  }
  .hint {
    margin-block-start: 0.5rem;
  }
  @container (inline-size < 40rem) {
    .bar {
      gap: 0.5rem;
    }
    .what {
      flex: 1 0 100%;
      order: -1;
    }
    .day,
    .looks,
    .looks button {
      flex: 1 1 auto;
    }
    .day input {
      inline-size: 100%;
    }
  }
`;
