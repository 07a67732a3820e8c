import { html, nothing, type TemplateResult } from 'lit';
import type { ChosenSlot, LostSlot } from '../../flow/booking-flow.ts';
import type { FirstLocalization } from '../../localization/localize.ts';

/** Says that the chosen time is gone and offers what the server named instead. */
export function lostNotice(
  lost: LostSlot,
  { messages, formats }: FirstLocalization,
  zone: string,
  onChoose: (slot: ChosenSlot) => void,
): TemplateResult {
  return html`<div class="notice bad" part="notice" role="alert">
    <p>${messages.slotTaken(formats.time(lost.startAt, zone))}</p>
    ${
      lost.alternatives.length === 0
        ? nothing
        : html`<p class="small muted">${messages.freeInstead}</p>
            <div class="alternatives">
              ${lost.alternatives.map(
                (slot) =>
                  html`<button type="button" part="alternative" @click=${() => onChoose(slot)}>
                    ${formats.dayAndTime(slot.startAt, zone)}
                  </button>`,
              )}
            </div>`
    }
  </div>`;
}
