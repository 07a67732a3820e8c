import { html, svg, type TemplateResult } from 'lit';

/** Pictures that only a booking's summary needs, on a 24 × 24 grid. */
const shapes = {
  cross: svg`<path d="m7 7 10 10M17 7 7 17"/>`,
  move: svg`<path d="M4 9h14m-4-4 4 4-4 4M20 17H9"/>`,
  play: svg`<path d="M8.5 6.5v11l9-5.5z"/>`,
  away: svg`<circle cx="12" cy="12" r="8.5"/><path d="M8 12h8"/>`,
  note: svg`<path d="M6 4.5h12v15H6zM9 9h6M9 12.5h6M9 16h3"/>`,
  video: svg`<rect x="3.5" y="7" width="11.5" height="10" rx="2"/><path d="m15 11 5.5-3v8L15 13"/>`,
  phone: svg`<path d="M8.5 4.5 6 5c-1 6 6 14 13 13.5l.5-3-4-1.8-1.8 1.6c-2-1-3.5-2.5-4.5-4.5L10.5 9z"/>`,
  mail: svg`<rect x="3.5" y="6" width="17" height="12.5" rx="2.5"/><path d="m4.5 8 7.5 5.5L19.5 8"/>`,
  unlink: svg`<path d="m9.5 14.5 5-5M11 7l2-2a4.2 4.2 0 0 1 6 6l-2 2M13 17l-2 2a4.2 4.2 0 0 1-6-6l2-2"/>`,
} as const;
export type SummaryIcon = keyof typeof shapes;

/** A picture beside the words that say the same. */
export const summaryIcon = (name: SummaryIcon): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true">${shapes[name]}</svg>`;
