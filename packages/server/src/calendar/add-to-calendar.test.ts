import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { bookingSchema, type Booking } from '@slotkit/shared/wire';
import ICAL from 'ical.js';
import { getBooking } from '../bookings/booking-store.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { customerOf, tokenOf } from '../testing/link-tokens.ts';
import { openWorld, type TestWorld } from '../testing/test-world.ts';

const start = '2027-03-02T09:00:00Z';
const linkTo = (booking: Booking): string => booking.manage_url?.split('/').at(-1) ?? '';

eachDatabase('a customer’s ways into a calendar', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;

  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db, { rateLimits: true });
  });
  afterEach(() => fresh.remove());

  async function book(slug = 'intro-call', more: Record<string, unknown> = {}): Promise<Booking> {
    const path = `/v1/public/apps/demo/event-types/${slug}/bookings`;
    const order = { start, timezone: 'UTC', attendee: { name: 'Robin', email: 'robin@example.com' } };
    const answer = await world.call('POST', path, { ...order, ...more });
    assert.equal(answer.status, 201, answer.text);
    return bookingSchema.parse(answer.body);
  }
  const intro = () => book('intro-call', { answers: { topic: 'Brand' } });
  async function ask(method: string, path: string, credential: string, body?: unknown): Promise<Booking> {
    const answer = await world.call(method, `/v1/public/${path}`, body, { Authorization: credential });
    assert.ok(answer.status < 300, answer.text);
    return bookingSchema.parse(answer.body);
  }
  /** The one event of a calendar file, downloaded from the address that was given. */
  async function download(url: string | null | undefined) {
    const answer = await world.page(new URL(url ?? assert.fail('no file')).pathname);
    assert.equal(answer.status, 200);
    const text = await answer.text();
    const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent');
    const value = (name: string) => String(event?.getFirstPropertyValue(name) ?? '');
    return { headers: answer.headers, text, value };
  }
  /** Where the address of a file leads once there is none. */
  async function leadsTo(url: string | null | undefined) {
    const answer = await world.page(new URL(url ?? assert.fail('no file')).pathname);
    return [answer.status, answer.headers.get('Location')];
  }

  it('are in every answer that shows it, filled in for its own way into the meeting', async () => {
    const booking = await intro();
    const ways = booking.add_to_calendar ?? assert.fail('no ways');
    const read = await ask('GET', 'manage', `Manage ${linkTo(booking)}`);
    assert.deepEqual(read.add_to_calendar, ways);
    assert.equal(ways.file, `${booking.manage_url}/calendar.ics`);
    const google = new URL(ways.google).searchParams;
    assert.equal(google.get('text'), 'Intro call - Mara');
    assert.equal(google.get('dates'), '20270302T090000Z/20270302T093000Z');
    assert.equal(google.get('location'), booking.join_url);
    const outlook = new URL(ways.outlook).searchParams;
    assert.deepEqual([outlook.get('startdt'), outlook.get('enddt')], [start, '2027-03-02T09:30:00Z']);
    assert.doesNotMatch(ways.outlook, /\+/, 'which Outlook would show');
    assert.ok(!`${ways.google}${ways.outlook}`.includes(linkTo(booking)), 'nobody else gets the manage link');
  });

  it('download one file, the event of the invitation, which nobody keeps or passes on', async () => {
    const booking = await intro();
    const { headers, text, value } = await download(booking.add_to_calendar?.file);
    assert.equal(headers.get('Content-Type'), 'text/calendar; charset=utf-8');
    assert.equal(headers.get('Content-Disposition'), 'attachment; filename="booking.ics"');
    assert.equal(headers.get('Cache-Control'), 'no-store');
    assert.equal(headers.get('Referrer-Policy'), 'no-referrer');
    assert.equal(headers.get('X-Robots-Tag'), 'noindex');
    assert.equal(value('uid'), booking.calendar.uid);
    assert.equal(value('sequence'), '0');
    assert.equal(value('dtstart'), start);
    assert.equal(value('location'), booking.join_url);
    assert.equal(value('description'), booking.manage_url);
    assert.doesNotMatch(text, /METHOD|ORGANIZER|ATTENDEE/, 'it is imported, and asks for no answer');
    const before = await world.rowCounts();
    await download(booking.add_to_calendar?.file);
    assert.deepEqual(await world.rowCounts(), before);
  });

  it('follow a move under the same address, and end with the cancellation', async () => {
    const booking = await intro();
    const token = `Manage ${linkTo(booking)}`;
    const moved = await ask('POST', 'manage/reschedule', token, { start: '2027-03-02T10:00:00Z' });
    assert.equal(moved.add_to_calendar?.file, booking.add_to_calendar?.file);
    const { value } = await download(booking.add_to_calendar?.file);
    assert.deepEqual(
      [value('uid'), value('sequence'), value('dtstart')],
      [booking.calendar.uid, '1', '2027-03-02T10:00:00Z'],
    );
    const cancelled = await ask('POST', 'manage/cancel', token, {});
    assert.equal(cancelled.add_to_calendar, null);
    assert.deepEqual(await leadsTo(booking.add_to_calendar?.file), [
      302,
      new URL(booking.manage_url ?? '').pathname,
    ]);
  });

  it('are not there while somebody is awaited, nor from the start on', async () => {
    const asked = await book('needs-confirmation');
    assert.deepEqual([asked.status, asked.add_to_calendar], ['pending_confirmation', null]);
    assert.equal((await leadsTo(`${asked.manage_url}/calendar.ics`))[0], 302);
    const confirmed = await ask('POST', 'manage/confirm', `Manage ${linkTo(asked)}`);
    await download(confirmed.add_to_calendar?.file);
    world.clock.set(Date.parse(start));
    const begun = await ask('GET', 'manage', `Manage ${linkTo(asked)}`);
    assert.equal(begun.add_to_calendar, null);
  });

  it('do not tell who may only confirm how to manage', async () => {
    const asked = await book('needs-confirmation');
    const kept = await getBooking(fresh.db.read, asked.id);
    const token = tokenOf(world.deps.secrets, 'confirm', kept, customerOf(kept));
    const confirmed = await ask('POST', 'confirm', `Confirm ${token}`);
    const { file } = confirmed.add_to_calendar ?? assert.fail('no ways');
    assert.match(file ?? '', /\/b\/needs-confirmation\/confirm\/[\w-]{43}\/calendar\.ics$/);
    const { text } = await download(file);
    assert.ok(!text.includes(linkTo(asked)));
    assert.doesNotMatch(text, /\/manage\//);
  });

  it('do not tell the links of another address to who left it', async () => {
    const booking = await intro();
    const edited = await ask('PATCH', 'manage', `Manage ${linkTo(booking)}`, { email: 'kim@example.com' });
    assert.equal(edited.add_to_calendar?.file, null);
    assert.equal((await leadsTo(booking.add_to_calendar?.file))[0], 404);
  });

  it('answer unknown, foreign and revoked links alike, and draw on the reader’s budget', async () => {
    const booking = await intro();
    const token = linkTo(booking);
    const expected = await world.page('/b/intro-call/manage/wrong');
    for (const path of [
      '/b/intro-call/manage/wrong/calendar.ics',
      `/b/panel/manage/${token}/calendar.ics`,
      `/b/intro-call/confirm/${token}/calendar.ics`,
      `/b/intro-call/manage/${'A'.repeat(43)}/calendar.ics`,
    ]) {
      const answer = await world.page(path);
      const body: unknown = await answer.json();
      assert.equal(answer.status, expected.status, path);
      assert.ok(
        typeof body === 'object' && body !== null && 'code' in body && body.code === 'not_found',
        path,
      );
      assert.equal(answer.headers.get('Referrer-Policy'), 'no-referrer', path);
    }
    assert.match(
      (await world.page(`/b/intro-call/manage/${token}/calendar.ics`)).headers.get('RateLimit') ?? '',
      /^"reads";r=/,
    );
  });
});
