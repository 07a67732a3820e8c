import type { Selectable } from 'kysely';
import type { BookingEventBody } from '@slotkit/shared/wire';
import { noteAttendeeClock } from '../zones/booked-clock-store.ts';
import type { BookingRecord, SeatRecord } from '../bookings/booking-record.ts';
import type { Writer } from '../db/database.ts';
import { readJson, readOptionalJson } from '../db/json-column.ts';
import type { Schema } from '../db/schema.ts';
import { eraseFromDeliveries } from './erase-from-deliveries.ts';
import {
  cancellationWithout,
  dataWithout,
  erasedLocale,
  erasedName,
  eventWithout,
  historyWithout,
  partyWithout,
  type Erased,
} from './without-person.ts';

type BookingRow = Selectable<Schema['bookings']>;

/** How much of what a booking left behind was erased. */
export interface ErasedRows {
  readonly events: number;
  readonly deliveries: number;
}

/**
 * Takes a person out of everything that a booking left behind; its lock is held. Who it was, what it answered and what people wrote about
 * it goes; that there was a booking, when, with whom and how it ended stays, and so does whatever others have a part in.
 */
export async function eraseFromBooking(
  trx: Writer,
  bookingId: string,
  erased: Erased,
  now: number,
): Promise<ErasedRows> {
  const booking = await trx
    .selectFrom('bookings')
    .selectAll()
    .where('id', '=', bookingId)
    .executeTakeFirstOrThrow();
  await eraseFromAttendees(trx, booking, erased, now);
  await eraseFromRow(trx, booking, erased, now);
  await eraseFromTimeline(trx, bookingId, erased);
  await eraseFormerAddresses(trx, bookingId, erased);
  await eraseFromMailbox(trx, bookingId, erased);
  return {
    events: await eraseFromEvents(trx, bookingId, erased),
    deliveries: await eraseFromDeliveries(trx, bookingId, erased, now),
  };
}

async function eraseFromAttendees(
  trx: Writer,
  { id: booking_id, start_at, timezone, ...booking }: BookingRow,
  erased: Erased,
  now: number,
): Promise<void> {
  const rows = await trx.selectFrom('attendees').selectAll().where('booking_id', '=', booking_id).execute();
  for (const row of rows.filter(({ id }) => erased.attendeeIds.has(id))) {
    await trx
      .updateTable('attendees')
      .set({
        name: erasedName,
        email: null,
        phone: null,
        email_key: null,
        phone_key: null,
        search_key: '',
        timezone,
        locale: erasedLocale,
        answers_json: '{}',
        link_generation: row.link_generation + 1,
        contact_id: null,
        conversation_id: null,
        notes: null,
        metadata_json: row.metadata_json && '{}',
        ...partsWithout(row, erased, true),
        erased_at: now,
      })
      .where('booking_id', '=', booking_id)
      .where('id', '=', row.id)
      .execute();
    await noteAttendeeClock(trx, { id: booking_id, startAt: start_at }, { id: row.id, timezone });
  }
  if (booking.seats === null) return;
  // Others of the group may have been moved or cancelled by this person's words.
  for (const row of rows.filter(({ id }) => !erased.attendeeIds.has(id)))
    await trx
      .updateTable('attendees')
      .set(partsWithout(row, erased, false))
      .where('booking_id', '=', booking_id)
      .where('id', '=', row.id)
      .execute();
}

/** What a booking and a registration keep in the same form: who made it, how it was cancelled, who moved it. */
function partsWithout(
  row: Pick<Selectable<Schema['attendees']>, 'created_by_json' | 'cancellation_json' | 'history_json'>,
  erased: Erased,
  isOwn: boolean,
) {
  const createdBy = readOptionalJson<SeatRecord['createdBy']>(row.created_by_json);
  const cancellation = readOptionalJson<SeatRecord['cancellation']>(row.cancellation_json);
  const history = readOptionalJson<SeatRecord['history']>(row.history_json);
  return {
    created_by_json: createdBy && JSON.stringify(partyWithout(createdBy, erased)),
    cancellation_json: cancellation && JSON.stringify(cancellationWithout(cancellation, erased, isOwn)),
    history_json: history && JSON.stringify(historyWithout(history, erased)),
  };
}

async function eraseFromRow(trx: Writer, row: BookingRow, erased: Erased, now: number): Promise<void> {
  const { created_by_json, cancellation_json, history_json } = partsWithout(row, erased, erased.isSole);
  await trx
    .updateTable('bookings')
    .set({
      created_by_json: created_by_json ?? row.created_by_json,
      cancellation_json,
      history_json: history_json ?? row.history_json,
      ...(erased.isSole && { contact_id: null, conversation_id: null, notes: null, metadata_json: '{}' }),
      version: row.version + 1,
      updated_at: now,
    })
    .where('id', '=', row.id)
    .execute();
}

async function eraseFromTimeline(trx: Writer, bookingId: string, erased: Erased): Promise<void> {
  const rows = await trx
    .selectFrom('timeline')
    .select(['id', 'actor_json', 'data_json'])
    .where('booking_id', '=', bookingId)
    .execute();
  for (const { id, actor_json, data_json } of rows) {
    const actor = readJson<BookingRecord['createdBy']>(actor_json);
    const data = readJson<Record<string, unknown>>(data_json);
    const isOwn =
      erased.isSole ||
      (actor.id !== undefined && erased.attendeeIds.has(actor.id)) ||
      (typeof data['attendee_id'] === 'string' && erased.attendeeIds.has(data['attendee_id']));
    const left = {
      actor_json: JSON.stringify(partyWithout(actor, erased)),
      data_json: JSON.stringify(dataWithout(data, erased, isOwn)),
    };
    if (left.actor_json === actor_json && left.data_json === data_json) continue;
    await trx.updateTable('timeline').set(left).where('id', '=', id).execute();
  }
}

async function eraseFromEvents(trx: Writer, bookingId: string, erased: Erased): Promise<number> {
  const rows = await trx
    .selectFrom('events')
    .select(['id', 'payload_json'])
    .where('booking_id', '=', bookingId)
    .execute();
  let count = 0;
  for (const { id, payload_json } of rows) {
    const left = JSON.stringify(eventWithout(readJson<BookingEventBody>(payload_json), erased));
    if (left === payload_json) continue;
    await trx.updateTable('events').set({ payload_json: left }).where('id', '=', id).execute();
    count++;
  }
  return count;
}

async function eraseFormerAddresses(trx: Writer, bookingId: string, erased: Erased): Promise<void> {
  const ids = [...erased.attendeeIds, ...erased.formerIds];
  await trx
    .deleteFrom('former_addresses')
    .where('booking_id', '=', bookingId)
    .where('attendee_id', 'in', ids)
    .execute();
}

/** The mailbox of demo and development keeps whole messages: those to whoever else attends stay, they say nothing of this person. */
async function eraseFromMailbox(trx: Writer, bookingId: string, { attendeeIds }: Erased): Promise<void> {
  const attendees = await trx
    .selectFrom('attendees')
    .select(['id', 'email'])
    .where('booking_id', '=', bookingId)
    .execute();
  const others = attendees.flatMap(({ id, email }) => (attendeeIds.has(id) || email === null ? [] : [email]));
  let mails = trx.deleteFrom('dev_mail').where('booking_id', '=', bookingId);
  if (others.length > 0) mails = mails.where('to_address', 'not in', others);
  await mails.execute();
}
