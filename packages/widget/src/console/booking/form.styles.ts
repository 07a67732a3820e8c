import { css, type CSSResult } from 'lit';

/** The forms of a booking's actions. */
export const formStyles: CSSResult = css`
  form {
    display: grid;
    gap: 0.875rem;
    max-inline-size: 38rem;
    padding: 1rem clamp(0.875rem, 2vw, 1.25rem) 1.25rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_background);
  }
  form label {
    display: grid;
    gap: 0.25rem;
    font-weight: 550;
  }
  form :is(.quiet, input, select, textarea) {
    font-weight: 400;
  }
  form fieldset {
    display: grid;
    gap: 0.5rem;
    padding: 0;
    border: 0;
  }
  form legend {
    padding: 0;
    font-weight: 550;
  }
  form .switch {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 44px;
  }
  textarea {
    resize: vertical;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
`;
