import type { Database } from '../../db/database.ts';
import type { Driver } from './driver.ts';
import type { Life, LifeModel } from './life.ts';

/** One booking with all that belongs to it, in words that model and database share. */
export interface Picture {
  readonly state: string;
  readonly awaiting: readonly string[];
  readonly startAt: number;
  readonly host: number;
  readonly sequence: number;
  readonly timeline: readonly string[];
  readonly events: readonly string[];
  readonly told: readonly string[];
}

/** What the model expects to be in the database. */
export const expectedPictures = (model: LifeModel): Picture[] => keptLives(model).map(pictureOf);

const keptLives = ({ lives }: LifeModel): Life[] => lives.filter(({ purged }) => !purged);

const pictureOf = (life: Life): Picture => ({
  state: life.state,
  awaiting: life.awaiting.toSorted(),
  startAt: life.startAt,
  host: life.host,
  sequence: life.series.sequence,
  timeline: life.timeline,
  events: life.events,
  told: life.told
    .map(({ kind, channel, to, outcome }) => `${kind} by ${channel} to ${to}: ${outcome}`)
    .toSorted(),
});

/** What is in the database, in the order of the model's bookings. */
export async function actualPictures(
  { read }: Database,
  driver: Driver,
  model: LifeModel,
): Promise<Picture[]> {
  const bookings = await read
    .selectFrom('bookings')
    .innerJoin('series', 'series.id', 'bookings.series_id')
    .innerJoin('booking_hosts', 'booking_hosts.booking_id', 'bookings.id')
    .select([
      'bookings.id',
      'status',
      'awaiting_json',
      'start_at',
      'series.sequence',
      'booking_hosts.host_id',
    ])
    .where('bookings.app_id', '=', driver.appId)
    .execute();
  const ids = bookings.map(({ id }) => id);
  const timeline = await rowsOf(read, 'timeline', ids);
  const events = await rowsOf(read, 'events', ids);
  const told = await toldOf(read, driver, ids);
  return keptLives(model).map((life) => {
    const id = driver.idOf(life);
    const booking = bookings.find((one) => one.id === id);
    if (!booking) throw new Error(`There is no booking ${id}, which the model knows as ${life.key}.`);
    return {
      state: booking.status,
      awaiting: [...JSON.parse(booking.awaiting_json)].map(String).toSorted(),
      startAt: booking.start_at,
      host: driver.hostIds.indexOf(booking.host_id),
      sequence: booking.sequence,
      timeline: timeline.get(id) ?? [],
      events: events.get(id) ?? [],
      told: told.get(id)?.toSorted() ?? [],
    };
  });
}

async function rowsOf(
  read: Database['read'],
  table: 'timeline' | 'events',
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map();
  const rows =
    table === 'timeline'
      ? await read
          .selectFrom('timeline')
          .select(['booking_id', 'type', 'at as place', 'id'])
          .where('booking_id', 'in', ids)
          .execute()
      : await read
          .selectFrom('events')
          .select(['booking_id', 'type', 'sequence as place', 'id'])
          .where('booking_id', 'in', ids)
          .execute();
  return grouped(
    rows
      .toSorted((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1))
      .map(({ booking_id, type }) => [booking_id, type]),
  );
}

async function toldOf(
  read: Database['read'],
  { hostIds }: Driver,
  ids: readonly string[],
): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map();
  const rows = await read
    .selectFrom('outbox')
    .select(['booking_id', 'kind', 'channel', 'party_id', 'status', 'last_error'])
    .where('booking_id', 'in', ids)
    .where('channel', 'in', ['email', 'http', 'genesys'])
    .execute();
  return grouped(
    rows.map(({ booking_id, kind, channel, party_id, status, last_error }) => {
      const host = hostIds.indexOf(party_id ?? '');
      const open = status === 'planned' || status === 'pending';
      const outcome = open ? 'open' : status === 'skipped' ? `skipped: ${last_error}` : status;
      return [booking_id ?? '', `${kind} by ${channel} to ${host === -1 ? 'customer' : host}: ${outcome}`];
    }),
  );
}

function grouped(pairs: readonly (readonly [key: string, value: string])[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}
