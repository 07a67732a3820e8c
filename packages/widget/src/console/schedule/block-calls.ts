import type { MemberClient, Shapes } from '@slotkit/shared/client';
import { asRead } from '../as-read.ts';
import type { Booking } from '../console-shapes.ts';
import type { Period } from './periods.ts';

/** What a block would mean for what is booked. */
export interface Affected {
  /** Those that are named. */
  readonly bookings: readonly Booking[];
  readonly count: number;
  /** How many customers could be told. */
  readonly tellable: number;
}

/** What is sent of a block. */
export interface WantedBlock extends Period {
  readonly of: Shapes['DoNotDisturb'] | null;
  readonly reason: string;
  readonly notifies: boolean;
}

/** More than these are counted and not named. */
const mostNamed = 20;

const instant = (at: number): string => new Date(at).toISOString();

/** Asks what a block would affect. Nothing happens. Throws what the client throws. */
export async function askAffected(
  client: MemberClient,
  hostId: string,
  { of, startAt, endAt }: Pick<WantedBlock, 'of' | 'startAt' | 'endAt'>,
  signal: AbortSignal | null = null,
): Promise<Affected> {
  const body = { start: instant(startAt), end: instant(endAt), notify_customers: true, dry_run: true };
  const { affected_bookings: ids, notified_bookings: told } =
    of === null
      ? await client.post('/v1/hosts/{id}/dnd', { params: { path: { id: hostId } }, body, signal })
      : await client.patch('/v1/hosts/{id}/dnd/{dnd_id}', {
          params: { path: { id: hostId, dnd_id: of.id } },
          body,
          signal,
        });
  const named = await Promise.all(
    ids
      .slice(0, mostNamed)
      .map((id) => client.get('/v1/bookings/{id}', { params: { path: { id } }, signal }).catch(() => null)),
  );
  return {
    bookings: named.filter((booking) => booking !== null),
    count: ids.length,
    tellable: told.length,
  };
}

/** Makes a block, or changes it. Throws what the client throws. */
export function saveBlock(
  client: MemberClient,
  hostId: string,
  { of, startAt, endAt, reason, notifies }: WantedBlock,
): Promise<Shapes['DoNotDisturbAnswer']> {
  const body = { start: instant(startAt), end: instant(endAt), notify_customers: notifies };
  const text = reason.trim();
  if (of === null)
    return client.post('/v1/hosts/{id}/dnd', {
      params: { path: { id: hostId } },
      body: { ...body, ...(text !== '' && { reason: text }) },
    });
  return client.patch('/v1/hosts/{id}/dnd/{dnd_id}', {
    params: { path: { id: hostId, dnd_id: of.id }, header: asRead(of) },
    body: { ...body, reason: text === '' ? null : text },
  });
}

/** Takes a block away. Throws what the client throws. */
export const removeBlock = (
  client: MemberClient,
  hostId: string,
  block: Shapes['DoNotDisturb'],
): Promise<unknown> =>
  client.delete('/v1/hosts/{id}/dnd/{dnd_id}', {
    params: { path: { id: hostId, dnd_id: block.id }, header: asRead(block) },
  });
