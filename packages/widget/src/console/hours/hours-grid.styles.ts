import { css, type CSSResult } from 'lit';

/** A week of hours as a table: a column a day. */
export const hoursGridStyles: CSSResult = css`
  :host {
    container-type: inline-size;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
    user-select: none;
  }
  th {
    padding-block: 0.375rem;
    font-size: 0.8125rem;
    font-weight: 600;
    overflow-wrap: normal;
  }
  td {
    position: relative;
    padding: 0;
    border-inline-start: 1px solid var(--_line);
    vertical-align: top;
  }
  .axis {
    inline-size: 3.75rem;
    border: 0;
    color: var(--_muted);
    font-size: 0.6875rem;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  tbody .axis bdi {
    display: block;
    block-size: 40px;
    padding-inline-end: 0.5rem;
    overflow-wrap: normal;
    translate: 0 -0.7em;
  }
  td[data-day] {
    background-color: var(--_surface);
    background-image: linear-gradient(var(--_line) 1px, transparent 1px);
    background-size: 100% 40px;
    cursor: crosshair;
    touch-action: pan-y;
  }
  td[data-day]:last-child {
    border-inline-end: 1px solid var(--_line);
  }
  tbody tr {
    border-block-end: 1px solid var(--_line);
  }
  .stretch {
    position: absolute;
    inset-inline: 2px;
    display: block;
    min-block-size: 0;
    padding: 0;
    overflow: hidden;
    border: 1px solid color-mix(in srgb, var(--_accent) 55%, var(--_background));
    border-radius: 6px;
    background: color-mix(in srgb, var(--_accent) 18%, var(--_background));
    color: inherit;
    font-size: 0.75rem;
    font-weight: 550;
    line-height: 1.3;
    text-align: start;
    cursor: grab;
    touch-action: pan-y;
  }
  button.stretch:not(.link, .primary, .row):hover {
    background: color-mix(in srgb, var(--_accent) 26%, var(--_background));
  }
  button {
    scroll-margin-block-end: 8rem;
  }
  .stretch:focus {
    z-index: 1;
    touch-action: none;
  }
  .stretch:focus-visible {
    outline-offset: 0;
  }
  .dragged,
  .drawn {
    z-index: 2;
    box-shadow: 0 4px 14px rgb(0 0 0 / 18%);
    cursor: grabbing;
    pointer-events: none;
  }
  .drawn {
    border-style: dashed;
  }
  .tail {
    border-block-start: 0;
    border-start-start-radius: 0;
    border-start-end-radius: 0;
    opacity: 0.65;
    pointer-events: none;
  }
  .times {
    position: absolute;
    inset: 0;
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    padding: 0.25rem 0.375rem;
    overflow: hidden;
    font-variant-numeric: tabular-nums;
    overflow-wrap: normal;
    white-space: nowrap;
    pointer-events: none;
  }
  .handle {
    position: absolute;
    z-index: 1;
    inset-inline: 0;
    block-size: 9px;
    cursor: ns-resize;
  }
  .handle.start {
    inset-block-start: 0;
  }
  .handle.end {
    inset-block-end: 0;
  }
  .stretch:is(:hover, :focus) .handle::after {
    content: '';
    position: absolute;
    inset-block: 3px;
    inset-inline: calc(50% - 10px);
    border-radius: 2px;
    background: var(--_accent);
  }
  @media (pointer: coarse) {
    .stretch:focus .handle {
      block-size: 16px;
    }
    .stretch:focus .handle::after {
      inset-block: 5px;
    }
  }
  @container (max-width: 40rem) {
    .axis {
      inline-size: 2.125rem;
      font-size: 0.5625rem;
    }
    tbody .axis bdi {
      padding-inline-end: 0.125rem;
    }
    .stretch {
      inset-inline: 1px;
    }
    .times {
      opacity: 0;
    }
  }
  .more {
    margin-block-start: 0.25rem;
    color: var(--_accent);
  }
`;
