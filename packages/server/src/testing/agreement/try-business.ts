import assert from 'node:assert/strict';
import {
  bookingSchema,
  dayExplanationSchema,
  holdSchema,
  problemSchema,
  slotsSchema,
  startExplanationSchema,
  type StartExplanation,
} from '@slotkit/shared/wire';
import { formatInstant } from '@slotkit/shared/time';
import { demoApp } from '../../demo/demo-data.ts';
import type { JsonAnswer, TestWorld } from '../test-world.ts';
import type { OpenBusiness } from './open-business.ts';
import type { Attempt, Earlier, RandomBusiness } from './random-business.ts';

type Headers = Readonly<Record<string, string>>;
const minuteMs = 60_000;

/** Somebody who tries to book a random business, and compares what was listed with what is answered. */
export interface Tester {
  readonly world: TestWorld;
  readonly business: RandomBusiness;
  readonly open: OpenBusiness;
  /** How a member of staff calls who may do everything. */
  readonly staff: Headers;
}

interface Wish {
  readonly startAt: number;
  readonly hostId: string | undefined;
  readonly duration: number;
}

/** What a customer has: by which token it is managed, and when it begins. */
interface Movable {
  readonly token: string;
  readonly startAt: number;
}

let people = 0;
const somebody = () => ({ name: 'Kim', email: `kim${++people}@example.com` });

/** Books what was booked earlier, in whatever way it can be; what the database does not take is not there. */
export async function bookEarlier(tester: Tester): Promise<void> {
  for (const earlier of tester.business.earlier) await bookOne(tester, earlier);
}

async function bookOne(
  { world, open, staff, business }: Tester,
  { as, buffered, ...one }: Earlier,
): Promise<void> {
  const start = formatInstant(one.startAt);
  const hostId = open.hostIds[one.host % open.hostIds.length];
  const other = open.otherSlugs[buffered ? 1 : 0];
  if (as === 'hold') {
    const order = { start, duration_minutes: one.minutes, host_id: hostId };
    await world.call('POST', publicPath(other, 'holds'), order);
    return;
  }
  const own = as === 'own_booking';
  const { durationsMinutes = [], strategy } = business.settings;
  await world.call(
    'POST',
    '/v1/bookings',
    {
      event_type: own ? open.slug : other,
      start,
      duration_minutes: own ? durationsMinutes[0] : one.minutes,
      ...(!(own && (strategy === 'collective' || !mayName(business))) && { host_id: hostId }),
      timezone: 'UTC',
      attendee: somebody(),
      override: true,
    },
    staff,
  );
}

/** Tries everything that is to be tried, one after the other. */
export async function tryEverything(tester: Tester): Promise<void> {
  const movable: Movable[] = [];
  for (const attempt of tester.business.attempts) await tryOne(tester, attempt, movable);
}

async function tryOne(tester: Tester, attempt: Attempt, movable: Movable[]): Promise<void> {
  const { world, business } = tester;
  world.clock.advance(attempt.later * minuteMs);
  const moving = attempt.by === 'mover' ? movable.shift() : undefined;
  const headers = moving ? { Authorization: `Manage ${moving.token}` } : {};
  const { durationsMinutes = [] } = business.settings;
  const asked = {
    hostId: hostOf(tester, attempt),
    duration: durationsMinutes[attempt.duration % durationsMinutes.length] ?? 30,
  };
  const range = rangeOf(business);
  const listed = await list(tester, asked, range, headers);
  const candidates =
    attempt.at === 'on_grid'
      ? await gridOf(tester, asked, range, attempt.where, moving ? null : listed)
      : listed;
  const wish = { ...asked, startAt: startOf(attempt, candidates, range) };
  if (wish.startAt < range.startAt || wish.startAt >= range.endAt) return;
  const isListed = listed.includes(wish.startAt);
  if (moving) {
    const answer = await world.call('POST', '/v1/public/manage/reschedule', orderOf(wish), headers);
    if (moving.startAt <= world.clock.now()) return;
    if (answer.status === 200)
      assert.equal(wish.startAt, moving.startAt, 'only what holds already is answered 200');
    else assertAnswer(answer, isListed, 'a customer moves');
    movable.push({ ...moving, startAt: answer.status === 201 ? wish.startAt : moving.startAt });
    return;
  }
  const explained = await explain(tester, wish);
  assert.equal(explained.offered, isListed, `explained as ${JSON.stringify(explained)}`);
  if (attempt.by === 'staff' || attempt.by === 'overriding') {
    const override = attempt.by === 'overriding';
    const order = {
      ...orderOf(wish),
      event_type: tester.open.slug,
      timezone: 'UTC',
      attendee: somebody(),
      override,
    };
    const answer = await world.call('POST', '/v1/bookings', order, tester.staff);
    assertAnswer(answer, mayBeStaffs(explained, override), `${attempt.by}: ${JSON.stringify(explained)}`);
    return;
  }
  const answer =
    attempt.by === 'holder' ? await holdAndBook(tester, wish, isListed) : await book(tester, wish);
  if (answer === null) return;
  assertAnswer(answer, isListed, 'a customer books');
  if (answer.status !== 201) return;
  const { manage_url: url = '' } = bookingSchema.parse(answer.body);
  movable.push({ token: url.split('/').at(-1) ?? '', startAt: wish.startAt });
}

async function list(
  { world, open }: Tester,
  { hostId, duration }: Omit<Wish, 'startAt'>,
  range: ReturnType<typeof rangeOf>,
  headers: Headers,
) {
  const query = new URLSearchParams({
    from: formatInstant(range.startAt),
    to: formatInstant(range.endAt),
    timezone: 'Asia/Kathmandu',
    duration_minutes: String(duration),
    ...(hostId !== undefined && { host_id: hostId }),
  });
  const answer = await world.call(
    'GET',
    `${publicPath(open.slug, 'slots')}?${query.toString()}`,
    undefined,
    headers,
  );
  assert.equal(answer.status, 200, answer.text);
  return slotsSchema.parse(answer.body).slots.map(({ start }) => Date.parse(start));
}

/** The starts of anybody's grid on one day of the range, listed or not; the day must say of them what the list says. */
async function gridOf(
  { world, open, staff }: Tester,
  { hostId, duration }: Omit<Wish, 'startAt'>,
  { startAt, endAt }: ReturnType<typeof rangeOf>,
  where: number,
  listed: readonly number[] | null,
): Promise<number[]> {
  const query = new URLSearchParams({
    event_type: open.slug,
    day: formatInstant(startAt + where * (endAt - startAt)).slice(0, 10),
    timezone: 'UTC',
    duration_minutes: String(duration),
    ...(hostId !== undefined && { host_id: hostId }),
  });
  const answer = await world.call('GET', `/v1/availability/explain?${query.toString()}`, undefined, staff);
  assert.equal(answer.status, 200, answer.text);
  const day = dayExplanationSchema.parse(answer.body);
  const starts = day.starts.map(({ start, offered }) => ({ startAt: Date.parse(start), offered }));
  const within = starts.filter((one) => one.startAt >= startAt && one.startAt < endAt);
  if (listed)
    for (const one of within)
      assert.equal(listed.includes(one.startAt), one.offered, formatInstant(one.startAt));
  return within.map((one) => one.startAt);
}

async function explain(
  { world, open, staff }: Tester,
  { startAt, hostId, duration }: Wish,
): Promise<StartExplanation> {
  const query = new URLSearchParams({
    event_type: open.slug,
    start: formatInstant(startAt),
    duration_minutes: String(duration),
    ...(hostId !== undefined && { host_id: hostId }),
  });
  const answer = await world.call('GET', `/v1/availability/explain?${query.toString()}`, undefined, staff);
  assert.equal(answer.status, 200, answer.text);
  return startExplanationSchema.parse(answer.body);
}

const book = ({ world, open }: Tester, wish: Wish, more: Readonly<Record<string, unknown>> = {}) =>
  world.call('POST', publicPath(open.slug, 'bookings'), {
    ...orderOf(wish),
    timezone: 'UTC',
    attendee: somebody(),
    ...more,
  });

/** Whoever may hold may book; null for a visitor who holds too much already. */
async function holdAndBook(tester: Tester, wish: Wish, isListed: boolean): Promise<JsonAnswer | null> {
  const held = await tester.world.call('POST', publicPath(tester.open.slug, 'holds'), orderOf(wish));
  if (held.status === 429) return null;
  assertAnswer(held, isListed, 'a customer holds');
  if (held.status !== 201) return held;
  const { hold_id: id, hold_secret: secret } = holdSchema.parse(held.body);
  const later = await list(tester, wish, rangeOf(tester.business), {});
  const { strategy } = tester.business.settings;
  if (strategy === 'individual') assert.ok(!later.includes(wish.startAt), 'what is held is not listed');
  return book(tester, wish, { hold: { id, secret } });
}

function assertAnswer({ status, body, text }: JsonAnswer, isOffered: boolean, what: string): void {
  assert.equal(
    status === 201,
    isOffered,
    `${isOffered ? 'offered' : 'not offered'}, but ${what}: ${status} ${text}`,
  );
  if (!isOffered)
    assert.ok(['slot_taken', 'slot_not_offered'].includes(problemSchema.parse(body).code), text);
}

/** D7: what binds customers alone does not bind staff, and with an override neither do working hours and grid. */
function mayBeStaffs({ hosts, event_type: { strategy } }: StartExplanation, override: boolean): boolean {
  const isFree = ({ because }: StartExplanation['hosts'][number]): boolean =>
    because.every(({ binds }) => binds === 'customers' || (override && binds === 'unless_overridden'));
  return strategy === 'collective'
    ? hosts.length > 0 && hosts.filter((host) => host.because[0]?.code !== 'other_location').every(isFree)
    : hosts.some(isFree);
}

const publicPath = (slug: string, what: string): string =>
  `/v1/public/apps/${demoApp.id}/event-types/${slug}/${what}`;

const orderOf = ({ startAt, hostId, duration }: Wish) => ({
  start: formatInstant(startAt),
  duration_minutes: duration,
  ...(hostId !== undefined && { host_id: hostId }),
});

function rangeOf({ asks }: RandomBusiness): { readonly startAt: number; readonly endAt: number } {
  const start = asks[0]?.range.start ?? 0;
  return { startAt: (start - 720) * minuteMs, endAt: (start + 3600) * minuteMs };
}

const mayName = ({ settings, asks }: RandomBusiness): boolean =>
  settings.strategy !== 'collective' &&
  (settings.assignment === 'pick' || settings.allowForced === true || asks.length === 1);

function hostOf({ business, open }: Tester, { host }: Attempt): string | undefined {
  if (host === null || !mayName(business)) return undefined;
  const served = business.servedBy?.map((index) => open.hostIds[index]) ?? open.hostIds;
  return served[host % served.length];
}

function startOf(
  { at, where, besideMinutes, seconds }: Attempt,
  listed: readonly number[],
  { startAt, endAt }: ReturnType<typeof rangeOf>,
): number {
  const chosen = at === 'anywhere' ? undefined : listed[Math.floor(where * listed.length)];
  if (chosen === undefined)
    return Math.floor((startAt + where * (endAt - startAt)) / minuteMs) * minuteMs + seconds * 1000;
  return at === 'listed' || at === 'on_grid' ? chosen : chosen + besideMinutes * minuteMs + seconds * 1000;
}
