import { html, type TemplateResult } from 'lit';
import type { BookingElement } from '../elements/booking-element.ts';
import type { Problem } from './field-problems.ts';
import { fieldId, type Field } from './form-field.ts';

/** All that is wrong in a form, by field, each with the way there. */
export function errorSummary(
  host: BookingElement,
  problems: ReadonlyMap<string, Problem>,
  fields: readonly Field[],
): TemplateResult | null {
  if (problems.size === 0) return null;
  const { messages, counted } = host.localization;
  const lead = (name: string): void => host.shadowRoot?.getElementById(fieldId(name))?.focus();
  return html`<div class="notice bad problems" part="error-summary" role="alert" tabindex="-1">
    <p>${messages.problems(counted(problems.size))}</p>
    <ul>
      ${[...problems].map(
        ([name, problem]) =>
          html`<li>
            <button class="link" part="problem-link" @click=${() => lead(name)}>
              ${fields.find((field) => field.name === name)?.label ?? name}</button
            >: ${problem(messages)}
          </li>`,
      )}
    </ul>
  </div>`;
}
