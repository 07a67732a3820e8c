import { css, type CSSResult } from 'lit';

/** Working hours and what differs from them. */
export const hoursStyles: CSSResult = css`
  :host {
    container-type: inline-size;
  }
  section {
    display: grid;
    gap: 0.875rem;
  }
  section + *,
  console-exceptions + section {
    margin-block-start: 2.25rem;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    min-block-size: 44px;
  }
  .head > :last-child:not(h2) {
    margin-inline-start: auto;
  }
  .zone {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    color: var(--_muted);
    font-size: 0.8125rem;
    font-weight: 550;
  }
  .zone select {
    max-inline-size: 16rem;
    color: var(--_text);
    font-size: 0.9375rem;
    font-weight: 400;
  }
  .editor {
    display: grid;
    gap: 1.5rem 2rem;
    align-items: start;
  }
  @container (min-width: 64rem) {
    .editor {
      grid-template-columns: minmax(0, 1fr) 22rem;
    }
  }
  /* What has the focus is not to lie below the bar that saves. */
  .editor :is(input, button) {
    scroll-margin-block-end: 8rem;
  }
  .editor h3 {
    margin-block-end: 0.5rem;
  }
  .day {
    display: grid;
    grid-template: 'name tools' 'lines lines' / minmax(0, 1fr) auto;
    align-items: start;
    padding-block: 0.125rem 0.375rem;
    border-block-start: 1px solid var(--_line);
  }
  @container (min-width: 44rem) and (max-width: 64rem) {
    .day {
      grid-template: 'name lines tools' / 7rem minmax(0, 1fr) auto;
      padding-block: 0.25rem;
    }
    .lines > p {
      padding-block-start: 0.6875rem;
    }
  }
  .lines {
    grid-area: lines;
  }
  .day h4 {
    padding-block: 0.6875rem;
    font-size: 0.875rem;
    font-weight: 600;
  }
  .lines > p {
    padding-block-end: 0.5rem;
    font-size: 0.875rem;
  }
  .line {
    display: flex;
    align-items: center;
    gap: 0.25rem;
    padding-block: 0.125rem;
  }
  .line .quiet {
    font-size: 0.75rem;
  }
  .line input {
    flex: 0 1 8rem;
    padding-inline: 0.5rem;
    font-size: 0.875rem;
  }
  .line .remove {
    flex: none;
    inline-size: 44px;
    padding: 0;
    color: var(--_muted);
  }
  .tools {
    display: flex;
    grid-area: tools;
    justify-content: end;
  }
  .tools .plain {
    padding-inline: 0.5rem;
    color: var(--_accent);
    font-size: 0.8125rem;
  }
  .copy {
    grid-column: 1 / -1;
    margin-block: 0.5rem;
    background: var(--_surface);
  }
  .copy fieldset {
    grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr));
    gap: 0 0.75rem;
  }
  .copy legend {
    grid-column: 1 / -1;
  }
  form .switch {
    font-weight: 400;
  }
  .saving {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
    padding-block: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }
  .saving > p {
    color: var(--_muted);
  }
  .saving.is-changed {
    position: sticky;
    z-index: 3;
    inset-block-end: 0;
    margin-inline: -0.5rem;
    padding-inline: 0.5rem;
    background: var(--_background);
    box-shadow: 0 -8px 16px -12px rgb(0 0 0 / 25%);
  }
  .failure {
    flex: 1 0 100%;
    display: grid;
    gap: 0.5rem;
    padding: 0.75rem 0.875rem;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_danger) 12%, var(--_background));
  }
  .said .link {
    min-block-size: 44px;
    padding-inline: 0.5rem;
  }
  .exception {
    margin-block-end: 0.5rem;
    background: var(--_surface);
  }
  .exception :is(input, select) {
    inline-size: 100%;
    background: var(--_background);
    font-weight: 400;
  }
  .span {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9rem, 100%), 1fr));
    gap: 0.75rem;
  }
  .rows,
  .elsewhere ul {
    padding: 0;
    list-style: none;
  }
  .rows li,
  .elsewhere li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1rem;
    min-block-size: 44px;
    padding-block: 0.25rem;
    border-block-start: 1px solid var(--_line);
  }
  .rows li > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
  }
  .rows .plain,
  .elsewhere .plain {
    min-inline-size: 44px;
    color: var(--_accent);
  }
`;
