import { css, type CSSResult } from 'lit';

/**
 * The look of all elements, as far as the first view needs it. Private names (`--_…`) carry the public tokens (`--booking-…`) with
 * their defaults, so that a page sets a token once, on any ancestor, and everything inside follows. What the page leaves open is
 * the app's branding (see `brandSheet`), else ours.
 */
export const baseStyles: CSSResult = css`
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
    --_success: var(--booking-success, light-dark(#18794e, #74d3a4));
    --_radius: var(--booking-radius, 10px);
    --_tint: color-mix(in srgb, var(--_accent) 11%, var(--_background));
    --_font: var(--booking-font, system-ui, sans-serif);
    --_font-size: var(--booking-font-size, medium);
    display: block;
  }
  /* Whatever the page does to the tag ends here, but whether it is seen and can be used. */
  :where(:host > div) {
    all: initial;
    display: block;
    position: relative;
    container-type: inline-size;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    direction: ltr;
    color: var(--_text);
    font: var(--_font-size) / 1.5 var(--_font);
    -webkit-text-size-adjust: 100%;
  }
  :where(:host > div):dir(rtl) {
    direction: rtl;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  * {
    box-sizing: border-box;
    min-inline-size: 0;
    margin: 0;
    overflow-wrap: anywhere;
  }
  ul {
    padding: 0;
    list-style: none;
  }
  h2,
  h3,
  .title {
    font-size: 1.25em;
    line-height: 1.3;
    font-weight: 650;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  h3,
  .event-type .title {
    font-size: 1.0625em;
  }
  button,
  .button,
  select,
  textarea,
  .field > input {
    min-block-size: 44px;
    max-inline-size: 100%;
    padding: 0.5em 1.125em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_background);
    font: inherit;
    font-weight: 550;
    letter-spacing: inherit;
    color: inherit;
    cursor: pointer;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
  }
  .quiet,
  .round {
    border-color: transparent;
    background: none;
    color: var(--_accent);
  }
  [aria-disabled='true'] {
    cursor: default;
  }
  /* Half of a focus ring would be none. */
  [aria-disabled='true']:not(td:focus) {
    opacity: 0.5;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  [tabindex='-1']:focus,
  td:focus {
    outline: none;
  }
  select {
    padding-inline: 0.625em 2.25em;
    border-color: var(--_control);
    font-weight: inherit;
    appearance: none;
    text-overflow: ellipsis;
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
  i {
    display: contents;
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
  .back:dir(rtl) svg,
  .next:dir(ltr) svg,
  .round:not(.next):dir(rtl) svg {
    scale: -1 1;
  }
  .muted {
    color: var(--_muted);
  }
  .small {
    font-size: 0.875em;
    font-weight: 400;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .row,
  .choice,
  .zone,
  .month {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  .frame {
    padding: clamp(0.25em, 2%, 1.5em);
    border-radius: var(--_radius);
    background: var(--_background);
  }
  /* Room for what usually comes, so that what stands below on the page need not move when it does. */
  .frame > * {
    min-block-size: 66em;
  }
  .step,
  .bones,
  .summary,
  .choices,
  .split,
  .panes {
    display: grid;
    align-content: start;
    gap: 1em;
  }
  .summary,
  .choices {
    gap: 0.625em;
  }
  .split,
  .panes {
    gap: 1.5em;
  }
  .title {
    font-size: 1.375em;
    font-weight: 700;
  }
  .back {
    justify-self: start;
    margin-inline-start: -0.375em;
    padding-inline: 0.375em 0.75em;
  }
  .choice {
    flex-wrap: nowrap;
    gap: 0.625em;
    min-block-size: 36px;
  }
  .choice svg {
    color: var(--_muted);
  }
  .choice select {
    flex: 0 1 18em;
  }
  .event-types {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0.75em;
  }
  .event-type {
    display: grid;
    place-content: start;
    place-items: start;
    gap: 0.375em;
    inline-size: 100%;
    block-size: 100%;
    padding: 1.125em 1.25em;
    text-align: start;
    font-weight: 400;
  }
  .month {
    flex-wrap: nowrap;
    gap: 0;
  }
  .month h3 {
    flex: 1;
  }
  .round {
    flex: none;
    padding: 0;
    inline-size: 44px;
    border-radius: 50%;
    color: inherit;
  }
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-spacing: 0;
  }
  th {
    padding: 0.5em 0;
    color: var(--_muted);
    font-size: 0.75em;
    font-weight: 550;
  }
  td {
    padding: 2px 1px;
    opacity: 1;
    outline: none;
  }
  td span {
    display: grid;
    place-items: center;
    position: relative;
    block-size: 44px;
    max-inline-size: 52px;
    margin: auto;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  td[aria-disabled='false'] {
    cursor: pointer;
  }
  td[aria-disabled='false'] span {
    background: var(--_tint);
    color: var(--_accent);
    font-weight: 650;
  }
  td[aria-selected='true'] span {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  td[aria-current] span::after {
    content: '';
    position: absolute;
    inset-block-end: 5px;
    inline-size: 5px;
    block-size: 5px;
    border-radius: 50%;
    background: currentColor;
  }
  td:focus-visible span {
    outline: 3px solid var(--_accent);
    outline-offset: 1px;
  }
  .zone {
    flex-wrap: nowrap;
    margin-block-start: 1em;
  }
  .zone select {
    border-color: transparent;
    padding-inline-start: 0.25em;
    color: var(--_text);
  }
  .day {
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: 0.5em;
    contain: size;
    min-block-size: 17em;
  }
  .day h3 {
    display: flex;
    align-items: center;
    min-block-size: 44px;
  }
  .times {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(9em, 1fr));
    gap: 0.5em;
    inline-size: calc(100% + 8px);
    margin: -4px;
    padding: 4px 4px 2em;
    overflow-y: auto;
    mask-image: linear-gradient(#000 calc(100% - 2em), transparent);
    scrollbar-width: thin;
  }
  .times button {
    flex-wrap: wrap;
    gap: 0 0.5em;
    padding-inline: 0.5em;
    border-color: color-mix(in srgb, var(--_accent) 45%, var(--_background));
    color: var(--_accent);
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .bone {
    display: block;
    block-size: 3em;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .day > .bone,
  .bones i:first-of-type {
    inline-size: 60%;
  }
  .bones i:last-of-type {
    block-size: 24em;
  }
  @keyframes wait {
    to {
      opacity: 0.45;
    }
  }
  @container (min-width: 518px) {
    .panes {
      grid-template-columns: 5fr minmax(9.5em, 3fr);
      align-content: stretch;
      gap: 2em;
      min-block-size: 25.5em;
    }
    .times {
      grid-template-columns: 1fr;
    }
    .frame > * {
      min-block-size: 44em;
    }
  }
  @container (min-width: 840px) {
    .frame > * {
      min-block-size: 32.5em;
    }
    .split {
      grid-template-columns: 17em 1fr;
      gap: 2em;
    }
    .summary {
      padding-inline-end: 2em;
      border-inline-end: 1px solid var(--_line);
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .bone {
      animation: wait 1.4s infinite alternate;
    }
  }
`;
