import { css, type CSSResult } from 'lit';

/** Times in which a host is not to be disturbed. */
export const blockTimeStyles: CSSResult = css`
  section {
    display: grid;
    gap: 0.75rem;
  }
  h2 + .quiet {
    margin-block-start: -0.625rem;
    font-size: 0.875rem;
  }
  .quick {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(7rem, 1fr));
    gap: 0.5rem;
  }
  .quick button {
    padding-inline: 0.5em;
  }
  .said,
  .failure {
    padding: 0.625rem 0.875rem;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_accent) 10%, var(--_background));
  }
  .said .link {
    margin-inline-start: 0.5rem;
    min-block-size: 44px;
    padding-inline: 0.5rem;
  }
  .failure {
    background: color-mix(in srgb, var(--_danger) 12%, var(--_background));
  }
  form {
    padding: 0.875rem;
    background: var(--_surface);
  }
  form :is(input:not([type='checkbox']), button:not(.primary)) {
    background: var(--_background);
  }
  .span {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12.5rem, 100%), 1fr));
    gap: 0.75rem;
  }
  input {
    inline-size: 100%;
    font-weight: 400;
  }
  input[type='checkbox'] {
    flex: none;
  }
  .affected ul {
    display: grid;
    gap: 0.375rem;
    margin-block: 0.5rem;
    padding-inline-start: 1.125rem;
  }
  .affected li .quiet {
    display: block;
    font-size: 0.875rem;
  }
  form .switch {
    font-weight: 400;
  }
  .blocks {
    display: grid;
    padding: 0;
    list-style: none;
  }
  .blocks li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 0.5rem;
    padding-block: 0.375rem;
    border-block-start: 1px solid var(--_line);
  }
  .blocks p {
    flex: 1 1 9rem;
    font-size: 0.875rem;
  }
  .blocks p .quiet {
    display: block;
  }
  .blocks .plain {
    min-inline-size: 44px;
    padding-inline: 0.625rem;
    color: var(--_accent);
    font-size: 0.875rem;
  }
  .mark {
    margin-inline-start: 0.25rem;
    padding: 0.0625em 0.5em;
    border-radius: 1em;
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 0.75rem;
    font-weight: 600;
  }
`;
