import { css } from 'lit';

/**
 * The look that all elements share. Private names (`--_…`) carry the public tokens (`--booking-…`) with their
 * defaults, so that a page sets a token once, on any ancestor, and everything inside follows. What the page leaves
 * open is the app's branding (`--_brand-…`), else ours.
 */
export const baseStyles = css`
  :host {
    --_accent: var(--booking-accent, var(--_brand-accent, light-dark(#3550c4, #a3b4ff)));
    --_on-accent: var(--booking-on-accent, var(--_brand-on-accent, light-dark(#ffffff, #10142a)));
    --_background: var(--booking-background, var(--_brand-background, light-dark(#ffffff, #16181d)));
    --_surface: var(--booking-surface, var(--_brand-surface, light-dark(#f5f6f8, #1f2228)));
    --_text: var(--booking-text, var(--_brand-text, light-dark(#1b1f26, #eceef2)));
    --_muted: var(--booking-muted, var(--_brand-muted, light-dark(#596273, #a2abba)));
    --_line: var(--booking-line, var(--_brand-line, light-dark(#e2e5ea, #31353d)));
    --_control: var(--booking-control, var(--_brand-control, light-dark(#858e9c, #737c8a)));
    --_danger: var(--booking-danger, var(--_brand-danger, light-dark(#b42318, #ff9d94)));
    --_success: var(--booking-success, var(--_brand-success, light-dark(#18794e, #74d3a4)));
    --_radius: var(--booking-radius, var(--_brand-radius, 10px));
    --_tint: color-mix(in srgb, var(--_accent) 11%, var(--_background));
    display: block;
    color: var(--_text);
    font: var(--booking-font-size, var(--_brand-font-size, medium)) / 1.5
      var(--booking-font, var(--_brand-font, system-ui, sans-serif));
    text-align: start;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  p,
  ul,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  h2,
  h3,
  p,
  li,
  label,
  legend,
  bdi {
    overflow-wrap: anywhere;
  }
  h2,
  h3 {
    font-size: 1.25em;
    line-height: 1.3;
    font-weight: 650;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  h3 {
    font-size: 1.0625em;
  }
  ul {
    list-style: none;
  }
  button,
  select,
  input,
  textarea {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 44px;
    padding: 0.5em 1.125em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_text);
    font-weight: 550;
    text-decoration: none;
    cursor: pointer;
    transition:
      background-color 0.12s,
      border-color 0.12s;
  }
  :is(button, .button):hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }
  .quiet {
    border-color: transparent;
    background: none;
    color: var(--_accent);
  }
  .quiet:hover {
    border-color: transparent;
  }
  button[aria-disabled='true'] {
    cursor: default;
    opacity: 0.65;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  [tabindex='-1']:focus:not([role='gridcell']) {
    outline: none;
  }
  select {
    min-block-size: 44px;
    max-inline-size: 100%;
    padding: 0.375em 0.625em;
    padding-inline-end: 2.25em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    appearance: none;
    /* The arrow is drawn, because a picture would need the page's leave to load. */
    --_arrow-at: calc(100% - 0.875em);
    background:
      conic-gradient(from -45deg at 50% 100%, var(--_muted) 90deg, transparent 0) var(--_arrow-at) 54% / 10px
        5px no-repeat,
      var(--_background);
  }
  select:dir(rtl) {
    --_arrow-at: 0.875em;
  }
  svg {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: 0.875em;
  }
  .notice {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    padding: 0.875em 1em;
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .notice.bad {
    border-inline-start-color: var(--_danger);
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation: none !important;
      transition: none !important;
    }
  }
`;
