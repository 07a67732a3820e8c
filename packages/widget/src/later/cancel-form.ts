import { html, nothing, type TemplateResult } from 'lit';
import type { LinkView } from './link-view.ts';

/** In code points after NFC, as the server counts (HTTP contract, "Configuration"). */
const longestReason = 500;

/** Asks whether to cancel, and why. Closed, it keeps what was typed. */
export class CancelForm {
  readonly #view: LinkView;
  #reason = '';
  /** The visitor tried to send a reason that is too long. */
  #isRefused = false;

  constructor(view: LinkView) {
    this.#view = view;
  }

  clear(): void {
    this.#reason = '';
    this.#isRefused = false;
  }

  get #length(): number {
    return Array.from(this.#reason.trim().normalize('NFC')).length;
  }

  render(): TemplateResult {
    const { messages, formats } = this.#view.host.localization;
    const { isSending, close } = this.#view;
    const isTooLong = this.#length > longestReason;
    return html`<form
      class="panel"
      part="cancel-form"
      aria-labelledby="cancel-heading"
      ?hidden=${this.#view.open !== 'cancel'}
      @submit=${this.#submit}
    >
      <h3 id="cancel-heading" tabindex="-1">${messages.cancelQuestion}</h3>
      <p class="muted">${messages.cancelEffect}</p>
      <div class="field" part="field">
        <label for="reason" part="label"
          >${messages.reason} <span class="muted small">(${messages.optional})</span></label
        >
        <textarea
          id="reason"
          part="control"
          dir="auto"
          rows="3"
          autocomplete="off"
          aria-describedby="reason-count reason-problem"
          aria-invalid=${isTooLong ? 'true' : nothing}
          .value=${this.#reason}
          @input=${this.#fill}
        ></textarea>
        <p id="reason-count" part="count" class="small ${isTooLong ? 'problem' : 'muted'}">
          ${messages.charactersOf(formats.number(this.#length), formats.number(longestReason))}
        </p>
        ${
          isTooLong && this.#isRefused
            ? html`<p id="reason-problem" class="small problem" part="problem" role="alert">
                ${messages.reasonTooLong(formats.number(longestReason))}
              </p>`
            : ''
        }
      </div>
      ${this.#view.renderFailure()}
      <div class="row">
        <button class="primary danger" part="cancel-submit" aria-disabled=${isSending}>
          ${isSending ? messages.cancelling : messages.cancelBooking}
        </button>
        <button type="button" class="quiet" part="keep" @click=${close}>${messages.keepBooking}</button>
      </div>
    </form>`;
  }

  readonly #fill = (event: Event): void => {
    this.#reason = (event.target as HTMLTextAreaElement).value;
    this.#view.host.requestUpdate();
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    const { host } = this.#view;
    if (this.#length > longestReason) {
      this.#isRefused = true;
      host.focusOn('#reason');
      return;
    }
    const reason = this.#reason.trim();
    void this.#view.send(
      'cancel',
      { json: reason ? { reason } : {} },
      () => host.localization.messages.cancelled,
    );
  };
}
