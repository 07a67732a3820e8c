import { html, nothing, type TemplateResult } from 'lit';
import type { Localization } from '../../localization/complete.ts';

/** In code points after NFC, as the server counts (HTTP contract, "Configuration"). */
export const longestReason = 500;

export const reasonLength = (reason: string): number => Array.from(reason.trim().normalize('NFC')).length;

export interface CancelForm {
  readonly localization: Localization;
  readonly isOpen: boolean;
  readonly reason: string;
  /** The visitor tried to send a reason that is too long. */
  readonly isRefused: boolean;
  readonly isSending: boolean;
  readonly failure: TemplateResult;
  readonly onReason: (reason: string) => void;
  readonly onCancel: () => Promise<void>;
  readonly onKeep: () => void;
}

/** Asks whether to cancel, and why. Hidden, it keeps what was typed. */
export function cancelForm(form: CancelForm): TemplateResult {
  const { messages } = form.localization;
  const count = reasonLength(form.reason);
  const isTooLong = count > longestReason;
  const onInput = ({ target }: Event): void => {
    if (target instanceof HTMLTextAreaElement) form.onReason(target.value);
  };
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    void form.onCancel();
  };
  return html`<form
    id="cancel"
    class="change"
    part="cancel-form"
    aria-labelledby="cancel-heading"
    ?hidden=${!form.isOpen}
    novalidate
    @submit=${onSubmit}
  >
    <div class="words">
      <h3 id="cancel-heading" tabindex="-1">${messages.cancelQuestion}</h3>
      <p class="muted">${messages.cancelEffect}</p>
    </div>
    <div class="field">
      <label for="reason"
        >${messages.cancelReason} <span class="muted small">(${messages.optional})</span></label
      >
      <textarea
        id="reason"
        rows="3"
        autocomplete="off"
        aria-describedby="reason-count reason-problem"
        aria-invalid=${isTooLong ? 'true' : nothing}
        .value=${form.reason}
        @input=${onInput}
      ></textarea>
      <p id="reason-count" class="small ${isTooLong ? 'problem' : 'muted'}">
        ${messages.charactersOf(count, longestReason)}
      </p>
      <p id="reason-problem" class="small problem" role="alert">
        ${isTooLong && form.isRefused ? messages.reasonTooLong(longestReason) : ''}
      </p>
    </div>
    ${form.failure}
    <div class="actions">
      <button type="submit" class="primary danger" aria-disabled=${form.isSending}>
        ${form.isSending ? messages.cancelling : messages.cancelBooking}
      </button>
      <button type="button" class="quiet" @click=${form.onKeep}>${messages.keepBooking}</button>
    </div>
  </form>`;
}
