import { css, type CSSResult } from 'lit';

/** What stands around the console's pages. */
export const frameStyles: CSSResult = css`
  :host {
    min-block-size: 100vh;
    background: var(--_background);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1.5rem;
    padding: 0.5rem clamp(0.875rem, 3vw, 2rem);
    border-block-end: 1px solid var(--_line);
  }
  .app {
    font-weight: 650;
  }
  header form {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
    margin-inline-start: auto;
    font-size: 0.875rem;
  }
  .skip:not(:focus) {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    min-block-size: 0;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .skip:focus {
    position: absolute;
    z-index: 3;
    inset-block-start: 0.5rem;
    inset-inline-start: 0.5rem;
  }
  @media (max-width: 60rem) {
    header {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 0.75rem;
      padding-block: 0.25rem 0;
    }
    header form {
      flex-wrap: nowrap;
    }
    header form button {
      padding-inline: 0.625em;
    }
    header nav {
      order: 1;
      grid-column: 1 / -1;
      gap: 0;
      margin-inline: -0.5rem;
    }
    header nav a {
      padding-inline: 0.5rem;
      font-size: 0.875rem;
    }
  }
  @media (max-width: 30rem) {
    header form span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  main:focus {
    outline: none;
  }
  main {
    max-inline-size: 84rem;
    margin-inline: auto;
    padding: 1.25rem clamp(0.875rem, 3vw, 2rem) 4rem;
  }
  main.compact {
    padding: 0.875rem;
  }
  .way-out {
    max-inline-size: 84rem;
    margin-inline: auto;
    padding: 0.5rem clamp(0.875rem, 3vw, 2rem) 0;
    text-align: end;
  }
  .banner {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1rem;
    padding: 0.75rem clamp(0.875rem, 3vw, 2rem);
    background: color-mix(in srgb, var(--_danger) 12%, var(--_background));
  }
  .offline {
    position: fixed;
    inset-block-end: 1rem;
    inset-inline-start: 50%;
    translate: -50%;
    padding: 0.5rem 1rem;
    border: 1px solid var(--_line);
    border-radius: 2rem;
    background: var(--_background);
    box-shadow: 0 4px 16px rgb(0 0 0 / 12%);
    font-size: 0.875rem;
  }
  .offline:dir(rtl) {
    translate: 50%;
  }
`;
