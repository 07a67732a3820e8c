import { html, type TemplateResult } from 'lit';
import { ProblemError } from '@slotkit/shared/client';
import type { ConsoleDesk } from '../console-desk.ts';

/** The times that are still free in place of one that was taken, each a button; none where the failure names none. */
export function insteadButtons(
  failure: unknown,
  { formats }: ConsoleDesk,
  zone: string,
  onInstead: (start: string) => void,
): readonly TemplateResult[] {
  const others = failure instanceof ProblemError ? (failure.problem.alternatives ?? []) : [];
  return others.map(
    ({ start }) =>
      html`<button type="button" @click=${() => onInstead(start)}>
        ${formats.dayAndTime(Date.parse(start), zone)}
      </button>`,
  );
}
