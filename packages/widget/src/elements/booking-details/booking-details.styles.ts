import { css } from 'lit';

export const detailsStyles = css`
  :host {
    display: grid;
    gap: 1.25em;
  }
  .hold {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.5em;
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .hold button {
    margin-inline-start: -0.5em;
    padding-inline: 0.5em;
  }
  form {
    display: grid;
    gap: 1.25em;
    max-inline-size: 34em;
  }
  .field {
    display: grid;
    gap: 0.375em;
    min-inline-size: 0;
  }
  label,
  legend {
    padding: 0;
    font-weight: 600;
  }
  legend {
    margin-block-end: 0.25em;
  }
  label span.muted,
  legend span.muted {
    font-weight: 400;
  }
  input:not([type='checkbox'], [type='radio']),
  textarea,
  .field > select {
    inline-size: 100%;
    min-block-size: 44px;
    padding-block: 0.5em;
    padding-inline-start: 0.75em;
    border: 1px solid var(--_control);
    border-radius: var(--_radius);
    background-color: var(--_background);
  }
  textarea {
    resize: vertical;
  }
  [aria-invalid='true'] {
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
    margin: 0;
    accent-color: var(--_accent);
  }
  .summary ul {
    display: grid;
    gap: 0.25em;
  }
  button.link {
    display: inline;
    min-block-size: 24px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .primary {
    min-block-size: 48px;
    justify-self: start;
    padding-inline: 2em;
  }
  @media (max-width: 400px) {
    .primary {
      justify-self: stretch;
    }
  }
`;
