import { html, type TemplateResult } from 'lit';

/** Pictures that only come after the first view, drawn as those of `styles/icons.ts`. */
const icons = {
  calendar: html`<i
    ><svg viewBox="0 0 24 24" aria-hidden="true">
      <rect x="4" y="5.5" width="16" height="14.5" rx="2.5" />
      <path d="M4 10h16M8.5 3.5v4M15.5 3.5v4" /></svg
  ></i>`,
  mail: html`<i
    ><svg viewBox="0 0 24 24" aria-hidden="true">
      <rect x="3.5" y="6" width="17" height="12.5" rx="2.5" />
      <path d="m4.5 8 7.5 5.5L19.5 8" /></svg
  ></i>`,
  note: html`<i
    ><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 4.5h12v15H6zM9 9h6M9 12.5h6M9 16h3" /></svg
  ></i>`,
};

export const laterIcon = (name: keyof typeof icons): TemplateResult => icons[name];
