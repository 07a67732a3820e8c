import { css, type CSSResult } from 'lit';

/** The settings: parts on the side where there is room, above where there is none. */
export const settingsStyles: CSSResult = css`
  h1 {
    margin-block-end: 1rem;
  }
  h2:focus,
  h3:focus {
    outline: none;
  }
  h2:focus-visible,
  h3:focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 4px;
    border-radius: 2px;
  }
  .layout {
    display: grid;
    grid-template-columns: 13rem minmax(0, 1fr);
    align-items: start;
    gap: 1.5rem clamp(1.5rem, 4vw, 3.5rem);
  }
  nav {
    position: sticky;
    inset-block-start: 1rem;
    display: grid;
    gap: 0.125rem;
  }
  nav a {
    border-block-end: 0;
    border-radius: var(--_radius);
  }
  nav a:hover {
    background: var(--_surface);
  }
  nav a[aria-current='page'] {
    background: color-mix(in srgb, var(--_accent) 11%, var(--_background));
  }
  .part {
    display: grid;
    gap: 1.25rem;
  }
  .said:empty {
    display: none;
  }
  .said {
    padding: 0.625rem 0.875rem;
    border-inline-start: 3px solid var(--_accent);
    border-radius: 3px;
    background: var(--_surface);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
    max-inline-size: 52rem;
  }
  .back {
    display: inline-flex;
    align-items: center;
    justify-self: start;
    min-block-size: 44px;
    margin-block-end: -1rem;
    text-decoration: none;
  }
  .back:hover {
    text-decoration: underline;
  }
  .back::before {
    content: '‹';
    margin-inline-end: 0.5em;
    font-size: 1.25em;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .small {
    font-size: 0.8125rem;
  }
  .switch {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-block-size: 44px;
  }
  .empty {
    display: grid;
    gap: 0.375rem;
    max-inline-size: 52rem;
    padding: 2.5rem 1.5rem;
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
    text-align: center;
  }
  .objects {
    display: grid;
    max-inline-size: 52rem;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    list-style: none;
  }
  .objects li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.5rem;
    padding-inline-end: 0.75rem;
  }
  .objects li + li {
    border-block-start: 1px solid var(--_line);
  }
  .object {
    flex: 1 1 14rem;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    min-block-size: 60px;
    padding: 0.625rem 1rem;
    border-radius: var(--_radius);
    color: inherit;
    text-decoration: none;
  }
  a.object:hover strong {
    text-decoration: underline;
  }
  .name {
    flex: 1 1 12rem;
    display: grid;
  }
  .name .quiet {
    font-size: 0.8125rem;
  }
  .archived summary {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    color: var(--_muted);
    cursor: pointer;
  }
  .remove {
    display: grid;
    justify-items: start;
    gap: 0.625rem;
    max-inline-size: 46rem;
  }
  .asking {
    padding: 1rem 1.25rem;
    border: 1px solid var(--_danger);
    border-radius: var(--_radius);
  }
  .failure {
    color: var(--_danger);
  }
  .extras {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: 1rem;
    max-inline-size: 46rem;
  }
  .extras section {
    display: grid;
    align-content: start;
    justify-items: start;
    gap: 0.5rem;
    padding: 1rem 1.25rem;
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .hours {
    margin-block-start: 1rem;
    padding: 1rem clamp(0.875rem, 2vw, 1.25rem) 1.25rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .plain {
    padding: 0;
    list-style: none;
  }
  .apart {
    margin-block-start: 1rem;
  }
  .steps {
    display: grid;
    gap: 0.5rem;
    max-inline-size: 52rem;
    padding: 1.25rem clamp(1rem, 3vw, 1.75rem) 1.5rem;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_accent) 7%, var(--_background));
  }
  .steps ol {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13rem, 100%), 1fr));
    gap: 1rem;
    padding: 0;
    margin-block-start: 0.5rem;
    list-style: none;
    counter-reset: step;
  }
  .steps li {
    display: grid;
    align-content: start;
    gap: 0.375rem;
    padding-block-start: 0.75rem;
    border-block-start: 3px solid var(--_line);
  }
  .steps li[aria-current] {
    border-color: var(--_accent);
  }
  .steps .done {
    border-color: light-dark(#18683f, #74d3a4);
  }
  .steps li > span:first-child {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 44px;
  }
  @media (width < 52rem) {
    .layout {
      grid-template-columns: minmax(0, 1fr);
    }
    nav {
      position: static;
      display: flex;
      gap: 0;
    }
    nav a {
      padding-inline: 0.625rem;
      font-size: 0.875rem;
    }
  }
`;
