import { css } from 'lit';

export const timesStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    container-type: inline-size;
  }
  .notice {
    margin-block-end: 1.25em;
  }
  .alternatives {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .panes {
    display: grid;
    flex: 1;
    gap: 1.5em;
  }
  .panes > * {
    min-inline-size: 0;
  }
  .month {
    display: flex;
    align-items: center;
    margin-block-end: 0.25em;
  }
  .month-name {
    flex: 1;
  }
  .step {
    padding: 0;
    inline-size: 44px;
    border-color: transparent;
    border-radius: 50%;
    background: none;
  }
  .step[aria-disabled='true'] {
    opacity: 0.3;
    background: none;
    border-color: transparent;
  }
  :host(:dir(rtl)) .step svg {
    scale: -1 1;
  }
  table {
    inline-size: 100%;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
    transition: opacity 0.15s;
  }
  th {
    padding-block: 0.5em;
    color: var(--_muted);
    font-size: 0.75em;
    font-weight: 550;
  }
  td {
    padding: 2px;
    text-align: center;
    font-variant-numeric: tabular-nums;
    outline: none;
  }
  td span {
    display: grid;
    place-items: center;
    position: relative;
    block-size: 44px;
    margin-inline: auto;
    max-inline-size: 52px;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    color: var(--_muted);
  }
  td[aria-disabled='false'] {
    cursor: pointer;
  }
  td[aria-disabled='false'] span {
    background: var(--_tint);
    color: var(--_accent);
    font-weight: 650;
  }
  td[aria-disabled='false']:hover span {
    border-color: var(--_accent);
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
    display: flex;
    align-items: center;
    gap: 0.375em;
    margin-block-start: 1em;
    color: var(--_muted);
  }
  .zone select {
    min-inline-size: 0;
    border-color: transparent;
    padding-inline-start: 0.25em;
    color: var(--_text);
    cursor: pointer;
    text-overflow: ellipsis;
  }
  .zone select:hover {
    border-color: var(--_control);
  }
  .day {
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: 0.5em;
    min-block-size: 9em;
  }
  .day h3 {
    min-block-size: 44px;
    display: flex;
    align-items: center;
  }
  .times {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(6.25em, 1fr));
    gap: 0.5em;
    inline-size: 100%;
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
  .times button:hover {
    border-color: var(--_accent);
  }
  .wait {
    block-size: 1.5em;
    inline-size: 75%;
    margin-block: 0.625em;
  }
  .wait,
  .times i {
    border-radius: var(--_radius);
    background: var(--_surface);
    animation: wait 1.4s ease-in-out infinite alternate;
  }
  .times i {
    block-size: 44px;
  }
  @keyframes wait {
    to {
      opacity: 0.45;
    }
  }
  @container (min-width: 500px) {
    .panes {
      grid-template-columns: minmax(0, 1fr) minmax(9.5em, 12.5em);
      gap: 2em;
    }
    .day {
      contain: size;
    }
    .times {
      grid-template-columns: 1fr;
      align-content: start;
      flex: 1;
      min-block-size: 0;
      overflow-y: auto;
      scrollbar-width: thin;
      padding: 4px 4px 2em;
      mask-image: linear-gradient(#000 calc(100% - 2em), transparent);
      margin: -4px;
      inline-size: calc(100% + 8px);
    }
  }
  @media (forced-colors: active) {
    td[aria-disabled='false'] span {
      border-color: LinkText;
      color: LinkText;
    }
    td[aria-selected='true'] span {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    td[aria-disabled='true'] span {
      color: GrayText;
    }
  }
`;
