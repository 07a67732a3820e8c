import { deliveryStatuses, type Delivery } from '@slotkit/shared/wire';
import type { Reader } from '../db/database.ts';
import { openStatuses } from '../jobs/outbox-store.ts';

const dayMs = 86_400_000;

/** What waits in one lane. */
export interface LaneQueue {
  readonly lane: string;
  readonly rows: number;
  /** When the row that waits longest was to be tried, epoch milliseconds. */
  readonly oldestAt: number;
}

/** How the outbox stands. Every query follows the index over state and time, so that its cost does not grow with the history. */
export interface QueueState {
  /** Due now, what is being worked on included. */
  readonly due: readonly LaneQueue[];
  /** Failed before, and tried again later. */
  readonly waitingToRetry: readonly LaneQueue[];
  /** Planned for later. */
  readonly planned: number;
  /** What came due within the last 24 hours, by how it stands. */
  readonly lastDay: readonly {
    readonly channel: string;
    readonly kind: string;
    readonly status: string;
    readonly rows: number;
  }[];
}

/** Reads how the outbox stands at `now`. */
export async function readQueue(reader: Reader, now: number): Promise<QueueState> {
  return {
    due: await lanesOf(reader, openStatuses, '<=', now),
    waitingToRetry: await lanesOf(reader, ['pending'], '>', now),
    planned: await plannedAfter(reader, now),
    lastDay: await cameDue(reader, now - dayMs, now),
  };
}

async function lanesOf(
  reader: Reader,
  statuses: readonly Delivery['status'][],
  comparison: '<=' | '>',
  now: number,
): Promise<LaneQueue[]> {
  const rows = await reader
    .selectFrom('outbox')
    .select('lane')
    .select(({ fn }) => [fn.countAll().as('rows'), fn.min('next_attempt_at').as('oldest_at')])
    .where('status', 'in', statuses)
    .where('next_attempt_at', comparison, now)
    .groupBy('lane')
    .execute();
  return rows.map((row) => ({ lane: row.lane, rows: Number(row.rows), oldestAt: row.oldest_at }));
}

async function plannedAfter(reader: Reader, now: number): Promise<number> {
  const row = await reader
    .selectFrom('outbox')
    .select(({ fn }) => fn.countAll().as('rows'))
    .where('status', '=', 'planned')
    .where('next_attempt_at', '>', now)
    .executeTakeFirstOrThrow();
  return Number(row.rows);
}

async function cameDue(reader: Reader, from: number, to: number): Promise<QueueState['lastDay']> {
  const rows = await reader
    .selectFrom('outbox')
    .select(['channel', 'kind', 'status'])
    .select(({ fn }) => fn.countAll().as('rows'))
    .where('status', 'in', deliveryStatuses)
    .where('next_attempt_at', '>', from)
    .where('next_attempt_at', '<=', to)
    .groupBy(['channel', 'kind', 'status'])
    .execute();
  return rows.map((row) => ({ ...row, rows: Number(row.rows) }));
}
