import { css } from 'lit';

export const widgetStyles = css`
  :host {
    container-type: inline-size;
  }
  .frame {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-block-size: 31em;
    background: var(--_background);
    padding: clamp(0.25em, 2cqi, 1.5em);
    border-radius: var(--_radius);
  }
  .split {
    display: grid;
    grid-template: auto 1fr / minmax(0, 1fr);
    gap: 1.5em;
  }
  .step {
    display: grid;
    grid-template: auto / minmax(0, 1fr);
    align-content: start;
    gap: 1em;
    min-inline-size: 0;
  }
  .step:has(> booking-times) {
    grid-template-rows: auto 1fr;
    align-content: stretch;
  }
  .step:has(> booking-done) {
    inline-size: 100%;
    max-inline-size: 38em;
    margin-inline: auto;
  }
  .summary {
    display: grid;
    gap: 0.625em;
    align-content: start;
    min-inline-size: 0;
  }
  .summary .title {
    font-size: 1.375em;
    line-height: 1.25;
    font-weight: 700;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  .summary .muted {
    text-wrap: pretty;
  }
  .back {
    justify-self: start;
    padding-inline: 0.375em 0.75em;
    margin-inline-start: -0.375em;
  }
  :host(:dir(rtl)) .back svg {
    scale: -1 1;
  }
  .choices {
    display: grid;
    gap: 0.375em;
    margin-block-start: 0.25em;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 0.625em;
    min-block-size: 36px;
    min-inline-size: 0;
  }
  .choice svg {
    color: var(--_muted);
  }
  .choice select {
    flex: 0 1 18em;
    min-inline-size: 0;
    text-overflow: ellipsis;
  }
  .choice bdi {
    overflow-wrap: anywhere;
  }
  .when {
    align-items: flex-start;
  }
  .when > span {
    display: grid;
  }
  .event-types {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 0.75em;
  }
  .event-type {
    display: grid;
    grid-template-rows: auto auto 1fr;
    justify-content: stretch;
    place-items: start;
    gap: 0.375em;
    inline-size: 100%;
    block-size: 100%;
    padding: 1.125em 1.25em;
    text-align: start;
    font-weight: 400;
  }
  .event-type .title {
    font-size: 1.0625em;
    font-weight: 650;
  }
  .length {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
  }
  .wait,
  .failed {
    display: grid;
    align-content: start;
    gap: 1em;
  }
  .wait i {
    block-size: 3em;
    border-radius: var(--_radius);
    background: var(--_surface);
    animation: wait 1.4s ease-in-out infinite alternate;
  }
  .wait i:first-of-type {
    inline-size: 55%;
  }
  .wait i:last-of-type {
    block-size: 18em;
  }
  @keyframes wait {
    to {
      opacity: 0.45;
    }
  }
  @container (min-width: 780px) {
    .split {
      grid-template: auto / minmax(0, 17em) minmax(0, 1fr);
      gap: 2.25em;
    }
    .summary {
      padding-inline-end: 1.75em;
      border-inline-end: 1px solid var(--_line);
    }
  }
`;
