import { html, nothing, type TemplateResult } from 'lit';
import type { BookingAction } from '../actions/booking-actions.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Booking, EventType } from '../console-shapes.ts';
import { firstClick } from '../first-click.ts';
import { drawerWords as words } from '../words/drawer.ts';

type Attendee = Booking['attendees'][number];

/** What is done with one of several. */
export type SeatAction = Extract<BookingAction, 'complete' | 'mark_no_show'>;

/** The people of a group. */
export interface GroupAttendees {
  readonly desk: ConsoleDesk;
  readonly booking: Booking;
  /** Null until it is known. */
  readonly eventType: EventType | null;
  readonly actions: readonly BookingAction[];
  readonly isEditable: boolean;
  readonly isSending: boolean;
  readonly onDo: (action: SeatAction, attendeeId: string) => void;
  readonly onCancel: (attendeeId: string) => void;
  readonly onCopyLink: (attendeeId: string) => void;
  /** Books one more for this very start. */
  readonly onAdd: () => void;
}

/** Who takes part in a group, what may be done for each alone, and the way to one more. */
export function groupAttendees(group: GroupAttendees): TemplateResult | typeof nothing {
  const { desk, booking, eventType, isEditable, onAdd } = group;
  if (booking.event_type.strategy !== 'group') return nothing;
  const left = Math.max(0, (eventType?.seats ?? 0) - booking.attendee_count);
  const isAhead = Date.parse(booking.start) > desk.now() && isEditable;
  return html`<section class="group" aria-label=${words.group}>
    <h3>${words.group}</h3>
    <ul>
      ${booking.attendees.map((attendee) => row(attendee, group))}
    </ul>
    ${
      isAhead && eventType
        ? html`<p class="add">
            <span class="quiet"
              >${left > 0 ? words.placesLeft(left, desk.formats.number(left)) : words.full}</span
            >
            ${left > 0 ? html`<button @click=${onAdd}>${words.addAttendee}</button>` : nothing}
          </p>`
        : nothing
    }
  </section>`;
}

/** Registrations that somebody may still come by. */
const open: readonly Attendee['status'][] = ['pending', 'booked', 'confirmed'];

function row({ id, name, status }: Attendee, group: GroupAttendees): TemplateResult {
  const { actions, isEditable, isSending, onDo, onCancel, onCopyLink } = group;
  const isOpen = open.includes(status);
  const button = (label: string, press: () => void): TemplateResult =>
    html`<button aria-disabled=${isSending} aria-label=${words.of(label, name)} @click=${firstClick(press)}>
      ${label}
    </button>`;
  return html`<li>
    <span
      ><strong><bdi>${name}</bdi></strong> <span class="quiet">${words.seats[status]}</span></span
    >
    ${
      isOpen
        ? html`<span class="buttons">
            ${actions.includes('complete') ? button(words.came, () => onDo('complete', id)) : nothing}
            ${actions.includes('mark_no_show') ? button(words.didNotCome, () => onDo('mark_no_show', id)) : nothing}
            ${isEditable ? button(words.manageLink, () => onCopyLink(id)) : nothing}
            ${actions.includes('cancel') ? button(words.cancelSeat, () => onCancel(id)) : nothing}
          </span>`
        : nothing
    }
  </li>`;
}
