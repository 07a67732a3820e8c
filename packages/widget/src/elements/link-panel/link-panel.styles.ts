import { css } from 'lit';

export const linkPanelStyles = css`
  :host {
    container-type: inline-size;
  }
  [hidden] {
    display: none !important;
  }
  article {
    display: grid;
    gap: 1.5em;
  }
  article > * {
    min-inline-size: 0;
  }
  header {
    display: flex;
    gap: 1em;
    align-items: flex-start;
  }
  .title {
    display: grid;
    gap: 0.375em;
    justify-items: start;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  h2 {
    font-size: 1.5em;
  }
  .leaf {
    flex: none;
    display: grid;
    inline-size: 4.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    overflow: hidden;
    text-align: center;
    line-height: 1.25;
    background: var(--_background);
  }
  .leaf span {
    padding: 0.25em 0.125em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .leaf b {
    padding-block-start: 0.125em;
    font-size: 1.75em;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .leaf i {
    padding-block-end: 0.375em;
    color: var(--_muted);
    font-size: 0.8125em;
    font-style: normal;
  }
  .leaf.settled span {
    background: var(--_surface);
    color: var(--_muted);
  }
  .leaf.settled b {
    color: var(--_muted);
  }
  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
    padding: 0.125em 0.75em 0.125em 0.5em;
    padding-inline: 0.5em 0.75em;
    border: 1px solid transparent;
    border-radius: 2em;
    font-size: 0.875em;
    font-weight: 600;
    background: var(--_badge);
    color: var(--_badge-text);
  }
  .badge svg {
    inline-size: 1.125em;
    block-size: 1.125em;
  }
  .yellow {
    --_badge: light-dark(#fdeec2, #3b3010);
    --_badge-text: light-dark(#684a00, #f3d26f);
  }
  .blue {
    --_badge: light-dark(#e2eaff, #1f2c57);
    --_badge-text: light-dark(#2340ad, #b6c6ff);
  }
  .teal {
    --_badge: light-dark(#d3f1ee, #0f3735);
    --_badge-text: light-dark(#0a5852, #80ded5);
  }
  .green {
    --_badge: light-dark(#dcf3e4, #173821);
    --_badge-text: light-dark(#15613b, #8adcac);
  }
  .red {
    --_badge: light-dark(#fde5e2, #47221e);
    --_badge-text: light-dark(#9a1e13, #ffb0a8);
  }
  .grey {
    --_badge: light-dark(#eceef1, #2c3038);
    --_badge-text: light-dark(#4a5261, #c2c9d4);
  }
  .purple {
    --_badge: light-dark(#ece5fd, #342752);
    --_badge-text: light-dark(#582ca5, #cebaff);
  }
  section h3 + .facts {
    margin-block-start: 0.875em;
  }
  .facts {
    display: grid;
    gap: 1.25em 2em;
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.2);
  }
  .fact {
    position: relative;
    padding-inline-start: 2.125em;
    overflow-wrap: anywhere;
  }
  .fact svg {
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 0.125em;
    font-size: 1rem;
    color: var(--_accent);
  }
  dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  dd {
    font-weight: 550;
  }
  dd .small {
    font-weight: 400;
  }
  .fact a {
    display: inline-block;
    padding-block: 0.625em;
    margin-block: -0.625em;
  }
  .said {
    font-weight: 400;
    white-space: pre-line;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
  }
  /* Out of the grid, so that it takes no gap; still there, so that its first words are said aloud. */
  [role='alert']:empty {
    position: absolute;
  }
  .calendars {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    align-items: center;
  }
  .calendars a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    font-weight: 550;
  }
  .reason {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
  }
  .zone-name {
    display: inline-block;
  }
  .toggle.move {
    border-color: color-mix(in srgb, var(--_accent) 45%, var(--_background));
    color: var(--_accent);
  }
  .toggle.cancel {
    border-color: transparent;
    background: none;
    color: var(--_danger);
  }
  .toggle.cancel:hover,
  .toggle.cancel[aria-expanded='true'] {
    border-color: var(--_danger);
    background: color-mix(in srgb, var(--_danger) 8%, var(--_background));
  }
  .toggle.move[aria-expanded='true'] {
    border-color: var(--_accent);
    background: var(--_tint);
    color: var(--_accent);
  }
  .primary.danger {
    border-color: var(--_danger);
    background: var(--_danger);
    color: light-dark(#ffffff, #2a0d0a);
  }
  .primary.danger:hover {
    background: color-mix(in srgb, var(--_danger) 88%, var(--_text));
  }
  .change {
    display: grid;
    gap: 1.25em;
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.2);
  }
  .words,
  .field,
  .choosing {
    display: grid;
    gap: 0.5em;
  }
  .choosing {
    gap: 1.25em;
  }
  .field label {
    font-weight: 550;
  }
  .field label span {
    font-weight: 400;
  }
  textarea {
    inline-size: 100%;
    min-block-size: 5.5em;
    padding: 0.625em 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background: var(--_background);
    resize: vertical;
  }
  textarea[aria-invalid] {
    border-color: var(--_danger);
  }
  .problem {
    color: var(--_danger);
  }
  .problem:empty {
    display: none;
  }
  .review {
    display: grid;
    gap: 2em;
  }
  .review > div {
    position: relative;
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .review dd span {
    display: block;
  }
  .review .old {
    color: var(--_muted);
  }
  .review .old dd span:not(.small) {
    text-decoration: line-through;
  }
  .review .new {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .review svg {
    position: absolute;
    inset-block-start: -1.625em;
    inset-inline-start: calc(50% - 0.625rem);
    font-size: 1rem;
    rotate: 90deg;
    color: var(--_accent);
  }
  .notice.good {
    display: flex;
    align-items: flex-start;
    gap: 0.625em;
    border-inline-start-color: var(--_success);
  }
  .notice.good svg {
    margin-block-start: 0.125em;
    color: var(--_success);
  }
  [role='status'] .notice {
    margin-block-end: 1.5em;
  }
  .gone {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    max-inline-size: 34em;
  }
  .emblem {
    display: grid;
    place-items: center;
    inline-size: 3.5em;
    block-size: 3.5em;
    border-radius: 30%;
    background: var(--_tint);
    color: var(--_accent);
  }
  .emblem svg {
    inline-size: 1.75em;
    block-size: 1.75em;
  }
  .skeleton {
    display: grid;
    gap: 1em;
  }
  .skeleton i {
    block-size: 3em;
    border-radius: var(--_radius);
    background: var(--_surface);
    animation: wait 1.4s ease-in-out infinite alternate;
  }
  .skeleton i:first-child {
    inline-size: 60%;
    block-size: 4.5em;
  }
  .skeleton i:nth-child(n + 3) {
    inline-size: 80%;
  }
  @keyframes wait {
    to {
      opacity: 0.45;
    }
  }
  @container (min-width: 560px) {
    header {
      gap: 1.25em;
    }
    .facts {
      grid-template-columns: 1fr 1fr;
    }
    .review {
      grid-template-columns: 1fr 1fr;
      gap: 2.5em;
    }
    .review svg {
      inset-block-start: calc(50% - 0.625rem);
      inset-inline-start: -1.9rem;
      rotate: none;
    }
    :host(:dir(rtl)) .review svg {
      scale: -1 1;
    }
  }
  @container (max-width: 400px) {
    .calendars span.muted {
      flex-basis: 100%;
    }
    .actions > :is(button, .button) {
      flex: 1 1 100%;
    }
    .change {
      padding: 1em 0 0;
      border-inline: 0;
      border-block-end: 0;
      border-radius: 0;
    }
  }
`;
