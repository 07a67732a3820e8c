import { notFound, unprocessable } from '@slotkit/shared';
import type { CalendarPatch, CalendarRequest } from '@slotkit/shared/wire';
import type { Writer } from '../db/database.ts';
import { readJson } from '../db/json-column.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { connectGoogle } from '../google/connect-google.ts';
import type { Precondition } from '../http/entity-tag.ts';
import { newId } from '../ids.ts';
import { forgetCalendar, forgetTimes } from './busy-cache-store.ts';
import type { BusyQuestion } from './calendar-provider.ts';
import { planReading } from './calendar-state-store.ts';
import {
  archiveCalendar,
  connectedCalendars,
  saveConnected,
  type ConnectedCalendar,
} from './connected-calendar-store.ts';
import { insertHostCalendar } from './host-calendar-store.ts';
import { proveCaldav, type CaldavWish } from './prove-caldav.ts';
import { keepAnswer } from './read-calendar.ts';
import { readingHorizon } from './reading-horizon.ts';

/** More than anybody has; each is asked before a booking is accepted. */
const mostCalendars = 10;

/** A host of an app. */
export interface CalendarOwner {
  readonly id: string;
  readonly appId: string;
}

/**
 * Connects a calendar to a host, after it was found and read, and keeps what it said. Throws 422 for what the calendar's server or we do
 * not accept, 503 when it does not answer.
 */
export async function connectCalendar(
  deps: Deps,
  owner: CalendarOwner,
  request: CalendarRequest,
): Promise<ConnectedCalendar> {
  const id =
    request.provider === 'caldav'
      ? await connectCaldav(deps, owner, request)
      : await google(deps, owner, request);
  const calendar = await requireConnected(deps, owner.id, id);
  deps.log.info({ host: owner.id, calendar: id, provider: calendar.provider }, 'calendar connected');
  deps.wakeWorker();
  return calendar;
}

const google = (
  deps: Deps,
  { id: hostId, appId }: CalendarOwner,
  request: Extract<CalendarRequest, { provider: 'google' }>,
): Promise<string> => {
  const { calendar_id: calendarId, conflicts, write_to: writeTo, refresh_token: token } = request;
  return connectGoogle(deps, { appId, hostId, calendarId, conflicts, writeTo }, token);
};

async function connectCaldav(
  deps: Deps,
  owner: CalendarOwner,
  request: Extract<CalendarRequest, { provider: 'caldav' }>,
): Promise<string> {
  const { db, clock, secrets } = deps;
  const askedAt = clock.now();
  const { calendar, answer } = await proveCaldav(deps, request, await questionOf(deps, owner.id, askedAt));
  const id = newId('calendar', askedAt);
  const { url, name, timezone } = calendar;
  const credentials = { username: request.username, password: request.password };
  await writeTransaction(db, async (trx) => {
    await db.engine.lockRows(trx, 'hosts', [owner.id]);
    const known = await connectedCalendars(trx, owner.id);
    if (known.some(({ settings }) => settings['url'] === url))
      throw unprocessable('/url', 'This calendar is connected to the host already.');
    if (known.length >= mostCalendars)
      throw unprocessable('/url', `A host may have ${mostCalendars} calendars at most.`);
    const connected = {
      id,
      appId: owner.appId,
      hostId: owner.id,
      provider: 'caldav' as const,
      settings: { url, ...(name !== '' && { name }), ...(timezone !== null && { timezone }) },
      secretsSealed: secrets.seal(JSON.stringify(credentials), id),
      conflicts: request.conflicts,
      writeTo: request.write_to,
    };
    await insertHostCalendar(trx, connected, askedAt);
    await keepAnswer(deps, trx, connected, { answer, askedAt, isRefresh: true });
  });
  return id;
}

/** Everything of interest in a host's calendars. */
async function questionOf({ db }: Deps, hostId: string, now: number): Promise<Omit<BusyQuestion, 'signal'>> {
  const { timezone, email } = await db.read
    .selectFrom('hosts')
    .select(['timezone', 'email'])
    .where('id', '=', hostId)
    .executeTakeFirstOrThrow();
  return { range: await readingHorizon(db.read, hostId, now), timezone, emails: [email.toLowerCase()] };
}

/** A connected calendar of a host. Throws 404. */
export async function requireConnected({ db }: Deps, hostId: string, id: string): Promise<ConnectedCalendar> {
  const [calendar] = await connectedCalendars(db.read, hostId, id);
  if (!calendar) throw notFound('calendar');
  return calendar;
}

/** Changes what a calendar is used for, or its credentials, which are tried out first. Throws 404, 412, 422 and 503. */
export async function changeCalendar(
  deps: Deps,
  hostId: string,
  id: string,
  patch: CalendarPatch,
  check: Precondition,
): Promise<ConnectedCalendar> {
  const { db, clock } = deps;
  const credentials = await provenCredentials(deps, await requireConnected(deps, hostId, id), patch);
  const now = clock.now();
  await writeTransaction(db, async (trx) => {
    const calendar = await lockedCalendar(deps, trx, hostId, id);
    check(calendar);
    const next = {
      ...calendar,
      conflicts: patch.conflicts ?? calendar.conflicts,
      writeTo: patch.write_to ?? calendar.writeTo,
      secretsSealed: credentials ?? calendar.secretsSealed,
    };
    await saveConnected(trx, next, now);
    if (!next.conflicts) await forgetTimes(trx, id);
    await planReading(trx, id, now);
  });
  deps.wakeWorker();
  return requireConnected(deps, hostId, id);
}

/** The credentials that a change means, sealed; null when it means none. */
async function provenCredentials(
  deps: Deps,
  calendar: ConnectedCalendar,
  { username, password }: CalendarPatch,
): Promise<string | null> {
  if (username === undefined && password === undefined) return null;
  if (calendar.provider !== 'caldav')
    throw unprocessable(
      username === undefined ? '/password' : '/username',
      'User name and password are for CalDAV calendars alone.',
    );
  const { secrets, clock } = deps;
  const known = readJson<Record<string, string>>(secrets.open(calendar.secretsSealed, calendar.id));
  const wish: CaldavWish = {
    url: calendar.settings['url'] ?? '',
    username: username ?? known['username'] ?? '',
    password: password ?? known['password'] ?? '',
  };
  await proveCaldav(deps, wish, await questionOf(deps, calendar.hostId, clock.now()));
  return secrets.seal(JSON.stringify({ username: wish.username, password: wish.password }), calendar.id);
}

/**
 * Disconnects a calendar: its credentials and what was read of it are forgotten, so it makes nobody busy or unknown any more. Entries
 * that were written stay where they are. Throws 404 and 412.
 */
export async function disconnectCalendar(
  deps: Deps,
  hostId: string,
  id: string,
  check: Precondition,
): Promise<void> {
  await writeTransaction(deps.db, async (trx) => {
    check(await lockedCalendar(deps, trx, hostId, id));
    await archiveCalendar(trx, id, deps.clock.now());
    await forgetCalendar(trx, id);
  });
  deps.log.info({ host: hostId, calendar: id }, 'calendar disconnected');
}

/** The lock is that of those who keep answers. */
async function lockedCalendar(
  { db }: Deps,
  trx: Writer,
  hostId: string,
  id: string,
): Promise<ConnectedCalendar> {
  await db.engine.lockText(trx, `calendar ${id}`);
  const [calendar] = await connectedCalendars(trx, hostId, id);
  if (!calendar) throw notFound('calendar');
  return calendar;
}
