import { css, type CSSResult } from 'lit';

/** The dialog that a button opens: a sheet over the whole window where that is small. */
export const dialogStyles: CSSResult = css`
  dialog {
    --_tint: color-mix(in srgb, var(--_accent) 11%, var(--_background));
    font: var(--_font-size) / 1.5 var(--_font);
    container-type: inline-size;
    inline-size: min(62rem, 100% - 2rem);
    block-size: min(44rem, 100% - 2rem);
    max-inline-size: none;
    max-block-size: none;
    margin: auto;
    padding: 0;
    border: 0;
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_background);
    color: var(--_text);
    overflow: hidden auto;
    overscroll-behavior: contain;
    box-shadow: 0 12px 48px #0006;
    letter-spacing: normal;
    pointer-events: auto;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
  }
  dialog::backdrop {
    background: #0009;
  }
  .bar {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    justify-content: end;
    padding: 0.5rem 0.5rem 0;
    background: var(--_background);
  }
  dialog > .frame,
  dialog > .link {
    padding: 0 clamp(1rem, 4cqi, 2.5rem) 2rem;
  }
  @media (max-width: 40rem), (max-height: 30rem) {
    dialog {
      inline-size: 100%;
      block-size: 100%;
      padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom)
        env(safe-area-inset-left);
      border-radius: 0;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog[open] {
      transition:
        opacity 0.15s,
        translate 0.15s;
      @starting-style {
        opacity: 0;
        translate: 0 1rem;
      }
    }
  }
`;
