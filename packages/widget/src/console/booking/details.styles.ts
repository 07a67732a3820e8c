import { css, type CSSResult } from 'lit';

/** The details of a booking, below its row or in a dialog. */
export const detailsStyles: CSSResult = css`
  :host {
    background: var(--_surface);
  }
  article {
    display: grid;
    gap: 0.875rem;
    padding: 1rem clamp(0.875rem, 2vw, 1.5rem) 1.75rem;
  }
  .title {
    display: flex;
    align-items: start;
    justify-content: space-between;
    gap: 1rem;
  }
  .title h2 {
    padding-block: 0.5rem;
  }
  .title .badge {
    flex: none;
    margin-block-start: 0.5rem;
    margin-inline-end: auto;
  }
  .title button {
    flex: none;
  }
  .zone {
    margin-block-start: -0.75rem;
    font-size: 0.8125rem;
  }
  h2:focus-visible,
  h3:focus-visible {
    outline-offset: 4px;
    border-radius: 2px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .said {
    padding: 0.625rem 0.875rem;
    border-inline-start: 3px solid var(--_accent);
    border-radius: 3px;
    background: var(--_background);
  }
  .failure {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding: 0.75rem 0.875rem;
    border: 1px solid var(--_danger);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_danger);
  }
  .failure p {
    flex: 1 1 100%;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr));
    align-items: start;
    gap: 1.5rem 2.5rem;
    padding-block-start: 0.5rem;
  }
  section {
    display: grid;
    gap: 0.625rem;
  }
  section h3 {
    padding-block-end: 0.375rem;
    border-block-end: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 0.8125rem;
    letter-spacing: 0.01em;
  }
  dl {
    display: grid;
    gap: 0.5rem;
  }
  dl > div {
    display: grid;
    grid-template-columns: 7.5rem 1fr;
    gap: 0.125rem 0.75rem;
  }
  dt {
    color: var(--_muted);
    font-size: 0.875rem;
  }
  dd {
    white-space: pre-line;
  }
  dd a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    min-inline-size: 44px;
  }
  dd > bdi > a {
    margin-block: -0.4rem;
  }
  .link {
    min-block-size: 44px;
  }
  .attendee,
  .lines {
    display: grid;
    justify-items: start;
    white-space: normal;
  }
  .attendee + .attendee {
    margin-block-start: 0.5rem;
  }
  section > .quiet,
  li .quiet,
  .lines .quiet {
    font-size: 0.8125rem;
  }
  ol,
  ul {
    display: grid;
    gap: 0.75rem;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    justify-items: start;
  }
  .timeline li {
    position: relative;
    padding-inline-start: 1.25rem;
  }
  .timeline li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.45rem;
    inset-inline-start: 0;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border-radius: 50%;
    background: var(--_control);
  }
  .timeline li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 1.25rem -0.5rem;
    inset-inline-start: 0.2rem;
    inline-size: 1px;
    background: var(--_line);
  }
  .failed {
    color: var(--_danger);
    font-size: 0.8125rem;
  }
  .delivery button {
    margin-block-start: 0.375rem;
  }
  .group {
    max-inline-size: 46rem;
  }
  .group ul {
    gap: 0.375rem;
  }
  .group li,
  .group .buttons,
  .add {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 0.75rem;
  }
  .group .buttons {
    gap: 0.375rem;
  }
  .sibling {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
  }
  @container (inline-size < 30rem) {
    dl > div {
      grid-template-columns: 1fr;
    }
  }
`;
