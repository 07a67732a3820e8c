import { html, type TemplateResult } from 'lit';

/** Stands in for what is on its way, in its size. */
export const bones: TemplateResult = html`<i class="bone"></i><i class="bone"></i><i class="bone"></i>`;
