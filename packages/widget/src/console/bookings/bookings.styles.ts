import { css, type CSSResult } from 'lit';

/** The list of bookings and what narrows it. */
export const bookingsStyles: CSSResult = css`
  :host {
    container-type: inline-size;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1rem;
  }
  .news {
    min-block-size: 1.5em;
    color: var(--_muted);
    font-size: 0.875rem;
  }
  .news:not(:empty)::before {
    content: '';
    display: inline-block;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    margin-inline-end: 0.5rem;
    border-radius: 50%;
    background: var(--_accent);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-inline-start: auto;
  }
  .selection {
    position: sticky;
    z-index: 1;
    inset-block-start: 0.75rem;
    margin-block-end: 0.75rem;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    padding: 0.625rem 0.625rem 0.625rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_background);
    box-shadow: 0 8px 24px rgb(0 0 0 / 16%);
  }
  .selection p {
    flex: 1 1 8rem;
    font-weight: 600;
  }
  .selection p .quiet {
    display: block;
    font-size: 0.8125rem;
    font-weight: 400;
  }
  .tabs {
    margin-block: 0.25rem 1rem;
    border-block-end: 1px solid var(--_line);
  }
  .tabs a {
    margin-block-end: -1px;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75rem;
    margin-block-end: 0.75rem;
  }
  .filters label {
    display: grid;
    gap: 0.25rem;
    color: var(--_muted);
    font-size: 0.8125rem;
    font-weight: 550;
  }
  .filters > label {
    flex: 0 1 auto;
  }
  .filters > .wide {
    flex: 1 1 15rem;
    max-inline-size: 26rem;
  }
  .filters :is(input, select) {
    color: var(--_text);
    font-size: 0.9375rem;
    font-weight: 400;
  }
  /* Its button stays where it is; what it opens takes a line of its own. */
  .filters details {
    display: contents;
  }
  .filters details::details-content {
    order: 1;
    flex: 1 0 100%;
  }
  .filters details:not([open])::details-content {
    display: none;
  }
  summary {
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid currentcolor;
    border-width: 0 1.5px 1.5px 0;
    rotate: 45deg;
    translate: 0 -0.15em;
  }
  details[open] > summary::after {
    rotate: 225deg;
    translate: 0 0.1em;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(11rem, 100%), 1fr));
    gap: 0.75rem;
    margin-block-start: 0.75rem;
    padding: 1rem;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .states {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    gap: 0 1.25rem;
    padding: 0;
    border: 0;
  }
  .states legend {
    padding: 0;
    color: var(--_muted);
    font-size: 0.8125rem;
    font-weight: 550;
  }
  .states label {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    color: var(--_text);
    font-size: 0.9375rem;
    font-weight: 400;
  }
  .rows {
    position: relative;
    padding: 0;
    border-block-start: 1px solid var(--_line);
    list-style: none;
    transition: opacity 0.15s;
  }
  .rows[aria-busy='true'] {
    opacity: 0.7;
  }
  .rows li {
    position: absolute;
    inset-inline: 0;
    border-block-end: 1px solid var(--_line);
    background: var(--_background);
  }
  .ticking li {
    display: grid;
    grid-template-columns: 44px 1fr;
  }
  .rows li > console-booking {
    grid-column: 1 / -1;
  }
  .tick {
    display: grid;
    place-items: center;
  }
  .row {
    display: grid;
    grid-template-columns:
      minmax(13rem, 1.1fr) minmax(10rem, 1fr) minmax(10rem, 1fr) minmax(7rem, 0.6fr)
      7.5rem;
    align-items: center;
    justify-items: start;
    gap: 0.25rem 1rem;
    inline-size: 100%;
    padding: 0.75rem 0.75rem 0.75rem 1rem;
    border: 0;
    border-inline-start: 3px solid var(--_of-state);
    border-radius: 0;
    background: none;
    font-weight: 400;
    text-align: start;
  }
  .row > span:not(.badge) {
    display: grid;
    justify-items: start;
  }
  .row strong {
    font-weight: 600;
  }
  .row .when {
    font-variant-numeric: tabular-nums;
  }
  .row .badge {
    justify-self: end;
  }
  .row:hover,
  .row[aria-expanded='true'] {
    background: var(--_surface);
  }
  .row:focus-visible {
    outline-offset: -3px;
  }
  .row .quiet,
  .row .host {
    font-size: 0.8125rem;
  }
  .row .host {
    color: var(--_muted);
  }
  .linked {
    margin-block-end: 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: clip;
  }
  .linked > p {
    padding: 0.5rem 1rem;
    font-size: 0.8125rem;
  }
  .notice {
    display: grid;
    justify-items: start;
    gap: 0.5rem;
  }
  .empty {
    justify-items: center;
    gap: 0.25rem;
    padding-block: 4rem;
    text-align: center;
  }
  .empty p {
    max-inline-size: 34rem;
  }
  @container (inline-size < 58rem) {
    .row {
      grid-template-columns: 1fr auto;
    }
    .row .host {
      display: none !important;
    }
    .row .badge {
      grid-area: 1 / 2;
    }
    .row > span:not(.badge) {
      grid-column: 1 / 2;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .rows {
      transition: none;
    }
  }
`;
