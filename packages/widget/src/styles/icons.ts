import { html, type TemplateResult } from 'lit';

/**
 * Our few pictures, on a 24 × 24 grid. They only decorate words that stand beside them.
 * Each is a template without holes that begins with an element of HTML: Lit looks no further into such a template, and so the
 * browser makes no objects of its SVG for scripts, which were a twentieth of our memory.
 */
const icons = {
  back: html`<i
    ><svg viewBox="0 0 24 24" aria-hidden="true"><path d="m14 6-6 6 6 6" /></svg
  ></i>`,
  clock: html`<i
    ><svg viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 7.5V12l3 2" /></svg
  ></i>`,
  place: html`<i
    ><svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 21s6.5-5.6 6.5-11a6.5 6.5 0 0 0-13 0c0 5.4 6.5 11 6.5 11z" />
      <circle cx="12" cy="10" r="2.3" /></svg
  ></i>`,
  globe: html`<i
    ><svg viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="8.5" />
      <path d="M3.5 12h17M12 3.5c-5 5-5 12 0 17 5-5 5-12 0-17z" /></svg
  ></i>`,
  person: html`<i
    ><svg viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="8.5" r="3.5" />
      <path d="M5 20c.8-4 3.5-5.5 7-5.5s6.2 1.5 7 5.5" /></svg
  ></i>`,
};

export type Icon = keyof typeof icons;

/** A drawing beside the words that say the same. */
export const icon = (name: Icon): TemplateResult => icons[name];
