import { css, type CSSResult } from 'lit';

/** The page that says why. What is offered is told by a mark and a border, not by its colour alone. */
export const whyStyles: CSSResult = css`
  :host {
    display: grid;
    gap: 1rem;
  }
  h1 + .quiet {
    margin-block-start: -0.75rem;
  }
  .asked {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
    gap: 0.75rem;
    padding: 1rem;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .asked label {
    display: grid;
    gap: 0.25rem;
    font-size: 0.875rem;
    font-weight: 550;
  }
  .asked input,
  .asked select {
    inline-size: 100%;
    font-size: 0.9375rem;
    font-weight: 400;
  }
  .days {
    display: grid;
    grid-template-columns: auto minmax(0, max-content) auto 1fr;
    align-items: center;
    gap: 0.5rem 0.75rem;
  }
  @media (width < 44rem) {
    .days .quiet {
      grid-column: 1 / -1;
    }
  }
  .days button {
    inline-size: 44px;
    padding: 0;
  }
  .strip {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(7.25rem, 1fr));
    gap: 0.375rem;
    margin-block-start: 0.5rem;
  }
  .strip button {
    padding-inline: 0.5em;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .mark {
    inline-size: 1em;
    text-align: center;
  }
  .strip .yes {
    --_of: light-dark(#18683f, #74d3a4);
    border-color: color-mix(in srgb, var(--_of) 45%, var(--_background));
    background: color-mix(in srgb, var(--_of) 10%, var(--_background));
    color: var(--_of);
  }
  .strip .no {
    border-style: dashed;
    color: var(--_muted);
    font-weight: 400;
  }
  .strip [aria-pressed='true'] {
    border: 2px solid var(--_accent);
    color: var(--_text);
    font-weight: 650;
  }
  .answer {
    display: grid;
    gap: 0.75rem;
    margin-block-start: 0.5rem;
  }
  h2.yes::before,
  h2.no::before {
    content: '✓';
    margin-inline-end: 0.5em;
    color: light-dark(#18683f, #74d3a4);
  }
  h2.no::before {
    content: '–';
    color: var(--_danger);
  }
  ul {
    padding: 0;
    list-style: none;
  }
  .hosts {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr));
    align-items: start;
    gap: 1rem;
  }
  .hosts > li {
    display: grid;
    gap: 0.5rem;
    padding: 1rem 1.25rem 1.25rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  h3 {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 0.75rem;
    font-size: 1rem;
  }
  .reasons {
    display: grid;
    gap: 0.75rem;
  }
  .reasons > li {
    display: grid;
    justify-items: start;
    gap: 0.125rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_line);
  }
  .reasons strong {
    font-weight: 600;
  }
  .obstacles {
    display: grid;
  }
  .none {
    display: grid;
    justify-items: center;
    gap: 0.5rem;
    padding: 3rem 1rem;
    text-align: center;
  }
  .small {
    font-size: 0.8125rem;
  }
  .link {
    min-block-size: 44px;
  }
`;
