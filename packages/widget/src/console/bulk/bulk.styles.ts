import { css, type CSSResult } from 'lit';

/** A change of many bookings. */
export const bulkStyles: CSSResult = css`
  article {
    display: grid;
    gap: 1rem;
    padding: 1.25rem clamp(0.875rem, 3vw, 1.5rem);
  }
  form {
    max-inline-size: none;
    padding: 0;
    border: 0;
  }
  .progress {
    display: grid;
    gap: 0.75rem;
  }
  progress {
    inline-size: 100%;
    block-size: 0.5rem;
    accent-color: var(--_accent);
  }
  .failure {
    color: var(--_danger);
  }
  .scroll {
    max-block-size: 40dvh;
    overflow-y: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .scroll:focus-visible {
    outline-offset: -3px;
  }
  ul {
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: 1fr 1fr auto;
    gap: 0 1rem;
    padding: 0.625rem 0.875rem;
    font-size: 0.875rem;
  }
  li + li {
    border-block-start: 1px solid var(--_line);
  }
  .outcome {
    color: var(--_muted);
    text-align: end;
  }
  [data-outcome='good'] .outcome {
    color: light-dark(#18683f, #74d3a4);
  }
  [data-outcome='failed'] {
    background: color-mix(in srgb, var(--_danger) 7%, transparent);
  }
  [data-outcome='failed'] .outcome {
    color: var(--_danger);
  }
  @media (width < 40rem) {
    li {
      grid-template-columns: 1fr;
    }
    .outcome {
      text-align: start;
    }
  }
`;
