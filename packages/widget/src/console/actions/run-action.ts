import type { ConsoleDesk } from '../console-desk.ts';
import type { Booking } from '../console-shapes.ts';
import type { FormValues } from '../drafts.ts';
import type { BookingAction, FormName, LinkForm } from './booking-actions.ts';
import { sendReminder } from './send-reminder.ts';
import { instantOf } from './wall-time.ts';

/** The field of a form that says that the time stands in `local`, whether it is offered or not. */
export const anyTime = 'override';

/** Does it, and returns the booking as it is since; of a move the new one. Throws what the client throws. */
export async function runAction(
  desk: ConsoleDesk,
  action: BookingAction | Exclude<FormName, LinkForm>,
  booking: Booking,
  values: FormValues,
): Promise<Booking> {
  const { client } = desk;
  const params = { path: { id: booking.id } };
  const text = (name: string): string | undefined => values[name]?.trim() || undefined;
  /** Of a group the one registration that is meant; all of them where none is. */
  const seat = withText('attendee_id', text('attendee'));
  switch (action) {
    case 'approve':
      return client.post('/v1/bookings/{id}/approve', { params });
    case 'confirm':
      return client.post('/v1/bookings/{id}/confirm', { params });
    case 'start':
      return client.post('/v1/bookings/{id}/start', { params });
    case 'complete':
      return client.post('/v1/bookings/{id}/complete', { params, body: seat });
    case 'mark_no_show':
      return client.post('/v1/bookings/{id}/no-show', { params, body: seat });
    case 'cancel':
      return client.post('/v1/bookings/{id}/cancel', {
        params,
        body: { ...withText('reason', text('reason')), ...seat },
      });
    case 'reassign':
      return client.post('/v1/bookings/{id}/reassign', {
        params,
        body: {
          host_id: values['host'] ?? '',
          ...withText('from_host_id', text('from_host')),
          ...withText('reason', text('reason')),
          ...(values[anyTime] === 'on' && { override: true }),
        },
      });
    case 'reschedule':
      return client.post('/v1/bookings/{id}/reschedule', {
        params,
        body: {
          start: chosenStart(values, booking.timezone) ?? '',
          duration_minutes: booking.duration_minutes,
          ...withText('host_id', text('host')),
          ...withText('message', text('message')),
          ...(values[anyTime] === 'on' && { override: true }),
        },
      });
    case 'edit_attendee':
      return client.patch('/v1/bookings/{id}', {
        params,
        body: {
          ...withText('attendee_id', text('attendee') ?? firstOfSeveral(booking)),
          ...changed('name', (name) => ({ name })),
          ...changed('email', (email) => ({ email: email || null })),
          ...changed('phone', (phone) => ({ phone: phone || null })),
          ...changed('notes', (notes) => ({ notes: notes || null })),
        },
      });
    case 'remind':
      await sendReminder(desk, booking.id, {
        kind: 'custom',
        channel: 'email',
        text: text('text') ?? '',
        ...withText('subject', text('subject')),
      });
      return booking;
  }

  /** What was not typed into stays as it is, whatever somebody else has made of it meanwhile. */
  function changed<Change>(name: string, say: (value: string) => Change): Change | undefined {
    const value = values[name];
    return value === undefined ? undefined : say(value.trim());
  }
}

/** Whom the form of a group is about before somebody chooses; nothing where there is one person to choose. */
const firstOfSeveral = ({ attendees: [first, ...others] }: Booking): string | undefined =>
  others.length > 0 ? first?.id : undefined;

/** The start that the form of a move holds, as the API reads it; null as long as there is none. */
export function chosenStart(values: FormValues, zone: string): string | null {
  if (values[anyTime] !== 'on') return values['start'] || null;
  const at = instantOf(values['local'] ?? '', zone);
  return at === null ? null : new Date(at).toISOString();
}

/** An optional field of a body: there only where it has something to say. */
const withText = <Name extends string>(
  name: Name,
  value: string | undefined,
): Partial<Record<Name, string>> =>
  value === undefined ? {} : ({ [name]: value } as Partial<Record<Name, string>>);
