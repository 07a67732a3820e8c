import { css, type CSSResult } from 'lit';

/** The forms of the settings. */
export const settingFormStyles: CSSResult = css`
  :host {
    max-inline-size: 52rem;
  }
  form {
    display: grid;
    gap: 1.25rem;
  }
  /* What has the focus never lies behind the bar that saves. */
  input,
  select,
  textarea,
  summary,
  fieldset,
  button:not(.save *) {
    scroll-margin-block: 1rem 7rem;
  }
  .group {
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 1rem clamp(0.875rem, 2vw, 1.25rem) 1.25rem;
  }
  section.group {
    display: grid;
    gap: 1rem;
  }
  details.group {
    padding-block: 0;
  }
  details.group[open] {
    padding-block-end: 1.25rem;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 48px;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    inline-size: 0.5rem;
    block-size: 0.5rem;
    margin-inline-start: auto;
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
    translate: 0 -2px;
  }
  details[open] > summary::after {
    rotate: 225deg;
    translate: 0 2px;
  }
  details.wide > summary {
    min-block-size: 44px;
    color: var(--_muted);
    font-size: 0.875rem;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
    align-items: start;
    gap: 1.125rem 1.5rem;
  }
  .field:not(.short),
  .fields > .hint {
    grid-column: 1 / -1;
  }
  .field {
    display: grid;
    gap: 0.375rem;
    padding: 0;
    border: 0;
  }
  .field > label:not(.switch, .part),
  legend {
    padding: 0;
    font-weight: 600;
  }
  legend {
    margin-block-end: 0.25rem;
  }
  .hint {
    color: var(--_muted);
    font-size: 0.8125rem;
  }
  .flag .hint,
  .flag .fault {
    padding-inline-start: 1.875rem;
    margin-block-start: -0.5rem;
  }
  .fault {
    display: grid;
    color: var(--_danger);
    font-size: 0.875rem;
  }
  [aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: 0 0 0 1px var(--_danger);
  }
  fieldset[data-wrong] {
    padding-inline-start: 0.75rem;
    border-inline-start: 3px solid var(--_danger);
  }
  .failure {
    padding: 0.75rem 0.875rem;
    border: 1px solid var(--_danger);
    border-radius: var(--_radius);
    color: var(--_danger);
  }
  .switch {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 44px;
    cursor: pointer;
  }
  .switch input {
    flex: none;
  }
  input[type='radio'] {
    min-block-size: 0;
    inline-size: 1.125em;
    block-size: 1.125em;
    accent-color: var(--_accent);
  }
  .ticks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5rem;
  }
  .measured {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
  }
  .measured input {
    inline-size: 9rem;
  }
  textarea {
    resize: vertical;
  }
  .code {
    font-family: Menlo, Consolas, 'DejaVu Sans Mono', monospace;
    font-size: 0.875rem;
  }
  .parts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11rem, 100%), 1fr));
    gap: 0.75rem;
  }
  .part,
  .card > label,
  .pair label {
    display: grid;
    gap: 0.25rem;
    color: var(--_muted);
    font-size: 0.875rem;
  }
  .part > *,
  .card input,
  .card select,
  .card textarea,
  .pair input {
    color: var(--_text);
    font-size: 0.9375rem;
  }
  .card > .switch {
    display: flex;
    color: inherit;
    font-size: inherit;
  }
  .pool {
    display: grid;
    padding: 0;
    list-style: none;
  }
  .pool li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 1rem;
  }
  .pool li + li {
    border-block-start: 1px solid var(--_line);
  }
  .pool li .switch {
    flex: 1;
  }
  .pool input[type='number'] {
    inline-size: 6.5rem;
  }
  .order,
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375rem;
  }
  .square {
    inline-size: 44px;
    padding: 0;
  }
  .questions {
    display: grid;
    gap: 0.875rem;
    padding: 0;
    list-style: none;
  }
  .questions > li {
    display: grid;
    gap: 0.75rem;
    padding: 0.875rem;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .card {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    align-items: start;
    gap: 0.75rem;
  }
  .card .wide {
    grid-column: 1 / -1;
  }
  .pair {
    display: grid;
    grid-template-columns: 1fr 2fr auto;
    align-items: end;
    gap: 0.5rem;
  }
  fieldset > button {
    justify-self: start;
  }
  .matrix {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.875rem;
  }
  .matrix th {
    padding: 0.25rem 0.5rem 0.25rem 0;
    font-weight: 400;
    text-align: start;
  }
  .matrix:dir(rtl) th {
    padding: 0.25rem 0 0.25rem 0.5rem;
  }
  .matrix thead th {
    color: var(--_muted);
  }
  .matrix thead th + th,
  .matrix td {
    text-align: center;
  }
  .matrix tbody tr {
    border-block-start: 1px solid var(--_line);
  }
  .box {
    display: inline-grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    cursor: pointer;
  }
  .more {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    justify-self: start;
  }
  .save {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
    padding-block: 0.75rem;
    background: var(--_background);
  }
  .stuck {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    border-block-start: 1px solid var(--_line);
  }
  .save [role='status'] {
    color: var(--_muted);
    font-size: 0.875rem;
  }
  @media (width < 26rem) {
    .pair {
      grid-template-columns: 1fr;
    }
  }
`;
