import { html, nothing, type TemplateResult } from 'lit';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Booking } from '../console-shapes.ts';
import type { Choice } from '../directory.ts';
import type { FormValues } from '../drafts.ts';
import type { FormName } from './booking-actions.ts';
import type { TimeChosenEvent } from './free-times.ts';
import { anyTime } from './run-action.ts';
import './free-times.ts';

/** A form below the buttons of a booking. */
export interface ActionForm {
  readonly action: FormName;
  readonly booking: Booking;
  readonly desk: ConsoleDesk;
  /** Who can host it. */
  readonly hosts: readonly Choice[];
  readonly values: FormValues;
  readonly isSending: boolean;
  readonly onType: (values: FormValues) => void;
  readonly onSend: () => void;
  readonly onClose: () => void;
}

/** The form of an action, in the page: nothing else is covered, and closing it loses nothing. */
export function actionForm(form: ActionForm): TemplateResult {
  const { action, desk, isSending, onSend, onClose } = form;
  const { words } = desk;
  return html`<form
    aria-label=${words.actions[action]}
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      onSend();
    }}
  >
    <h3 tabindex="-1">${words.actions[action]}</h3>
    ${fields[action](form)}
    <div class="buttons">
      <button class=${action === 'cancel' ? 'primary danger' : 'primary'} aria-disabled=${isSending}>
        ${action === 'edit_attendee' ? words.save : words.actions[action]}
      </button>
      <button type="button" @click=${onClose}>${words.back}</button>
    </div>
  </form>`;
}

const fields: Readonly<Record<FormName, (form: ActionForm) => TemplateResult>> = {
  cancel: (form) => area(form, 'reason', form.desk.words.cancelReason, { maxLength: 500 }),
  reassign(form) {
    const { words } = form.desk;
    const own = form.booking.hosts.map(({ id }) => id);
    const others = form.hosts.filter(({ id }) => !own.includes(id));
    return html`${hostSelect(form, words.newHost, others, null)}
    ${area(form, 'reason', words.reason, { maxLength: 500 })}`;
  },
  reschedule(form) {
    const { words } = form.desk;
    return html`${newStart(form)}
    ${form.hosts.length > 1 ? hostSelect(form, words.otherHost, form.hosts, words.sameHost) : nothing}
    ${area(form, 'message', words.message, { maxLength: 2000 })}`;
  },
  edit_attendee(form) {
    const { words } = form.desk;
    const { attendees, notes } = form.booking;
    const attendee = attendees.find(({ id }) => id === form.values['attendee']) ?? attendees[0];
    // Of a group each has notes of its own.
    const known = attendees.length > 1 ? (attendee?.notes ?? null) : notes;
    return html`${attendees.length > 1 ? attendeeSelect(form) : nothing}
    ${line(form, 'name', words.name, { known: attendee?.name, isRequired: true })}
    ${line(form, 'email', words.email, { known: attendee?.email, type: 'email' })}
    ${line(form, 'phone', words.phone, { known: attendee?.phone, type: 'tel' })}
    ${area(form, 'notes', words.notes, { maxLength: 5000, known })}`;
  },
  remind(form) {
    const { words } = form.desk;
    return html`${line(form, 'subject', words.subject, { isOptional: true })}
    ${area(form, 'text', words.text, { maxLength: 2000, isRequired: true })}`;
  },
};

function newStart({ booking, desk, values, onType }: ActionForm): TemplateResult {
  const { words } = desk;
  const isAny = values[anyTime] === 'on';
  return html`<fieldset>
    <legend>${words.newStart}</legend>
    ${
      isAny
        ? html`<label
            ><span class="quiet">${words.anyTimeHint(booking.timezone)}</span>
            <input
              type="datetime-local"
              name="local"
              aria-label=${words.newStart}
              required
              .value=${values['local'] ?? ''}
              @input=${(event: Event) => onType({ local: valueOf(event) })}
          /></label>`
        : html`<console-free-times
            .desk=${desk}
            .booking=${booking}
            .host=${values['host'] || null}
            .chosen=${values['start'] ?? null}
            @console-time=${({ start }: TimeChosenEvent) => onType({ start })}
          ></console-free-times>`
    }
    <label class="switch"
      ><input
        type="checkbox"
        .checked=${isAny}
        @change=${() => onType({ [anyTime]: isAny ? '' : 'on' })}
      />${words.anyTime}</label
    >
  </fieldset>`;
}

const hostSelect = (
  { values, onType }: ActionForm,
  label: string,
  hosts: readonly Choice[],
  none: string | null,
): TemplateResult =>
  html`<label
    >${label}
    <select
      name="host"
      ?required=${none === null}
      @change=${(event: Event) => onType({ host: valueOf(event) })}
    >
      <option value="" ?selected=${!values['host']}>${none ?? '–'}</option>
      ${hosts.map(
        ({ id, name }) => html`<option value=${id} ?selected=${values['host'] === id}>${name}</option>`,
      )}
    </select></label
  >`;

const attendeeSelect = ({ booking, desk, values, onType }: ActionForm): TemplateResult =>
  html`<label
    >${desk.words.attendee}
    <select name="attendee" @change=${(event: Event) => onType({ attendee: valueOf(event) })}>
      ${booking.attendees.map(
        ({ id, name }) => html`<option value=${id} ?selected=${values['attendee'] === id}>${name}</option>`,
      )}
    </select></label
  >`;

interface LineOptions {
  readonly known?: string | null | undefined;
  readonly type?: string;
  readonly isRequired?: boolean;
  readonly isOptional?: boolean;
}

const line = (
  { values, desk, onType }: ActionForm,
  name: string,
  label: string,
  { known = '', type = 'text', isRequired = false, isOptional = false }: LineOptions,
): TemplateResult =>
  html`<label
    ><span>${label} ${isOptional ? html`<span class="quiet">(${desk.words.optional})</span>` : nothing}</span>
    <input
      type=${type}
      name=${name}
      maxlength="200"
      ?required=${isRequired}
      .value=${values[name] ?? known ?? ''}
      @input=${(event: Event) => onType({ [name]: valueOf(event) })}
  /></label>`;

interface AreaOptions {
  readonly maxLength: number;
  readonly known?: string | null;
  readonly isRequired?: boolean;
}

const area = (
  { values, desk, onType }: ActionForm,
  name: string,
  label: string,
  { maxLength, known = null, isRequired = false }: AreaOptions,
): TemplateResult =>
  html`<label
    ><span>${label} ${isRequired ? nothing : html`<span class="quiet">(${desk.words.optional})</span>`}</span>
    <textarea
      name=${name}
      rows="3"
      maxlength=${maxLength}
      ?required=${isRequired}
      .value=${values[name] ?? known ?? ''}
      @input=${(event: Event) => onType({ [name]: valueOf(event) })}
    ></textarea>
  </label>`;

const valueOf = ({ target }: Event): string =>
  (target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;
