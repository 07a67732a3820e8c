import { css, type CSSResult } from 'lit';

/** What is chosen from, and typed into, in the wizard. */
export const wizardFormStyles: CSSResult = css`
  fieldset {
    display: grid;
    gap: 0.75rem;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0 0 0.5rem;
    font-weight: 600;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(15rem, 100%), 1fr));
    gap: 0.625rem;
    padding: 0;
    list-style: none;
  }
  .card {
    display: flex;
    align-items: start;
    gap: 0.75rem;
    min-block-size: 44px;
    padding: 0.75rem 0.875rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    line-height: 1.4;
  }
  label.card {
    cursor: pointer;
  }
  label.card:hover {
    border-color: var(--_control);
  }
  .card:has(:checked) {
    border-color: var(--_accent);
    background: color-mix(in srgb, var(--_accent) 7%, var(--_background));
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .card:has(:focus-visible),
  .chip:has(:focus-visible) {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  .card :focus-visible,
  .chip :focus-visible {
    outline: none;
  }
  .card:has(:disabled) {
    background: var(--_surface);
    cursor: default;
  }
  .card > span {
    display: grid;
    gap: 0.125rem;
  }
  .card strong {
    font-weight: 600;
  }
  input[type='radio'],
  .tick input {
    flex: none;
    min-block-size: 0;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0.0625rem 0 0;
    accent-color: var(--_accent);
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .chip {
    position: relative;
    display: grid;
    align-items: center;
    min-block-size: 44px;
    padding-inline: 1rem;
    border: 1px solid var(--_line);
    border-radius: 2rem;
    font-weight: 550;
    cursor: pointer;
  }
  .chip:has(:checked) {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  @media (forced-colors: active) {
    .chip:has(:checked) {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
  }
  .chip input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .columns {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
    align-items: start;
    gap: 1rem;
  }
  .field {
    display: grid;
    align-content: start;
    gap: 0.25rem;
    font-weight: 550;
  }
  .field :is(.small, input, select, textarea),
  .inline {
    font-weight: 400;
  }
  .inline {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 0.75rem;
  }
  .muted {
    color: var(--_muted);
    font-weight: 400;
  }
  .field:dir(rtl) > input[dir] {
    text-align: right;
  }
  .field > [aria-invalid='true'] {
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
    gap: 0.75rem;
    min-block-size: 44px;
    font-weight: 400;
    cursor: pointer;
  }
  textarea {
    resize: vertical;
  }
  .standing {
    color: var(--_muted);
  }
  .standing[data-standing='free'] {
    color: light-dark(#18683f, #74d3a4);
  }
  .standing[data-standing='beyond'] {
    color: light-dark(#7a5200, #f2c75c);
  }
`;
