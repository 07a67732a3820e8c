import type { Insertable } from 'kysely';
import { newId } from '../ids.ts';
import type { Database, Reader, Writer } from '../db/database.ts';
import type { Schema } from '../db/schema.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { currentRequestId } from '../request-scope.ts';
import type { LaneChoice } from './lanes.ts';
import type { Delivery, MessageChannel } from '@slotkit/shared/wire';

/** What the outbox delivers by; each has a handler in `server-work.ts`. */
export type Channel = MessageChannel | 'webhook' | 'calendar';

/** Work that a change leaves behind, not yet a row. */
export interface OutboxDraft {
  readonly appId: string;
  readonly bookingId: string | null;
  readonly channel: Channel;
  /** What it says, such as `invitation`. */
  readonly kind: string;
  /** The attendee or host it is for, where it is for one. */
  readonly partyId: string | null;
  /** The address at the time of the change; empty when there is none, which is found when it is due. */
  readonly recipient: string;
  /** Work of one lane waits in line together: a slow receiver delays its own lane only. */
  readonly lane: string;
  /** What its handler needs and cannot read from the booking when it is due; JSON. */
  readonly payload: unknown;
  /** Epoch milliseconds. */
  readonly dueAt: number;
}

/** The states of a row that is still to be worked on; all others are outcomes. */
export const openStatuses: readonly Delivery['status'][] = ['planned', 'pending'];

/** The lane of messages: one mail server for all, every app's own gateways. */
export const laneOf = (channel: MessageChannel, appId: string): string =>
  channel === 'email' ? 'email' : `${channel}:${appId}`;

/** A row that one worker has claimed. */
export interface ClaimedRow {
  readonly id: string;
  readonly appId: string;
  readonly bookingId: string | null;
  readonly channel: string;
  readonly kind: string;
  readonly lane: string;
  readonly recipient: string;
  readonly partyId: string | null;
  /** When it was to be done, epoch milliseconds. */
  readonly dueAt: number;
  /** As it was queued; its handler checks the shape. */
  readonly payload: unknown;
  /** How often it was tried, this time included. */
  readonly attempts: number;
  /** The request that caused it. */
  readonly requestId: string | null;
}

/** Which row a worker has claimed. */
export interface Claim {
  readonly id: string;
  /** The name that the row was claimed under. A name is used for one claim only, so that a late worker never speaks for a later claim. */
  readonly workerId: string;
}

/** How an attempt ended. */
export type Settlement =
  | { readonly status: 'sent' }
  | { readonly status: 'skipped'; readonly because: string }
  | { readonly status: 'failed'; readonly error: string }
  | { readonly status: 'pending'; readonly error: string; readonly nextAttemptAt: number };

/**
 * How long a claimed row is left alone by other workers. Its worker renews the claim while it is busy; after a crash the row waits this
 * long.
 */
export const claimMs = 15_000;

/** Who works on a row concerns nobody who waits for changes. */
const housekeeping = { isHousekeeping: true };

/** Writes work into the transaction of the change that it belongs to, and which request caused it. Returns the ids of the deliveries. */
export async function queue(trx: Writer, drafts: readonly OutboxDraft[], now: number): Promise<string[]> {
  if (drafts.length === 0) return [];
  const rows = drafts.map((draft) => queuedRow(draft, now));
  await trx.insertInto('outbox').values(rows).execute();
  return rows.map(({ id }) => id);
}

/** A new row as the outbox keeps it. */
export const queuedRow = (
  draft: Omit<OutboxDraft, 'channel'> & { readonly channel: string },
  now: number,
  id = newId('delivery', now),
): Insertable<Schema['outbox']> => ({
  id,
  app_id: draft.appId,
  booking_id: draft.bookingId,
  channel: draft.channel,
  kind: draft.kind,
  recipient: draft.recipient,
  party_id: draft.partyId,
  lane: draft.lane,
  payload_json: JSON.stringify(draft.payload),
  status: draft.dueAt > now ? 'planned' : 'pending',
  due_at: draft.dueAt,
  next_attempt_at: draft.dueAt,
  request_id: currentRequestId(),
  created_at: now,
});

/**
 * Takes up to `limit` rows that are due at `now`, of the lanes that may take more, for one worker; until the claim ends no other worker
 * gets them. A claim counts as an attempt, so that a row whose handler ends the process is not tried for ever.
 */
export async function claimDue(
  db: Database,
  workerId: string,
  now: number,
  limit: number,
  lanes: LaneChoice = { except: [] },
): Promise<ClaimedRow[]> {
  // A look first, so that an idle worker never takes the write lock.
  if ((await selectDue(db.read, now, 1, lanes).execute()).length === 0) return [];
  return writeTransaction(
    db,
    async (trx) => {
      const due = selectDue(trx, now, limit, lanes);
      const rows = await (db.engine.skipsLocked ? due.forUpdate().skipLocked() : due).execute();
      if (rows.length === 0) return [];
      const claimed = await trx
        .updateTable('outbox')
        .set((row) => ({
          status: 'pending',
          attempts: row('attempts', '+', 1),
          claimed_by: workerId,
          claimed_until: now + claimMs,
          sending_at: null,
        }))
        .where(
          'id',
          'in',
          rows.map((row) => row.id),
        )
        .returning(['id', 'app_id', 'booking_id', 'channel', 'kind', 'lane', 'recipient'])
        .returning(['party_id', 'due_at', 'payload_json', 'attempts', 'request_id'])
        .execute();
      return claimed.map((row) => ({
        id: row.id,
        appId: row.app_id,
        bookingId: row.booking_id,
        channel: row.channel,
        kind: row.kind,
        lane: row.lane,
        recipient: row.recipient,
        partyId: row.party_id,
        dueAt: row.due_at,
        payload: JSON.parse(row.payload_json) as unknown,
        attempts: row.attempts,
        requestId: row.request_id,
      }));
    },
    housekeeping,
  );
}

function selectDue(reader: Reader, now: number, limit: number, lanes: LaneChoice) {
  const due = reader
    .selectFrom('outbox')
    .select('id')
    .where('status', 'in', openStatuses)
    .where('next_attempt_at', '<=', now)
    .where((row) => row.or([row('claimed_until', 'is', null), row('claimed_until', '<=', now)]))
    .orderBy('next_attempt_at')
    .orderBy('id')
    .limit(limit);
  if ('only' in lanes) return due.where('lane', 'in', lanes.only);
  return lanes.except.length === 0 ? due : due.where('lane', 'not in', lanes.except);
}

/** Makes a claim that still holds last `claimMs` from `now` on. */
export async function renewClaim(db: Database, claim: Claim, now: number): Promise<void> {
  await writeTransaction(
    db,
    (trx) =>
      trx
        .updateTable('outbox')
        .set({ claimed_until: now + claimMs })
        .where('id', '=', claim.id)
        .where('claimed_by', '=', claim.workerId)
        .execute(),
    housekeeping,
  );
}

/**
 * Decides, inside the transaction that looks at the booking, that a row is sent now, and renews its claim. False when it was taken back
 * meanwhile, or taken over by another worker. From the commit on, `cancelPlanned` leaves the row alone.
 */
export async function beginSending(trx: Writer, claim: Claim, now: number): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('outbox')
    .set({ sending_at: now, claimed_until: now + claimMs })
    .where('id', '=', claim.id)
    .where('claimed_by', '=', claim.workerId)
    .where('status', '=', 'pending')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Takes back what was planned for a booking and is not being sent yet, in the transaction of the change that makes it untrue. */
export async function cancelPlanned(
  trx: Writer,
  planned: { readonly bookingId: string; readonly kinds: readonly string[]; readonly partyId?: string },
  now: number,
): Promise<void> {
  let rows = trx
    .updateTable('outbox')
    .set({ status: 'cancelled', finished_at: now, claimed_by: null, claimed_until: null })
    .where('booking_id', '=', planned.bookingId)
    .where('kind', 'in', planned.kinds)
    .where('status', 'in', openStatuses)
    .where('sending_at', 'is', null);
  if (planned.partyId !== undefined) rows = rows.where('party_id', '=', planned.partyId);
  await rows.execute();
}

/** Records how an attempt ended and gives the row back. False when the claim was lost meanwhile: then nothing is written. */
export async function settle(
  db: Database,
  claim: Claim,
  settlement: Settlement,
  now: number,
): Promise<boolean> {
  const again = settlement.status === 'pending';
  const result = await writeTransaction(
    db,
    (trx) =>
      trx
        .updateTable('outbox')
        .set({
          status: settlement.status,
          last_error: lastErrorOf(settlement),
          claimed_by: null,
          claimed_until: null,
          sending_at: null,
          finished_at: again ? null : now,
          ...(again && { next_attempt_at: settlement.nextAttemptAt }),
        })
        .where('id', '=', claim.id)
        .where('claimed_by', '=', claim.workerId)
        .where('status', '=', 'pending')
        .executeTakeFirst(),
    housekeeping,
  );
  return result.numUpdatedRows > 0n;
}

function lastErrorOf(settlement: Settlement): string | null {
  switch (settlement.status) {
    case 'sent':
      return null;
    case 'skipped':
      return settlement.because;
    case 'failed':
    case 'pending':
      return settlement.error;
  }
}
