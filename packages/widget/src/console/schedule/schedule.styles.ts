import { css, type CSSResult } from 'lit';

/** A host's time: the next meeting, and days with what is in them. */
export const scheduleStyles: CSSResult = css`
  :host {
    container-type: inline-size;
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75rem 1.5rem;
    min-block-size: 44px;
  }
  .top h1 {
    align-self: center;
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    color: var(--_muted);
    font-size: 0.8125rem;
    font-weight: 550;
  }
  .who select {
    color: var(--_text);
    font-size: 0.9375rem;
    font-weight: 400;
  }
  .book {
    margin-inline-start: auto;
  }
  @container (max-width: 30rem) {
    .book {
      flex: 1 0 100%;
    }
  }
  .parts {
    margin-block: 0.25rem 1.25rem;
    border-block-end: 1px solid var(--_line);
  }
  .parts button {
    margin-block-end: -1px;
    padding-inline: 0.75em;
    border-width: 0 0 2px;
    border-radius: 0;
    color: var(--_muted);
  }
  .parts button[aria-current='page'] {
    border-color: var(--_accent);
    color: var(--_text);
  }
  .news {
    margin-block-end: 0.75rem;
    color: var(--_muted);
    font-size: 0.875rem;
  }
  .news::before {
    content: '';
    display: inline-block;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    margin-inline-end: 0.5rem;
    border-radius: 50%;
    background: var(--_accent);
  }
  .columns {
    display: grid;
    gap: 1.5rem 2.5rem;
    align-items: start;
  }
  @container (min-width: 56rem) {
    .columns {
      grid-template: 'next block' auto 'ahead block' 1fr / minmax(0, 1fr) 22rem;
    }
    .columns > console-block-time {
      grid-area: block;
      position: sticky;
      inset-block-start: 1rem;
      padding: 1.25rem;
      border: 1px solid var(--_line);
      border-radius: calc(var(--_radius) * 1.4);
    }
  }
  .ahead {
    display: grid;
    gap: 1.5rem;
  }
  .compact {
    display: grid;
    gap: 1.25rem;
    max-inline-size: 30rem;
    margin-inline: auto;
  }
  .next {
    --_tone: var(--_accent);
    display: grid;
    gap: 0.25rem;
    padding: clamp(0.875rem, 4cqi, 1.5rem);
    border: 1px solid color-mix(in srgb, var(--_tone) 30%, var(--_line));
    border-radius: calc(var(--_radius) * 1.4);
    background: color-mix(in srgb, var(--_tone) 7%, var(--_background));
  }
  .next:is([data-standing='quiet'], [data-standing='elsewhere'], [data-standing='off']):not(.soon) {
    --_tone: var(--_muted);
  }
  .standing {
    display: flex;
    align-items: baseline;
    gap: 0.5rem;
    margin-block-end: 0.5rem;
    color: var(--_muted);
    font-size: 0.875rem;
    font-weight: 550;
  }
  .standing::before {
    content: '';
    flex: none;
    inline-size: 0.5625rem;
    block-size: 0.5625rem;
    border: 2px solid var(--_tone);
    border-radius: 50%;
  }
  [data-standing='meeting'] .standing::before,
  [data-standing='quiet'] .standing::before {
    background: var(--_tone);
  }
  .next h2 {
    font-size: clamp(1.25rem, 5cqi, 1.75rem);
  }
  .small {
    display: block;
    font-size: 0.8125rem;
    font-weight: 550;
    letter-spacing: 0;
  }
  .countdown {
    color: var(--_accent);
    font-size: clamp(1.0625rem, 4cqi, 1.25rem);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .next .badge {
    background: color-mix(in srgb, var(--_of-state) 14%, var(--_background));
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.75rem;
  }
  .next .buttons > a:first-child {
    min-inline-size: 7rem;
  }
  .days {
    display: grid;
    gap: 1.25rem;
  }
  .days h3 {
    display: flex;
    align-items: baseline;
    gap: 0.5rem;
    padding-block-end: 0.375rem;
  }
  .days h3 .quiet {
    font-size: 0.8125rem;
    font-weight: 400;
  }
  .days ul {
    display: grid;
    gap: 0.25rem;
    padding: 0;
    list-style: none;
  }
  .days li:not(.booking),
  .none {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    padding: 0.25rem 0.875rem;
    border-inline-start: 3px dashed var(--_line);
    color: var(--_muted);
    font-size: 0.875rem;
  }
  .days li:has(.gap) {
    padding: 0;
  }
  .gap {
    flex: 1;
    justify-content: start;
    gap: 0.75rem;
    padding: 0.25rem 0.875rem;
    border: 0;
    border-radius: 0;
    background: none;
    color: inherit;
    font-weight: 400;
    text-align: start;
  }
  .gap .more {
    margin-inline-start: auto;
    color: var(--_accent);
    font-weight: 550;
  }
  @media (hover: hover) {
    .gap:not(:hover, :focus-visible) .more {
      opacity: 0;
    }
  }
  .days li.quiet,
  .days li.off {
    border-inline-start: 3px solid var(--_control);
    background: repeating-linear-gradient(
      -45deg,
      transparent 0 6px,
      color-mix(in srgb, var(--_text) 4%, transparent) 6px 12px
    );
  }
  .times {
    flex: none;
    min-inline-size: 10rem;
    font-variant-numeric: tabular-nums;
  }
  .entry {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: start;
    gap: 0.125rem 0.75rem;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.5rem 0.875rem;
    border: 0;
    border-inline-start: 3px solid var(--_accent);
    border-radius: 0 var(--_radius) var(--_radius) 0;
    background: var(--_surface);
    color: inherit;
    font-weight: 400;
    text-align: start;
    text-decoration: none;
  }
  .entry:dir(rtl) {
    border-radius: var(--_radius) 0 0 var(--_radius);
  }
  .entry:hover {
    background: color-mix(in srgb, var(--_text) 6%, var(--_background));
  }
  .entry .times {
    font-weight: 600;
  }
  .what {
    display: flex;
    flex: 1 1 10rem;
    flex-wrap: wrap;
    gap: 0 0.75rem;
  }
  .zone {
    margin-block: -0.5rem 1rem;
    font-size: 0.8125rem;
  }
  .empty {
    max-inline-size: 34rem;
    margin: 3rem auto;
    text-align: center;
  }
  .empty p {
    margin-block-start: 0.5rem;
    color: var(--_muted);
  }
`;
