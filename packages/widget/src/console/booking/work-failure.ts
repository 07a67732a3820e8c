import { html, nothing, type TemplateResult } from 'lit';
import { insteadButtons } from '../actions/instead-buttons.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import { failureText } from '../console-error.ts';

/**
 * What failed; where a time is taken, what is free instead.
 *
 * @param failure a sentence, or what a call threw; null for none
 */
export function workFailure(
  failure: unknown,
  desk: ConsoleDesk,
  zone: string,
  onInstead: (start: string) => void,
): TemplateResult | typeof nothing {
  if (failure === null) return nothing;
  if (typeof failure === 'string') return html`<p role="alert" class="failure">${failure}</p>`;
  const { words } = desk;
  const others = insteadButtons(failure, desk, zone, onInstead);
  return html`<div role="alert" class="failure">
    <p>${others.length > 0 ? words.alreadyBooked : failureText(failure, words)}</p>
    ${others}
  </div>`;
}
