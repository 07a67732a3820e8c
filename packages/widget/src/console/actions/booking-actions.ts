import { forbiddenCodes, type BookingEvent } from '@slotkit/shared/lifecycle';
import type { BookingTabName } from '../bookings/booking-tabs.ts';
import type { Booking } from '../console-shapes.ts';

/** What a member can do to a booking from its details, in the order of the buttons. */
const bookingActions = [
  'approve',
  'confirm',
  'start',
  'complete',
  'mark_no_show',
  'reschedule',
  'reassign',
  'edit_attendee',
  'cancel',
] as const satisfies readonly BookingEvent[];
export type BookingAction = (typeof bookingActions)[number];

/** What takes a form; the other actions are done by their button. */
const formNames = ['reschedule', 'reassign', 'edit_attendee', 'remind', 'cancel'] as const;
export type FormName = (typeof formNames)[number];

/** Whether an action takes a form. */
export const hasForm = (action: BookingAction | FormName): action is FormName =>
  formNames.some((one) => one === action);

/** What has begun is neither moved nor called off from there. */
const notInPast: readonly BookingAction[] = ['reschedule', 'cancel'];

/**
 * What may be done now, by the lifecycle's own answer for this caller (`allowed`): what may not is not shown.
 *
 * @param tab where the booking is looked at
 */
export const actionsFor = (booking: Booking, tab: BookingTabName): readonly BookingAction[] =>
  bookingActions.filter(
    (action) =>
      booking.allowed[action] === true &&
      !(tab === 'past' && notInPast.includes(action)) &&
      (action !== 'confirm' || isConfirmable(booking)),
  );

/** Of a group each registration is confirmed by itself, which the answer for the group does not know: one that is left has to be there. */
const isConfirmable = ({ awaiting, event_type, attendees }: Booking): boolean =>
  event_type.strategy !== 'group' ||
  awaiting.includes('customer') ||
  attendees.some(({ status }) => status === 'booked');

/** Whether this caller may change the booking at all, in whatever state it is: then also its links and messages. */
export function mayEdit({ allowed }: Booking): boolean {
  const answer = allowed['edit_attendee'];
  if (answer === undefined || answer === true) return answer === true;
  return !forbiddenCodes.some((code) => code === answer.because);
}
