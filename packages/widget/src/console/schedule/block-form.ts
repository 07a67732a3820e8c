import { html, nothing, type TemplateResult } from 'lit';
import { customerName } from '../booking/booking-text.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import { failureText } from '../console-error.ts';
import { valueOf } from '../control-value.ts';
import { timeInput } from '../time-input.ts';
import { scheduleWords as words } from '../words/schedule.ts';
import type { Affected } from './block-calls.ts';
import type { BlockDraft } from './block-draft.ts';
import { periodOf } from './periods.ts';
import { periodText } from './schedule-text.ts';

/** What the form of a block is drawn from. */
export interface BlockForm {
  readonly draft: BlockDraft;
  readonly desk: ConsoleDesk;
  readonly zone: string;
  /** Whether it ends after it starts. */
  readonly isPeriod: boolean;
  /** What it would affect; null until that is known. */
  readonly affected: Affected | null;
  /** Why that is not known. */
  readonly problem: unknown;
  readonly isSending: boolean;
  readonly onChange: (change: Partial<BlockDraft>) => void;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** The form of a time that is to be blocked, with what is booked in it before anything happens. */
export function blockForm(form: BlockForm): TemplateResult {
  const { draft, onChange, onSave, onClose, isSending } = form;
  const time = (name: 'from' | 'to'): TemplateResult =>
    timeInput({
      type: 'datetime-local',
      name,
      isRequired: true,
      value: draft[name],
      onChange: (value) => onChange({ [name]: value }),
    });
  return html`<form
    aria-label=${words.blockTitle}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      onSave();
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    }}
  >
    <div class="span">
      <label>${words.from} ${time('from')}</label>
      <label>${words.to} ${time('to')}</label>
    </div>
    <label
      ><span>${words.reason} <span class="quiet">(${words.optional})</span></span>
      <input
        name="reason"
        maxlength="500"
        .value=${draft.reason}
        @input=${(event: Event) => onChange({ reason: valueOf(event) })}
    /></label>
    <div aria-live="polite" class="affected">${affectedText(form)}</div>
    <div class="buttons">
      <button class="primary" aria-disabled=${isSending || !form.isPeriod}>
        ${draft.of ? words.saveChange : words.save}
      </button>
      <button type="button" @click=${onClose}>${words.cancel}</button>
    </div>
  </form>`;
}

function affectedText(form: BlockForm): TemplateResult {
  const { affected, desk, zone, isPeriod, problem } = form;
  if (!isPeriod) return html`<p>${words.endsFirst}</p>`;
  if (problem) return html`<p>${failureText(problem, desk.words)}</p>`;
  if (!affected) return html`<p class="quiet">${words.asking}</p>`;
  const { formats } = desk;
  if (affected.count === 0) return html`<p>${words.affectsNone}</p>`;
  const more = affected.count - affected.bookings.length;
  return html`<p><strong>${words.affects(affected.count, formats.number(affected.count))}</strong></p>
    <ul>
      ${affected.bookings.map(
        (booking) =>
          html`<li>
            <bdi>${customerName(booking)}</bdi> · <bdi>${booking.event_type.title}</bdi>
            <span class="quiet">${periodText(periodOf(booking), desk, zone)}</span>
          </li>`,
      )}
      ${more > 0 ? html`<li>${words.andMore(formats.number(more))}</li>` : nothing}
    </ul>
    ${noticeChoice(form, affected)}`;
}

function noticeChoice({ draft, onChange }: BlockForm, affected: Affected): TemplateResult {
  if (affected.tellable === 0)
    return html`<p class="quiet">${draft.of ? words.alreadyTold : words.nobodyTold}</p>`;
  return html`<label class="switch"
    ><input
      type="checkbox"
      name="notify"
      .checked=${draft.notifies}
      @change=${() => onChange({ notifies: !draft.notifies })}
    />${words.tell(affected.tellable, affected.count)}</label
  >`;
}
