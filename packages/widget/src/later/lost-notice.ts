import { html, type TemplateResult } from 'lit';
import type { ChosenSlot, LostSlot } from '../flow/booking-flow.ts';
import type { Localization } from '../localization/languages.ts';

/** Says that the chosen time is gone and offers what the server named instead. */
export function lostNotice(
  lost: LostSlot,
  { messages, formats }: Localization,
  zone: string,
  onChoose: (slot: ChosenSlot) => void,
): TemplateResult {
  return html`<div class="notice bad" part="notice" role="alert">
    <p>${messages.slotTaken(formats.time(lost.startAt, zone))}</p>
    ${
      lost.alternatives.length === 0
        ? ''
        : html`<p class="small muted">${messages.freeInstead}</p>
            <div class="row">
              ${lost.alternatives.map(
                (slot) =>
                  html`<button part="alternative" @click=${() => onChoose(slot)}>
                    ${formats.dayAndTime(slot.startAt, zone)}
                  </button>`,
              )}
            </div>`
    }
  </div>`;
}
