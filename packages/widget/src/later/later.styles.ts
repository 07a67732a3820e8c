import { css, type CSSResult } from 'lit';

/** The look of what comes after the first view: what answers the visitor, form, finished booking, the booking behind a link. */
export const laterStyles: CSSResult = css`
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  .button {
    text-decoration: none;
  }
  .button:not(.primary) {
    color: inherit;
  }
  :where(button, .button):hover {
    border-color: var(--_accent);
    background: var(--_tint);
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
  .bad {
    border-inline-start-color: var(--_danger);
  }
  td[aria-disabled='false']:hover span {
    border-color: var(--_accent);
  }
  .row > .quiet {
    margin-inline: -0.375em;
    padding-inline: 0.375em;
  }
  .zone select {
    field-sizing: content;
  }
  .zone select:hover {
    border-color: var(--_control);
  }
  p > a,
  dd > a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    font-weight: 550;
  }
  dd > a {
    margin-block: -10px;
  }
  dd,
  .choice {
    text-wrap: balance;
  }
  .primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .primary:hover {
    background: color-mix(in srgb, var(--_accent) 88%, var(--_text));
  }
  .danger {
    --_accent: var(--_danger);
    --_on-accent: light-dark(#fff, #2a0d0a);
  }
  .narrow {
    inline-size: 100%;
    max-inline-size: 38em;
    margin-inline: auto;
  }
  form,
  .field,
  .panel,
  dl {
    display: grid;
    gap: 1.25em;
  }
  form {
    max-inline-size: 34em;
  }
  .field {
    gap: 0.375em;
    padding: 0;
    border: 0;
  }
  label,
  legend {
    padding: 0;
    font-weight: 600;
  }
  .field > :is(input, textarea, select) {
    inline-size: 100%;
  }
  .field > :is(input, textarea) {
    padding-inline: 0.75em;
    border-color: var(--_control);
    font-weight: inherit;
    resize: vertical;
    cursor: text;
  }
  /* What is written from left to right still begins where its line does. */
  .field:dir(rtl) > * {
    text-align: right;
  }
  .field > [aria-invalid] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  .problem {
    color: var(--_danger);
    font-weight: 550;
  }
  .tick {
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-block-size: 44px;
    font-weight: 400;
    cursor: pointer;
  }
  .tick input {
    flex: none;
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_accent);
  }
  button.link {
    display: inline;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    text-decoration: underline;
  }
  .hold {
    flex-wrap: nowrap;
  }
  .hold[inert] {
    visibility: hidden;
  }
  .link > :last-child:not(.notice) {
    min-block-size: 44em;
  }
  form > .primary {
    justify-self: start;
    padding-inline: 2em;
  }
  header {
    display: flex;
    gap: 1em;
  }
  .leaf {
    flex: none;
    display: grid;
    align-self: start;
    inline-size: 4.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: hidden;
    text-align: center;
    line-height: 1.4;
  }
  .leaf > * {
    font-size: 0.8125em;
    font-style: normal;
    color: var(--_muted);
  }
  .leaf span {
    padding: 0.25em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .leaf b {
    font-size: 1.75em;
    color: var(--_text);
  }
  .settled span {
    background: var(--_surface);
    color: var(--_muted);
  }
  .badge {
    display: inline-block;
    padding: 0.125em 0.75em;
    border-radius: 2em;
    font-size: 0.875em;
    font-weight: 600;
    background: light-dark(oklch(94% var(--_c, 0.05) var(--_h)), oklch(32% var(--_c, 0.05) var(--_h)));
    color: light-dark(oklch(40% var(--_c, 0.1) var(--_h)), oklch(87% var(--_c, 0.08) var(--_h)));
  }
  .pending_confirmation {
    --_h: 88;
  }
  .scheduled,
  .confirmed {
    --_h: 268;
  }
  .started {
    --_h: 190;
  }
  .completed {
    --_h: 155;
  }
  .cancelled {
    --_h: 28;
  }
  .rescheduled {
    --_h: 300;
  }
  .no_show {
    --_h: 0;
    --_c: 0;
  }
  .facts,
  .panel {
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .fact {
    position: relative;
    padding-inline-start: 2.125em;
  }
  .fact svg {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.125em;
    color: var(--_accent);
  }
  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .review :first-child dd {
    text-decoration: line-through;
  }
  .said {
    white-space: pre-line;
  }
  .good {
    border-inline-start-color: var(--_success);
  }
  .link > [role='status'] p {
    margin-block-end: 1.5em;
  }
  @container (min-width: 560px) {
    .facts {
      grid-template-columns: 1fr 1fr;
    }
    .link > :last-child:not(.notice) {
      min-block-size: 28em;
    }
  }
  @media (forced-colors: active) {
    td[aria-disabled='false'] span {
      border-color: LinkText;
    }
    :is(td, button)[aria-disabled='true'],
    td[aria-disabled='true'] span {
      color: GrayText;
    }
    td[aria-selected='true'] span,
    .times [aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  /* On paper there is nothing to press, and no room to keep. */
  @media print {
    :host {
      color-scheme: light !important;
    }
    button,
    .row {
      display: none !important;
    }
    .frame,
    .frame > *,
    .link > :last-child:not(.notice) {
      min-block-size: 0 !important;
    }
  }
`;
