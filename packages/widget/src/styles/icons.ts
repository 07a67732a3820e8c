import { html, svg, type TemplateResult } from 'lit';

/** Our few pictures, on a 24 × 24 grid. They only decorate words that stand beside them. */
const shapes = {
  back: svg`<path d="m14 6-6 6 6 6"/>`,
  clock: svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 7.5V12l3 2"/>`,
  place: svg`<path d="M12 21s6.5-5.6 6.5-11a6.5 6.5 0 0 0-13 0c0 5.400 6.5 11 6.5 11z"/><circle cx="12" cy="10" r="2.3"/>`,
  globe: svg`<circle cx="12" cy="12" r="8.5"/><path d="M3.5 12h17M12 3.500c-5 5-5 12 0 17 5-5 5-12 0-17z"/>`,
  person: svg`<circle cx="12" cy="8.5" r="3.5"/><path d="M5 20c.8-4 3.5-5.500 7-5.500s6.2 1.5 7 5.5"/>`,
};

export type Icon = keyof typeof shapes;

/** A drawing beside the words that say the same. */
export const picture = (shape: TemplateResult<2>): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true">${shape}</svg>`;

export const icon = (name: Icon): TemplateResult => picture(shapes[name]);
