import { html, type TemplateResult } from 'lit';

/** A box with its label: yes or no. */
export const tick = (label: unknown, isOn: boolean, onChange: (isOn: boolean) => void): TemplateResult =>
  html`<label class="switch"
    ><input
      type="checkbox"
      .checked=${isOn}
      @change=${({ target }: Event) => onChange((target as HTMLInputElement).checked)}
    />${label}</label
  >`;
