import { appOfBooking } from '../apps/app-store.ts';
import type { BookingRecord } from '../bookings/booking-record.ts';
import type { Writer } from '../db/database.ts';
import type { EffectContext } from '../effects/effect-context.ts';
import { eventTypeOfBooking } from '../event-types/event-type-store.ts';

/** What messages about a booking are made from when no change of it is told. */
export async function contextOf(trx: Writer, booking: BookingRecord, now: number): Promise<EffectContext> {
  const app = await appOfBooking(trx, booking);
  const { settings } = await eventTypeOfBooking(trx, booking.eventType.id);
  return { booking, app, settings, actor: 'system', now };
}
