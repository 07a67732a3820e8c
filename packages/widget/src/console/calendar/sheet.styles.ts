import { css, type CSSResult } from 'lit';

/** The library's look in the console's tokens: what it calls its palette, and our bookings on it. */
export const sheetStyles: CSSResult = css`
  :host {
    --fc-classic-primary: var(--_accent);
    --fc-classic-primary-foreground: var(--_on-accent);
    --fc-classic-event: transparent;
    --fc-classic-event-contrast: var(--_text);
    --fc-classic-background-event: transparent;
    --fc-classic-background-event-opacity: 100%;
    --fc-classic-background-event-foreground-opacity: 100%;
    --fc-classic-highlight: color-mix(in srgb, var(--_accent) 14%, transparent);
    --fc-classic-today: color-mix(in srgb, var(--_accent) 7%, transparent);
    --fc-classic-now: var(--_danger);
    --fc-classic-small-dot-width: 8px;
    --fc-classic-large-dot-width: 10px;
    --fc-classic-background: var(--_background);
    --fc-classic-faint: var(--_surface);
    --fc-classic-muted: var(--_surface);
    --fc-classic-strong: var(--_line);
    --fc-classic-foreground: var(--_text);
    --fc-classic-faint-foreground: var(--_muted);
    --fc-classic-muted-foreground: var(--_muted);
    --fc-classic-border: var(--_line);
    --fc-classic-strong-border: var(--_control);
    position: relative;
  }
  .scroll {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow-x: auto;
    overflow-y: clip;
  }
  .sheet [tabindex]:not([data-booking]):focus-visible {
    outline-offset: -3px;
  }
  .week .sheet {
    min-inline-size: 46rem;
  }
  .sheet * {
    overflow-wrap: normal;
  }
  .sheet button {
    min-block-size: 0;
  }
  .block {
    border: 1px solid color-mix(in srgb, var(--_of-state) 45%, var(--_background));
    border-inline-start: 4px solid var(--_of-state);
    border-radius: 6px;
    background: color-mix(in srgb, var(--_of-state) 13%, var(--_background));
    color: var(--_text);
    cursor: pointer;
  }
  .block:is(:hover, :focus-visible) {
    background: color-mix(in srgb, var(--_of-state) 24%, var(--_background));
  }
  [data-booking]:focus-visible {
    z-index: 2;
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
  }
  .block[data-state='pending_confirmation'] {
    border-style: dashed;
    border-inline-start-style: solid;
  }
  .name {
    font-size: 0.8125rem;
    font-weight: 600;
    line-height: 1.35;
    overflow: hidden;
    text-overflow: ellipsis;
    text-align: start;
    unicode-bidi: plaintext;
  }
  /* Where there is room for more than a line, time and name are one text. */
  .sheet .flow {
    display: block !important;
    padding: 1px 4px;
    font-size: 0.8125rem;
    line-height: 1.2;
    overflow: hidden;
    container-type: size;
  }
  .sheet .flow > :is(.time, .name) {
    display: inline;
    margin-inline-end: 0.25rem;
    line-height: inherit;
    white-space: normal;
  }
  .time {
    font-size: 0.75rem;
    font-variant-numeric: tabular-nums;
    line-height: 1.35;
  }
  .hosts {
    color: var(--_muted);
    font-size: 0.75rem;
    line-height: 1.35;
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .line .hosts,
  .short .hosts {
    display: none;
  }
  .block .name::before,
  .row .name::before {
    content: var(--_mark) / '';
    display: inline-block;
    min-inline-size: 1.2em;
    margin-inline: 0.15em;
    text-align: center;
    color: var(--_of-state);
    font-weight: 700;
  }
  :is([data-state='cancelled'], [data-state='rescheduled']) .name {
    color: var(--_muted);
    text-decoration: line-through;
  }
  .line {
    min-block-size: 28px;
    margin-block-end: 2px;
    padding-inline: 2px;
  }
  /* The date is in the heading of the page. */
  .heading > :nth-child(n + 2) {
    display: none;
  }
  .row {
    position: relative;
    display: grid !important;
    grid-template-columns: 8.5rem 2fr 1fr 8rem;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 48px;
    padding: 0.5rem 1rem;
    border-inline-start: 4px solid var(--_of-state);
    font-size: 0.9375rem;
  }
  .row .name,
  .row .time,
  .row .hosts {
    font-size: inherit;
  }
  .sheet .row .time {
    inline-size: auto;
    max-inline-size: none;
  }
  .row:focus-visible {
    outline-offset: -3px;
  }
  .row::after {
    content: attr(data-status) / '';
    justify-self: end;
    padding: 0.125em 0.625em;
    border-radius: 1em;
    background: color-mix(in srgb, var(--_of-state) 14%, var(--_background));
    color: var(--_of-state);
    font-size: 0.8125rem;
    font-weight: 600;
  }
  .dot {
    display: none;
  }
  [data-shade] {
    display: grid !important;
    align-content: center;
  }
  @media (forced-colors: active) {
    .sheet .shade {
      background: Canvas;
      color: CanvasText;
    }
  }
  .shade {
    color: var(--_muted);
    font-size: 0.75rem;
    font-style: normal;
    opacity: 1;
  }
  .more {
    display: flex;
    align-items: center;
    min-block-size: 28px;
    padding-inline: 0.5rem;
    border-radius: 6px;
    color: var(--_accent);
    font-size: 0.8125rem;
    font-weight: 550;
  }
  .popover {
    max-inline-size: calc(100% - 1rem);
    border-radius: var(--_radius);
    box-shadow: 0 8px 32px rgb(0 0 0 / 20%);
  }
  /* It stands beside the sheet. */
  .popover .close {
    justify-content: center;
    align-items: center;
    min-inline-size: 44px;
    min-block-size: 44px;
    inset-block-start: 0;
    inset-inline-end: 0;
  }
  .popover > div:has(.close) {
    justify-content: center;
    min-block-size: 44px;
    padding-inline: 0.5rem 3rem;
    font-weight: 600;
  }
  @container (block-size < 3.25rem) {
    .sheet .flow .hosts {
      display: none;
    }
  }
  @container (inline-size < 40rem) {
    .row {
      grid-template-columns: 1fr auto;
      gap: 0 0.75rem;
      padding-inline: 0.75rem;
    }
    .row .name {
      grid-column: 1;
      white-space: normal;
    }
    .row .hosts {
      grid-column: 1;
    }
    .row::after {
      grid-area: 1 / 2 / 4;
    }
  }
`;
