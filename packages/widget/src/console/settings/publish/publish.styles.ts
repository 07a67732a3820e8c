import { css, type CSSResult } from 'lit';

/** Where an event type is published. */
export const publishStyles: CSSResult = css`
  :host {
    display: grid;
    gap: 1rem;
  }
  .chosen {
    display: grid;
    gap: 0.25rem;
    max-inline-size: 28rem;
    font-weight: 600;
  }
  .columns {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem;
  }
  .columns > section {
    flex: 1 1 16rem;
    align-content: start;
  }
  .columns > .code {
    flex-basis: 100%;
  }
  section {
    display: grid;
    justify-items: start;
    gap: 0.75rem;
    padding: 1rem clamp(0.875rem, 2vw, 1.25rem) 1.25rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  section > * {
    max-inline-size: 100%;
  }
  section > console-copy,
  section > console-preview {
    justify-self: stretch;
  }
  .ticks,
  .schemes {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5rem;
  }
  .schemes {
    padding: 0;
    border: 0;
  }
  .schemes legend {
    padding: 0;
    font-weight: 600;
  }
  .switch {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    min-block-size: 44px;
  }
  input[type='radio'] {
    min-block-size: 0;
    inline-size: 1.125em;
    block-size: 1.125em;
    accent-color: var(--_accent);
  }
  pre {
    overflow-x: auto;
    padding: 0.875rem;
    border-radius: var(--_radius);
    background: var(--_surface);
    font:
      0.8125rem/1.6 ui-monospace,
      monospace;
    text-align: start;
    white-space: pre-wrap;
  }
  code {
    font-family: inherit;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
  }
  .more {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
  }
  .qr {
    inline-size: min(11rem, 100%);
    block-size: auto;
    border-radius: var(--_radius);
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.75rem 1rem;
    padding: 0.875rem 1rem;
    border-inline-start: 3px solid light-dark(#b07b00, #f2c75c);
    border-radius: 3px;
    background: var(--_surface);
  }
  iframe {
    inline-size: 100%;
    block-size: 46rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .said:empty {
    display: none;
  }
`;
