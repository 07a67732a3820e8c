import { html, type TemplateResult } from 'lit';
import type { Hold } from '@slotkit/shared/wire';
import type { BookingElement } from '../elements/booking-element.ts';
import { icon } from '../styles/icons.ts';

/** How long the time is still kept, second by second, with the way to more. */
export class HoldLine {
  /** The visitor was given more time. */
  isExtended = false;
  readonly #host: BookingElement;
  readonly #extend: () => unknown;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: BookingElement, extend: () => unknown) {
    this.#host = host;
    this.#extend = extend;
  }

  /** @param minutes how long times of this kind are kept: until it is known, the line is there unseen, so that nothing moves then. */
  render(hold: Hold | null, minutes = 0): TemplateResult | null {
    clearTimeout(this.#timer);
    if (!hold && !minutes) return null;
    const host = this.#host;
    const { messages, formats } = host.localization;
    const seconds = hold ? Math.ceil((Date.parse(hold.expires_at) - host.now()) / 1000) : minutes * 60;
    if (seconds <= 0) return html`<p class="notice" part="hold" role="status">${messages.holdOver}</p>`;
    if (hold) this.#timer = setTimeout(() => host.requestUpdate(), 1000);
    const twoDigits = new Intl.NumberFormat(formats.locale, { minimumIntegerDigits: 2 });
    const left = `${formats.number(Math.floor(seconds / 60))}:${twoDigits.format(seconds % 60)}`;
    return html`<div class="row small muted hold" part="hold" ?inert=${!hold}>
      ${icon('clock')}<span role="timer">${messages.heldFor(left)}</span>
      <button class="quiet" part="hold-more" @click=${this.#extend}>${messages.holdMore}</button>
      <span class="hidden" role="status"
        >${seconds < 60 ? messages.holdEnding : this.isExtended ? messages.holdExtended : ''}</span
      >
    </div>`;
  }
}
