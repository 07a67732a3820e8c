import { html, nothing, type TemplateResult } from 'lit';
import type { HostStanding } from '../booking/host-standing.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Booking } from '../console-shapes.ts';
import { valueOf } from '../control-value.ts';
import type { Choice } from '../directory.ts';
import type { FormValues } from '../drafts.ts';
import { oneOption, optionList } from '../option-list.ts';
import { tick } from '../tick.ts';
import { timeInput } from '../time-input.ts';
import { drawerWords } from '../words/drawer.ts';
import type { FormName } from './booking-actions.ts';
import type { TimeChosenEvent } from './free-times.ts';
import { anyTime } from './run-action.ts';
import { area, hostSelect, line } from './form-parts.ts';
import './free-times.ts';

/** A form below the buttons of a booking. */
export interface ActionForm {
  readonly action: FormName;
  readonly booking: Booking;
  readonly desk: ConsoleDesk;
  /** Who can host it: at another time, and in another's place. */
  readonly hosts: readonly Choice[];
  readonly others: readonly Choice[];
  /** How hosts stand to its time, as far as that is known. */
  readonly standings: ReadonlyMap<string, HostStanding>;
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
        ${sendText(form)}
      </button>
      <button type="button" @click=${onClose}>${words.back}</button>
    </div>
  </form>`;
}

function sendText({ action, desk: { words } }: ActionForm): string {
  if (action === 'edit_attendee') return words.save;
  return action === 'manage_link' ? drawerWords.makeLink : words.actions[action];
}

const fields: Readonly<Record<FormName, (form: ActionForm) => TemplateResult>> = {
  cancel(form) {
    const { booking, desk } = form;
    const reason = area(form, 'reason', desk.words.cancelReason, { maxLength: 500 });
    return booking.event_type.strategy === 'group'
      ? html`${attendeeSelect(form, drawerWords.whose, drawerWords.wholeGroup)} ${reason}`
      : reason;
  },
  reassign(form) {
    const { words } = form.desk;
    const { booking, others, standings, values, onType } = form;
    return html`${hostSelect(
      form,
      words.newHost,
      others.map((host) => withStanding(host, standings.get(host.id))),
      null,
    )}
    ${booking.hosts.length > 1 ? leavingSelect(form) : nothing}
    ${tick(drawerWords.outsideHours, values[anyTime] === 'on', (isOn) => onType({ [anyTime]: isOn ? 'on' : '' }))}
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
    return html`${attendees.length > 1 ? attendeeSelect(form, form.desk.words.attendee, null) : nothing}
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
  manage_link({ booking: { attendees }, values }) {
    const attendee = attendees.find(({ id }) => id === values['attendee']) ?? attendees[0];
    return html`<p>${drawerWords.oldLinkGoes(attendee?.name ?? '')}</p>`;
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
            ><span class="quiet">${words.anyTimeHint(booking.timezone)}</span> ${timeInput({
              type: 'datetime-local',
              name: 'local',
              label: words.newStart,
              isRequired: true,
              value: values['local'] ?? '',
              onChange: (local) => onType({ local }),
            })}</label
          >`
        : html`<console-free-times
            .desk=${desk}
            .booking=${booking}
            .host=${values['host'] || null}
            .chosen=${values['start'] ?? null}
            @console-time=${({ start }: TimeChosenEvent) => onType({ start })}
          ></console-free-times>`
    }
    ${tick(words.anyTime, isAny, (isOn) => onType({ [anyTime]: isOn ? 'on' : '' }))}
  </fieldset>`;
}

/** Of hosts that share a booking, whose place is taken. */
const leavingSelect = ({ booking, values, onType }: ActionForm): TemplateResult =>
  html`<label
    >${drawerWords.insteadOf}
    <select name="from_host" required @change=${(event: Event) => onType({ from_host: valueOf(event) })}>
      ${oneOption('', '–', !values['from_host'])} ${optionList(booking.hosts, values['from_host'])}
    </select></label
  >`;

/** A host with how it stands to the time. */
const withStanding = ({ id, name }: Choice, known: HostStanding | undefined): Choice => ({
  id,
  name: known
    ? drawerWords.hostWithStanding(name, [drawerWords.standing[known.standing], ...known.because].join('. '))
    : name,
});

/** Who is meant; with words for it, all of them. */
const attendeeSelect = (
  { booking, values, onType }: ActionForm,
  label: string,
  all: string | null,
): TemplateResult =>
  html`<label
    >${label}
    <select name="attendee" @change=${(event: Event) => onType({ attendee: valueOf(event) })}>
      ${all === null ? nothing : oneOption('', all, !values['attendee'])}
      ${optionList(
        booking.attendees.filter(({ status }) => all === null || status !== 'cancelled'),
        values['attendee'],
      )}
    </select></label
  >`;
