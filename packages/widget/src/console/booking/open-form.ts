import { html, nothing, type TemplateResult } from 'lit';
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

const texts = ['name', 'email', 'phone', 'notes', 'reason', 'message', 'subject', 'text'];

/** What somebody has written into a form that is not offered any more: to be read and copied. */
export function unsentTexts({ drafts }: ConsoleDesk, { id }: Booking): TemplateResult | typeof nothing {
  const { open, values } = drafts.of(id);
  const typed = Object.entries((open && values[open]) ?? {}).filter(
    ([name, text]) => texts.includes(name) && text.trim() !== '',
  );
  if (typed.length === 0) return nothing;
  return html`<section class="said">
    <h3>${drawerWords.unsent}</h3>
    ${typed.map(([, text]) => html`<p><bdi>${text}</bdi></p>`)}
  </section>`;
}

/** What was done, in words: of a group perhaps for one of its registrations alone. */
export function didText(
  { words }: ConsoleDesk,
  action: Parameters<typeof runAction>[1],
  { attendee }: FormValues,
): string {
  const ofSeat: Readonly<Partial<Record<string, string>>> = drawerWords.seatDone;
  return (attendee ? ofSeat[action] : undefined) ?? words.did[action];
}
