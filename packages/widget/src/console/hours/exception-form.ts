import { html, type TemplateResult } from 'lit';
import type { ConsoleDesk } from '../console-desk.ts';
import { valueOf } from '../control-value.ts';
import { oneOption } from '../option-list.ts';
import { timeInput } from '../time-input.ts';
import { hoursWords as words } from '../words/hours.ts';
import { draftSpan, exceptionKinds, type ExceptionDraft } from './exception-rows.ts';

/** What the form of an exception is drawn from. */
interface ExceptionForm {
  readonly draft: ExceptionDraft;
  readonly desk: ConsoleDesk;
  /** How many bookings lie in it; null until that is known, and where it takes nothing away. */
  readonly booked: number | null;
  readonly isNew: boolean;
  readonly isSending: boolean;
  readonly onChange: (change: Partial<ExceptionDraft>) => void;
  readonly onSave: () => void;
  readonly onClose: () => void;
}

/** The form of something that is to be different from the week. */
export function exceptionForm(form: ExceptionForm): TemplateResult {
  const { draft, onChange, onSave, onClose, isSending } = form;
  const isDays = draft.kind === 'off';
  const field = (name: 'firstDay' | 'lastDay' | 'from' | 'to', label: string): TemplateResult =>
    html`<label
      >${label}
      ${timeInput({
        type: name === 'from' || name === 'to' ? 'time' : 'date',
        name,
        isRequired: true,
        value: draft[name],
        onChange: (value) => onChange({ [name]: value }),
      })}</label
    >`;
  return html`<form
    class="exception"
    aria-label=${words.exceptions}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      onSave();
    }}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose();
    }}
  >
    <label
      >${words.kind}
      <select
        @change=${(event: Event) => {
          const value = valueOf(event);
          onChange({ kind: exceptionKinds.find((kind) => kind === value) ?? 'off' });
        }}
      >
        ${exceptionKinds.map((kind) => oneOption(kind, words.kinds[kind], kind === draft.kind))}
      </select></label
    >
    <div class="span">
      ${field('firstDay', isDays ? words.firstDay : words.onDay)}
      ${
        isDays ? field('lastDay', words.lastDay) : html`${field('from', words.from)} ${field('to', words.to)}`
      }
    </div>
    <label
      ><span>${words.reason} <span class="quiet">(${words.optional})</span></span>
      <input
        name="reason"
        maxlength="500"
        .value=${draft.reason}
        @input=${(event: Event) => onChange({ reason: valueOf(event) })}
    /></label>
    <p aria-live="polite" class="quiet">${staysText(form)}</p>
    <div class="buttons">
      <button class="primary" aria-disabled=${isSending || draftSpan(draft) === null}>
        ${form.isNew ? words.addException : words.change}
      </button>
      <button type="button" @click=${onClose}>${words.cancel}</button>
    </div>
  </form>`;
}

function staysText({ draft, desk, booked }: ExceptionForm): string {
  if (draftSpan(draft) === null) return words.endsFirst;
  if (booked === null || draft.kind === 'extra') return '';
  return booked === 0 ? words.staysNone : words.stays(booked, desk.formats.number(booked));
}
