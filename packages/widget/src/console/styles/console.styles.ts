import { css, type CSSResult } from 'lit';

/** The look of the console: the widget's tokens, on a page of work. Colours of states are those of decision D9, each with its word. */
export const consoleStyles: CSSResult = css`
  :host {
    --_accent: var(--booking-accent, light-dark(#3550c4, #a3b4ff));
    --_on-accent: var(--booking-on-accent, light-dark(#fff, #10142a));
    --_background: var(--booking-background, light-dark(#fff, #16181d));
    --_surface: var(--booking-surface, light-dark(#f5f6f8, #1f2228));
    --_text: var(--booking-text, light-dark(#1b1f26, #eceef2));
    --_muted: var(--booking-muted, light-dark(#596273, #a2abba));
    --_line: var(--booking-line, light-dark(#e2e5ea, #31353d));
    --_control: var(--booking-control, light-dark(#858e9c, #737c8a));
    --_danger: var(--booking-danger, light-dark(#b42318, #ff9d94));
    --_radius: var(--booking-radius, 10px);
    display: block;
    color: var(--_text);
    font: 0.9375rem/1.5 var(--booking-font, system-ui, sans-serif);
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: anywhere;
  }
  h1,
  h2,
  h3 {
    font-weight: 650;
    line-height: 1.3;
    letter-spacing: -0.01em;
  }
  h1 {
    font-size: 1.5rem;
  }
  h2 {
    font-size: 1.125rem;
  }
  h3 {
    font-size: 0.9375rem;
  }
  button,
  .button,
  input,
  select,
  textarea {
    min-block-size: 44px;
    max-inline-size: 100%;
    padding: 0.5em 0.875em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_background);
    font: inherit;
    color: inherit;
  }
  input[type='checkbox'] {
    min-block-size: 0;
    inline-size: 1.125em;
    block-size: 1.125em;
    accent-color: var(--_accent);
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    border-color: var(--_line);
    font-weight: 550;
    text-decoration: none;
    cursor: pointer;
  }
  .primary {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .danger {
    color: var(--_danger);
  }
  .primary.danger {
    background: var(--_danger);
    color: light-dark(#fff, #2a0d0a);
  }
  .plain {
    border-color: transparent;
    background: none;
  }
  .link {
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 400;
    text-align: start;
    text-decoration: underline;
  }
  button:not(.link, .primary, .row):hover {
    background: color-mix(in srgb, var(--_text) 6%, var(--_background));
  }
  [aria-disabled='true'] {
    opacity: 0.5;
    cursor: default;
  }
  @media (forced-colors: active) {
    [aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
      opacity: 1;
    }
  }
  a {
    color: var(--_accent);
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .quiet {
    color: var(--_muted);
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .notice {
    padding: 1rem;
  }
  [data-state] {
    --_of-state: light-dark(#1d4ed8, #93b4ff);
  }
  .badge {
    display: inline-block;
    padding: 0.125em 0.625em;
    border-radius: 1em;
    background: color-mix(in srgb, var(--_of-state) 14%, var(--_background));
    color: var(--_of-state);
    font-size: 0.8125rem;
    font-weight: 600;
    white-space: nowrap;
  }
  [data-state='pending_confirmation'] {
    --_of-state: light-dark(#7a5200, #f2c75c);
  }
  [data-state='started'] {
    --_of-state: light-dark(#0f6b6b, #6fd6d6);
  }
  [data-state='completed'] {
    --_of-state: light-dark(#18683f, #74d3a4);
  }
  [data-state='cancelled'],
  [data-state='missed'] {
    --_of-state: light-dark(#b42318, #ff9d94);
  }
  [data-state='no_show'],
  [data-state='draft'] {
    --_of-state: light-dark(#596273, #a2abba);
  }
  [data-state='rescheduled'] {
    --_of-state: light-dark(#6b35b8, #c9a6ff);
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem;
  }
  nav a {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    padding-inline: 0.75em;
    border-block-end: 2px solid transparent;
    color: var(--_muted);
    font-weight: 550;
    text-decoration: none;
  }
  nav a[aria-current='page'] {
    border-color: var(--_accent);
    color: var(--_text);
  }
`;
