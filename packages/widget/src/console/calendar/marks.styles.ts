import { css, type CSSResult } from 'lit';

/** What tells states and shades apart besides their colours: a sign for each state, a pattern for each shade. */
export const marksStyles: CSSResult = css`
  [data-state] {
    --_mark: '◇';
  }
  [data-state='pending_confirmation'] {
    --_mark: '?';
  }
  [data-state='confirmed'] {
    --_mark: '◆';
  }
  [data-state='started'] {
    --_mark: '▸';
  }
  [data-state='completed'] {
    --_mark: '✓';
  }
  [data-state='cancelled'] {
    --_mark: '✕';
  }
  [data-state='no_show'] {
    --_mark: '–';
  }
  [data-state='rescheduled'] {
    --_mark: '↷';
  }
  [data-shade] {
    --_hatch: color-mix(in srgb, var(--_text) 13%, transparent);
  }
  @media (forced-colors: active) {
    [data-shade] {
      --_hatch: GrayText;
      forced-color-adjust: none;
    }
  }
  [data-shade='closed'] {
    background: color-mix(in srgb, var(--_text) 6%, transparent);
  }
  [data-shade='dnd'] {
    background: repeating-linear-gradient(45deg, var(--_hatch) 0 3px, transparent 3px 10px);
  }
  [data-shade='elsewhere'] {
    background: repeating-linear-gradient(-45deg, var(--_hatch) 0 6px, transparent 6px 9px);
  }
  [data-shade='unknown'] {
    background: radial-gradient(circle, var(--_hatch) 2px, transparent 2.5px) 0 0 / 9px 9px;
  }
`;
