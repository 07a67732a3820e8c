import { html, type TemplateResult } from 'lit';

/** Goes to earlier or later days. The arrow is a sign that browsers mirror by themselves where lines run from right to left. */
export const stepButton = (
  label: string,
  to: 'earlier' | 'later',
  onStep: () => void,
  isAtEnd = false,
): TemplateResult =>
  html`<button type="button" aria-label=${label} aria-disabled=${isAtEnd} @click=${onStep}>
    <span class="arrow" aria-hidden="true">${to === 'earlier' ? '‹' : '›'}</span>
  </button>`;
