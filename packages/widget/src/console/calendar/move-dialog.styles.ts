import { css, type CSSResult } from 'lit';

/** The question before a booking is moved. */
export const moveDialogStyles: CSSResult = css`
  dialog {
    inline-size: min(30rem, 100% - 1.5rem);
  }
  form {
    border: 0;
  }
  dl {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.25rem 1rem;
    font-variant-numeric: tabular-nums;
  }
  dt {
    color: var(--_muted);
  }
  .failure {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding: 0.75rem;
    border-inline-start: 3px solid var(--_danger);
    border-radius: 4px;
    background: color-mix(in srgb, var(--_danger) 8%, var(--_background));
  }
  .failure p {
    flex: 1 0 100%;
  }
`;
