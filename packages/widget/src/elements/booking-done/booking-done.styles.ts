import { css } from 'lit';

export const doneStyles = css`
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25em;
    max-inline-size: 36em;
  }
  .head {
    display: flex;
    gap: 1em;
    align-items: flex-start;
  }
  .head div {
    min-inline-size: 0;
  }
  .badge {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border-radius: 50%;
    background: color-mix(in srgb, var(--_success) 16%, var(--_background));
    color: var(--_success);
  }
  .badge.waits {
    background: var(--_tint);
    color: var(--_accent);
  }
  .badge svg {
    inline-size: 24px;
    block-size: 24px;
    stroke-width: 2.25;
  }
  .facts {
    padding: 1em 1.125em 0.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .calendars {
    display: grid;
    gap: 0.5em;
  }
  .calendars p {
    display: flex;
    align-items: center;
    gap: 0.5em;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  p a {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    font-weight: 550;
  }
`;
