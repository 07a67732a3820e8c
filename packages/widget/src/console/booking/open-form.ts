import { actionsFor, mayEdit, mayRemind, type FormName } from '../actions/booking-actions.ts';
import type { runAction } from '../actions/run-action.ts';
import type { BookingTabName } from '../bookings/booking-tabs.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Booking } from '../console-shapes.ts';
import type { FormValues } from '../drafts.ts';
import { drawerWords } from '../words/drawer.ts';

/** The form of a booking that is open, as long as what it does may be done. */
export function openFormOf(desk: ConsoleDesk, booking: Booking, tab: BookingTabName): FormName | null {
  const { open } = desk.drafts.of(booking.id);
  if (open === 'remind') return mayRemind(booking, desk.now()) ? open : null;
  if (open === 'manage_link') return mayEdit(booking) ? open : null;
  return actionsFor(booking, tab).some((action) => action === open) ? open : null;
}

/** What was typed into a form and not sent. */
export const typedInto = ({ drafts }: ConsoleDesk, { id }: Booking, form: FormName): FormValues =>
  drafts.of(id).values[form] ?? {};

/** What was done, in words: of a group perhaps for one of its registrations alone. */
export function didText(
  { words }: ConsoleDesk,
  action: Parameters<typeof runAction>[1],
  { attendee }: FormValues,
): string {
  const ofSeat: Readonly<Partial<Record<string, string>>> = drawerWords.seatDone;
  return (attendee ? ofSeat[action] : undefined) ?? words.did[action];
}
