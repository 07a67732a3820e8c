import { html, nothing, type TemplateResult } from 'lit';
import { ProblemError } from '@slotkit/shared/client';
import { insteadButtons } from '../actions/instead-buttons.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import { failureText } from '../console-error.ts';
import { wizardWords as words } from '../words/wizard.ts';

/** Why it was not booked, or could not go on. */
export interface SendFailure {
  readonly desk: ConsoleDesk;
  readonly zone: string;
  /** A sentence, or what the client threw; null for none. */
  readonly failure: unknown;
  /** Another start in place of the one that is taken, in ISO 8601. */
  readonly onInstead: (start: string) => void;
  readonly onTimes: () => void;
}

/** Whether somebody else was faster, or the time was never offered. */
export const isAboutTime = (failure: unknown): boolean =>
  failure instanceof ProblemError && (failure.code === 'slot_taken' || failure.code === 'slot_not_offered');

/** What failed, and what to do about it; of a time that was taken, what is still free. */
export function sendFailure({
  desk,
  zone,
  failure,
  onInstead,
  onTimes,
}: SendFailure): TemplateResult | typeof nothing {
  if (failure === null) return nothing;
  if (typeof failure === 'string') return html`<p role="alert" class="failure">${failure}</p>`;
  const isTaken = failure instanceof ProblemError && failure.code === 'slot_taken';
  const others = isTaken ? insteadButtons(failure, desk, zone, onInstead) : [];
  const taken = others.length > 0 ? words.alreadyBooked : words.noneInstead;
  return html`<div role="alert" class="failure">
    <p>${isTaken ? taken : failureText(failure, desk.words)}</p>
    ${others}
    ${isAboutTime(failure) ? html`<button type="button" @click=${onTimes}>${words.anotherTime}</button>` : nothing}
  </div>`;
}
