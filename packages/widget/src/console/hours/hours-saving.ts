import { html, nothing, type TemplateResult } from 'lit';
import type { ConsoleDesk } from '../console-desk.ts';
import { failureText, isOutdated } from '../console-error.ts';
import { hoursWords as words } from '../words/hours.ts';

/** What the bar below the hours is drawn from. */
interface HoursSaving {
  readonly desk: ConsoleDesk;
  readonly isChanged: boolean;
  readonly canUndo: boolean;
  readonly isSending: boolean;
  /** What was done last, in words. */
  readonly said: string;
  /** What the last call threw; null for nothing. */
  readonly failure: unknown;
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onDiscard: () => void;
  /** Somebody else was faster: whose hours are to count. */
  readonly onSettle: (whose: 'mine' | 'theirs') => void;
}

/** Saves, undoes and discards, and says how the hours stand. */
export function hoursSaving(saving: HoursSaving): TemplateResult {
  const { isChanged, canUndo, isSending, said, onSave, onUndo, onDiscard } = saving;
  return html`<div class=${isChanged ? 'saving is-changed' : 'saving'}>
    ${failureOf(saving)}
    <p role="status">${said || (isChanged ? words.unsaved : words.nothingChanged)}</p>
    <div class="buttons">
      <button class="primary" aria-disabled=${isSending || !isChanged} @click=${onSave}>${words.save}</button>
      <button aria-disabled=${!canUndo} @click=${onUndo}>${words.undo}</button>
      ${isChanged ? html`<button class="plain" @click=${onDiscard}>${words.discard}</button>` : nothing}
    </div>
  </div>`;
}

function failureOf({ failure, desk, onSettle }: HoursSaving): TemplateResult | typeof nothing {
  if (failure === null) return nothing;
  const isConflict = isOutdated(failure);
  return html`<div class="failure" role="alert">
    <p>${isConflict ? words.conflict : failureText(failure, desk.words)}</p>
    ${
      isConflict
        ? html`<div class="buttons">
            <button @click=${() => onSettle('theirs')}>${words.takeTheirs}</button>
            <button @click=${() => onSettle('mine')}>${words.keepMine}</button>
          </div>`
        : nothing
    }
  </div>`;
}
