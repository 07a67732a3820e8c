import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { apiScopes, holdSchema, slotsSchema, type Booking } from '@slotkit/shared/wire';
import type { Limits } from '@slotkit/shared/availability';
import { addClient, addMember } from '../testing/add-access.ts';
import { openDesk, type DemoDesk } from '../testing/demo-desk.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';

type Headers = Readonly<Record<string, string>>;
const minute = 60_000;
const day = 1440 * minute;
const base = '/v1/public/apps/demo/event-types';

eachDatabase('How much is booked, by whom and when,', (openFresh) => {
  let fresh: FreshDatabase;
  let desk: DemoDesk;
  beforeEach(async () => {
    fresh = await openFresh();
    desk = await openDesk(fresh.db);
  });
  afterEach(() => fresh.remove());

  const orderOf = (slug: string, start: string, more: object = {}) => ({
    start,
    ...(slug === 'intro-call' && { answers: { topic: 'Brand' } }),
    timezone: 'Europe/Berlin',
    attendee: { name: 'Robin', email: 'robin@example.com' },
    ...more,
  });
  const book = (slug: string, start: string, more: object = {}) =>
    desk.world.call('POST', `${base}/${slug}/bookings`, orderOf(slug, start, more));
  const bookAs = (headers: Headers, slug: string, start: string, more: object = {}) =>
    desk.world.call('POST', '/v1/bookings', { event_type: slug, ...orderOf(slug, start, more) }, headers);
  const token = ({ manage_url: url }: Booking): Headers => ({
    Authorization: `Manage ${url?.split('/').at(-1)}`,
  });
  async function startsOf(
    slug: string,
    days: readonly [string, string],
    headers: Headers = {},
    more = '',
  ): Promise<string[]> {
    const path = `${base}/${slug}/slots?from=${days[0]}&to=${days[1]}&timezone=Europe/Berlin${more}`;
    const answer = await desk.world.call('GET', path, undefined, headers);
    assert.equal(answer.status, 200, answer.text);
    return slotsSchema.parse(answer.body).slots.map(({ start }) => start);
  }
  const daysOf = (starts: readonly string[]) => [...new Set(starts.map((start) => start.slice(0, 10)))];
  const limitHost = (limits: Limits) =>
    fresh.db.write
      .updateTable('hosts')
      .set({ limits_json: JSON.stringify(limits) })
      .where('name', '=', 'Mara')
      .execute();
  const client = (kind: 'api' | 'ai_agent' = 'api') =>
    addClient(fresh.db, desk.world.clock.now(), { appId: 'demo', kind, scopes: apiScopes });

  test('fills a day of the host with whatever it hosts, a week of the event type with that alone', async () => {
    await limitHost({ perDay: 2 });
    await desk.set('intro-call', { limits: { perWeek: 1 } });
    const week = ['2027-03-03', '2027-03-09'] as const;
    await desk.book('needs-confirmation', '2027-03-03T08:00:00Z');
    assert.ok((await startsOf('intro-call', week)).includes('2027-03-03T09:00:00Z'));
    const booking = await desk.book('intro-call', '2027-03-03T09:00:00Z');
    assert.deepEqual(
      daysOf(await startsOf('intro-call', week)),
      ['2027-03-08', '2027-03-09'],
      'from Monday on',
    );
    const visits = daysOf(await startsOf('needs-confirmation', week));
    assert.deepEqual(visits, ['2027-03-04', '2027-03-05', '2027-03-08', '2027-03-09']);
    const refused = await book('needs-confirmation', '2027-03-03T12:30:00Z');
    assert.deepEqual([refused.status, refused.body['because']], [422, 'host_limit']);
    const again = await book('intro-call', '2027-03-04T09:00:00Z');
    assert.deepEqual([again.status, again.body['because']], [422, 'event_type_limit']);
    await desk.manage(booking, 'cancel');
    assert.deepEqual(daysOf(await startsOf('intro-call', week)).slice(0, 2), ['2027-03-03', '2027-03-04']);
  });

  test('does not count the booking that moves, for the list of its customer and for the move', async () => {
    await limitHost({ perDay: 1 });
    await desk.set('intro-call', { limits: { perWeek: 1 } });
    const booking = await desk.book('intro-call', '2027-03-03T09:00:00Z');
    const days = ['2027-03-03', '2027-03-05'] as const;
    assert.deepEqual(await startsOf('intro-call', days), []);
    assert.deepEqual(daysOf(await startsOf('intro-call', days, token(booking))), [
      '2027-03-03',
      '2027-03-04',
      '2027-03-05',
    ]);
    const moved = await desk.manage(booking, 'reschedule', { start: '2027-03-03T12:30:00Z' });
    assert.equal(moved.status, 'scheduled');
    assert.deepEqual(await startsOf('intro-call', days), []);
  });

  test('is no matter for staff, but for nobody to pass are bookings, holds and full groups', async () => {
    await limitHost({ perDay: 1 });
    await desk.set('workshop', { seats: 1 });
    await desk.book('intro-call', '2027-03-03T09:00:00Z');
    const { headers } = await addMember(fresh.db, desk.world.clock.now(), { appId: 'demo', role: 'admin' });
    assert.equal((await bookAs(headers, 'intro-call', '2027-03-03T09:30:00Z')).status, 201);
    const held = await desk.world.call('POST', `${base}/intro-call/holds`, { start: '2027-03-04T09:00:00Z' });
    assert.equal(held.status, 201, held.text);
    await desk.book('workshop', '2027-03-03T04:15:00Z');
    for (const [slug, start] of [
      ['intro-call', '2027-03-03T09:10:00Z'],
      ['needs-confirmation', '2027-03-04T08:30:00Z'],
      ['workshop', '2027-03-03T04:15:00Z'],
    ] as const) {
      const refused = await bookAs(headers, slug, start, { override: true });
      assert.deepEqual([refused.status, refused.body['code']], [409, 'slot_taken'], `${slug} ${start}`);
    }
  });

  test('is limited for one customer, known by e-mail or phone however they are written', async () => {
    await desk.set('intro-call', { customerLimit: { max: 2, days: 7 } });
    const attendee = (contact: object) => ({ attendee: { name: 'Robin', ...contact } });
    const first = await desk.book(
      'intro-call',
      '2027-03-03T08:00:00Z',
      attendee({ email: 'robin@example.com' }),
    );
    await desk.manage(first, 'reschedule', { start: '2027-03-03T08:30:00Z' });
    desk.world.clock.advance(day);
    const second = await desk.book(
      'intro-call',
      '2027-03-04T08:00:00Z',
      attendee({ email: 'Robin@Example.COM', phone: '+49 30 123456' }),
    );
    const refused = await book(
      'intro-call',
      '2027-03-05T08:00:00Z',
      attendee({ email: ' ROBIN@example.com ' }),
    );
    assert.deepEqual([refused.status, refused.body['code']], [429, 'rate_limited']);
    assert.equal(
      refused.body['next_allowed_at'],
      '2027-03-08T10:00:00Z',
      'a week after the first, wherever that moved',
    );
    assert.equal(refused.headers.get('Retry-After'), String((6 * day) / 1000));
    assert.equal(
      (await book('intro-call', '2027-03-05T08:00:00Z', attendee({ email: 'kim@example.com' }))).status,
      201,
    );
    const byPhone = attendee({ email: 'sam@example.com', phone: '+4930123456' });
    assert.equal(
      (await book('intro-call', '2027-03-05T08:30:00Z', byPhone)).status,
      201,
      'one by that phone so far',
    );
    assert.equal((await book('intro-call', '2027-03-05T09:00:00Z', byPhone)).status, 429);
    assert.equal((await bookAs(await client('ai_agent'), 'intro-call', '2027-03-05T09:00:00Z')).status, 429);
    assert.equal((await bookAs(await client(), 'intro-call', '2027-03-05T09:00:00Z')).status, 201);
    await desk.manage(second, 'cancel');
    const after = await book('intro-call', '2027-03-05T10:00:00Z');
    assert.equal(after.status, 429, 'what a system booked for the customer counts as well');
    desk.world.clock.advance(6 * day);
    assert.equal(
      (await book('intro-call', '2027-03-10T10:00:00Z')).status,
      201,
      'the first has left the week',
    );
  });

  test('waits for nobody who holds: notice and horizon stay as they were when the hold began', async () => {
    await desk.set('intro-call', { minimumNoticeMinutes: 150, horizon: { days: 2 }, holdMinutes: 60 });
    const soon = '2027-03-01T12:30:00Z';
    const held = await desk.world.call('POST', `${base}/intro-call/holds`, { start: soon });
    const far = await desk.world.call('POST', `${base}/intro-call/holds`, { start: '2027-03-03T15:00:00Z' });
    desk.world.clock.advance(31 * minute);
    await desk.set('intro-call', { horizon: { days: 1 } });
    const [{ hold_id: id, hold_secret: secret }, other] = [
      holdSchema.parse(held.body),
      holdSchema.parse(far.body),
    ];
    const without = await book('intro-call', '2027-03-01T13:00:00Z');
    assert.deepEqual([without.status, without.body['because']], [422, 'notice']);
    assert.equal((await book('intro-call', soon, { hold: { id, secret } })).status, 201);
    const hold = { id: other.hold_id, secret: other.hold_secret };
    assert.equal((await book('intro-call', '2027-03-03T15:00:00Z', { hold })).status, 201);
  });

  test('depends on the place: only those who serve it are asked', async () => {
    const locations = await fresh.db.read.selectFrom('locations').select(['id', 'name']).execute();
    const idOf = (name: string) => locations.find((location) => location.name === name)?.id ?? '';
    const theo = await fresh.db.read
      .selectFrom('hosts')
      .select('id')
      .where('name', '=', 'Theo')
      .executeTakeFirstOrThrow();
    await desk.set('choose-your-host', { locationIds: [idOf('Video call'), idOf('The studio')] });
    const studio = fresh.db.write.updateTable('locations').where('name', '=', 'The studio');
    await studio.set({ host_ids_json: JSON.stringify([theo.id]) }).execute();
    const days = ['2027-03-03', '2027-03-03'] as const;
    const maras = '2027-03-03T08:45:00Z';
    const query = `&location_id=${idOf('The studio')}`;
    assert.ok((await startsOf('choose-your-host', days)).includes(maras));
    const [first = '', ...others] = await startsOf('choose-your-host', days, {}, query);
    assert.ok(![first, ...others].includes(maras));
    const refused = await book('choose-your-host', maras, { location_id: idOf('The studio') });
    assert.deepEqual([refused.status, refused.body['because']], [422, 'working_hours']);
    const booking = await desk.book('choose-your-host', first, { location_id: idOf('The studio') });
    assert.deepEqual([booking.hosts[0]?.name, booking.location?.id], ['Theo', idOf('The studio')]);
  });

  test('has the length that was asked for, among those that are offered', async () => {
    const days = ['2027-03-03', '2027-03-03'] as const;
    await desk.book('needs-confirmation', '2027-03-03T09:00:00Z');
    await desk.set('intro-call', { slotIntervalMinutes: null });
    const quarters = await startsOf('intro-call', days, {}, '&duration_minutes=15');
    const halves = await startsOf('intro-call', days);
    const last = '2027-03-03T16:15:00Z';
    assert.ok(
      quarters.includes(last) && !halves.includes(last),
      'shorter ones fit later, on a grid of their own',
    );
    const short = await desk.book('intro-call', last, { duration_minutes: 15 });
    assert.deepEqual([short.end, short.duration_minutes], ['2027-03-03T16:30:00Z', 15]);
    assert.equal((await book('intro-call', last)).status, 422);
    assert.equal((await book('intro-call', '2027-03-03T08:00:00Z', { duration_minutes: 20 })).status, 422);
  });
});
