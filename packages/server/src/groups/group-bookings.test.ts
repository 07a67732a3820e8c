import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import {
  apiScopes,
  bookingSchema,
  compactSlotsSchema,
  holdSchema,
  slotsSchema,
  type Booking,
  type Slot,
} from '@slotkit/shared/wire';
import { operatorCaller } from '../bookings/caller.ts';
import { changeBooking } from '../bookings/change-booking.ts';
import { expireOverdue, purgeDrafts } from '../bookings/expire-bookings.ts';
import { rescheduleBooking } from '../bookings/reschedule-booking.ts';
import { completeMeetings, markNoShows } from '../attendance/close-meetings.ts';
import { runDue } from '../jobs/worker.ts';
import { addClient } from '../testing/add-access.ts';
import { openDesk, type DemoDesk } from '../testing/demo-desk.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { findFaults } from '../testing/find-faults.ts';

const base = '/v1/public/apps/demo/event-types/workshop';
const day = '2027-03-03';

eachDatabase('a group', (openFresh) => {
  let fresh: FreshDatabase;
  let desk: DemoDesk;
  let start: string;
  let later: string;
  let next: string;
  let people = 0;

  beforeEach(async () => {
    fresh = await openFresh();
    desk = await openDesk(fresh.db);
    people = 0;
    const slots = (await slotsOf()).map((slot) => slot.start);
    [start = '', next = '', later = ''] = slots;
  });
  afterEach(async () => {
    assert.deepEqual(await findFaults(fresh.db), []);
    await fresh.remove();
  });

  async function slotsOf(headers: Record<string, string> = {}): Promise<Slot[]> {
    const query = `from=${day}&to=${day}&timezone=Asia/Kathmandu`;
    const answer = await desk.world.call('GET', `${base}/slots?${query}`, undefined, headers);
    assert.equal(answer.status, 200, answer.text);
    return slotsSchema.parse(answer.body).slots;
  }
  const seatsLeftAt = async (at = start) => (await slotsOf()).find((slot) => slot.start === at)?.seats_left;

  const orderOf = (at: string, more: Record<string, unknown> = {}) => {
    people += 1;
    return {
      start: at,
      timezone: 'Europe/Berlin',
      attendee: { name: `Guest ${people}`, email: `guest${people}@example.com` },
      ...more,
    };
  };
  const post = (order: unknown, headers: Record<string, string> = {}) =>
    desk.world.call('POST', `${base}/bookings`, order, headers);
  async function join(at = start, more: Record<string, unknown> = {}): Promise<Booking> {
    const answer = await post(orderOf(at, more));
    assert.equal(answer.status, 201, answer.text);
    return bookingSchema.parse(answer.body);
  }
  const tokenOf = (booking: Booking): string => booking.manage_url?.split('/').at(-1) ?? '';
  const asCustomer = (booking: Booking, method: string, path: string, body?: unknown) =>
    desk.world.call(method, `/v1/public/manage${path}`, body, {
      Authorization: `Manage ${tokenOf(booking)}`,
    });
  async function own(booking: Booking): Promise<Booking> {
    const answer = await asCustomer(booking, 'GET', '');
    assert.equal(answer.status, 200, answer.text);
    return bookingSchema.parse(answer.body);
  }
  async function hold(at = start) {
    const answer = await desk.world.call('POST', `${base}/holds`, { start: at });
    assert.equal(answer.status, 201, answer.text);
    return holdSchema.parse(answer.body);
  }
  const statusOf = async (id: string) =>
    (await fresh.db.read.selectFrom('bookings').select('status').where('id', '=', id).executeTakeFirst())
      ?.status;
  const eventsOf = async (id: string) =>
    (
      await fresh.db.read
        .selectFrom('events')
        .select('type')
        .where('booking_id', '=', id)
        .orderBy('sequence')
        .execute()
    ).map(({ type }) => type);
  const historyOf = async (id: string) =>
    (
      await fresh.db.read
        .selectFrom('timeline')
        .select('type')
        .where('booking_id', '=', id)
        .orderBy('id')
        .execute()
    ).map(({ type }) => type);
  const setOff = (minutes: number) => desk.world.clock.advance(minutes * 60_000);
  const mailsTo = (email: string) =>
    desk.mails.filter(({ to }) => to.email === email).map(({ kind }) => kind);

  it('is begun by the first and joined by others at its exact start, who never see each other', async () => {
    assert.equal(await seatsLeftAt(), 8);
    const first = await join();
    const second = await join(start, { notes: 'I bring a friend’s paints' });
    assert.equal(first.id, second.id);
    assert.equal(await seatsLeftAt(), 6);
    for (const [booking, name] of [
      [first, 'Guest 1'],
      [second, 'Guest 2'],
    ] as const) {
      const seen = await own(booking);
      assert.deepEqual(
        seen.attendees.map((attendee) => attendee.name),
        [name],
      );
      assert.equal(seen.attendee_count, 2);
      assert.equal(seen.created_by.name, name);
      assert.ok(!JSON.stringify(seen).includes(name === 'Guest 1' ? 'Guest 2' : 'Guest 1'));
    }
    assert.deepEqual(
      [(await own(first)).notes, (await own(second)).notes],
      [null, 'I bring a friend’s paints'],
    );
    assert.deepEqual(await eventsOf(first.id), ['scheduled.created', 'scheduled.attendee_added']);
    assert.deepEqual(await historyOf(first.id), ['created', 'attendee_added']);
  });

  it('takes the time around it: no other start that overlaps is offered or accepted', async () => {
    await desk.set('workshop', { slotIntervalMinutes: 30 });
    await join();
    const half = new Date(Date.parse(start) + 30 * 60_000).toISOString();
    assert.ok(!(await slotsOf()).some((slot) => Date.parse(slot.start) === Date.parse(half)));
    assert.equal((await post(orderOf(half))).status, 409);
    const compact = await desk.world.call(
      'GET',
      `${base}/slots?from=${day}&to=${day}&timezone=UTC&shape=compact`,
    );
    const [listed] = compactSlotsSchema.parse(compact.body).days;
    assert.equal(listed?.seats_left?.[0], 7);
    assert.equal(listed?.seats_left?.length, listed?.minutes.length);
  });

  it('gives its 8 seats to 8 of 64 who want them at once, and then is full', async () => {
    const orders = Array.from({ length: 64 }, () => orderOf(start));
    const answers = await Promise.all(orders.map((order) => post(order)));
    const statuses = answers.map(({ status }) => status);
    assert.equal(statuses.filter((status) => status === 201).length, 8);
    assert.equal(statuses.filter((status) => status === 409).length, 56);
    const refused = answers.find(({ status }) => status === 409);
    assert.equal(refused?.body['code'], 'slot_taken');
    assert.equal(await seatsLeftAt(), undefined);
    const taken = await fresh.db.read.selectFrom('attendees').select('booking_id').distinct().execute();
    assert.equal(taken.length, 1);
  });

  it('lets one leave, for itself alone, and another take the seat', async () => {
    await desk.set('workshop', { seats: 2 });
    const [first, second] = [await join(), await join()];
    assert.equal((await post(orderOf(start))).status, 409);
    const left = await asCustomer(first, 'POST', '/cancel', { reason: 'Ill' });
    assert.equal(left.status, 200, left.text);
    const seen = bookingSchema.parse(left.body);
    assert.deepEqual([seen.status, seen.cancellation?.reason, seen.attendee_count], ['cancelled', 'Ill', 1]);
    assert.equal((await own(second)).status, 'scheduled');
    assert.equal(await statusOf(first.id), 'scheduled');
    assert.deepEqual(await eventsOf(first.id), [
      'scheduled.created',
      'scheduled.attendee_added',
      'scheduled.attendee_removed',
    ]);
    const before = await fresh.db.read.selectFrom('timeline').select('id').execute();
    assert.equal((await asCustomer(first, 'POST', '/cancel', {})).status, 200);
    assert.equal((await asCustomer(first, 'POST', '/reschedule', { start: next })).status, 409);
    assert.deepEqual(await fresh.db.read.selectFrom('timeline').select('id').execute(), before);
    assert.equal((await join()).id, first.id);
    await runDue(desk.deps);
    assert.deepEqual(mailsTo('guest1@example.com'), ['cancellation']);
    assert.deepEqual(mailsTo('guest2@example.com'), ['invitation']);
    assert.deepEqual(mailsTo('guest4@example.com'), ['invitation']);
  });

  it('is cancelled when its last seat is gone, which frees the time of the host', async () => {
    const [first, second] = [await join(), await join()];
    await asCustomer(first, 'POST', '/cancel', {});
    await asCustomer(second, 'POST', '/cancel', {});
    assert.equal(await statusOf(first.id), 'cancelled');
    assert.deepEqual((await eventsOf(first.id)).at(-1), 'scheduled.cancelled');
    assert.deepEqual(await fresh.db.read.selectFrom('occupancy').selectAll().execute(), []);
    assert.equal(await seatsLeftAt(), 8);
    assert.notEqual((await join()).id, first.id);
  });

  it('counts a held seat until its hold ends; who comes late still gets one while there is one', async () => {
    await desk.set('workshop', { seats: 2 });
    const held = await hold();
    assert.equal(await seatsLeftAt(), 1);
    const booked = await join();
    assert.equal(booked.id, held.hold_id);
    assert.equal((await post(orderOf(start))).status, 409);
    const { hold_id: id, hold_secret: secret } = held;
    const extended = await desk.world.call('PATCH', `/v1/public/holds/${id}`, undefined, {
      Authorization: `Hold ${secret}`,
    });
    assert.equal(extended.status, 200, extended.text);
    setOff(6);
    assert.equal(await seatsLeftAt(), 1);
    const late = await join(start, { hold: { id, secret } });
    assert.equal(late.id, id);
    assert.equal((await post(orderOf(start, { hold: { id, secret } }))).status, 404);
  });

  it('turns a live hold into its seat when every other one is taken, and gives a released one to others', async () => {
    await desk.set('workshop', { seats: 2 });
    const [mine, other] = [await hold(), await hold()];
    assert.equal((await post(orderOf(start))).status, 409);
    const released = await desk.world.call('DELETE', `/v1/public/holds/${other.hold_id}`, undefined, {
      Authorization: `Hold ${other.hold_secret}`,
    });
    assert.equal(released.status, 204);
    await join();
    const booked = await join(start, { hold: { id: mine.hold_id, secret: mine.hold_secret } });
    assert.equal(booked.id, mine.hold_id);
    assert.deepEqual(await eventsOf(booked.id), ['scheduled.created', 'scheduled.attendee_added']);
  });

  it('that was only held ends with its last hold, and is booked under the same id by who comes back', async () => {
    const [one, two] = [await hold(), await hold()];
    assert.equal(await statusOf(one.hold_id), 'draft');
    setOff(6);
    assert.equal(await expireOverdue(desk.deps), 1);
    assert.equal(await statusOf(one.hold_id), 'cancelled');
    assert.deepEqual(await eventsOf(one.hold_id), []);
    const back = await join(start, { hold: { id: one.hold_id, secret: one.hold_secret } });
    const too = await join(start, { hold: { id: two.hold_id, secret: two.hold_secret } });
    assert.deepEqual([back.id, too.id], [one.hold_id, one.hold_id]);
    assert.equal(await seatsLeftAt(), 6);
    await hold(later);
    setOff(2 * 24 * 60);
    await expireOverdue(desk.deps);
    setOff(2 * 24 * 60);
    assert.ok((await purgeDrafts(desk.deps)) > 0);
    const drafts = await fresh.db.read.selectFrom('attendees').select('id').where('name', '=', '').execute();
    assert.deepEqual(drafts, []);
  });

  it('answers the same request twice with one seat', async () => {
    const order = orderOf(start);
    const key = { 'Idempotency-Key': 'seat-1' };
    const [first, again] = [await post(order, key), await post(order, key)];
    assert.deepEqual([first.status, again.status, again.text], [201, 200, first.text]);
    assert.equal(await seatsLeftAt(), 7);
  });

  it('lets one move to another group, with its link and without the others', async () => {
    const [mover, stayer, there] = [await join(), await join(), await join(next)];
    await runDue(desk.deps);
    const moved = await asCustomer(mover, 'POST', '/reschedule', { start: next });
    assert.equal(moved.status, 201, moved.text);
    const seen = bookingSchema.parse(moved.body);
    assert.deepEqual([seen.id, seen.start, seen.rescheduled_from_id], [there.id, next, mover.id]);
    assert.deepEqual(
      seen.reschedule_history.map((past) => past.start),
      [start],
    );
    assert.equal((await own(mover)).id, there.id);
    assert.equal((await own(stayer)).start, start);
    assert.deepEqual([await seatsLeftAt(), await seatsLeftAt(next)], [7, 6]);
    assert.deepEqual((await eventsOf(mover.id)).at(-1), 'scheduled.attendee_removed');
    assert.deepEqual((await eventsOf(there.id)).at(-1), 'scheduled.attendee_added');
    const rows = await desk.world.rowCounts();
    const repeated = await asCustomer(mover, 'POST', '/reschedule', { start: next });
    assert.equal(repeated.status, 200, repeated.text);
    assert.deepEqual(await desk.world.rowCounts(), rows);
    await runDue(desk.deps);
    const calendarsOf = (kind: string) =>
      desk.mails
        .filter((mail) => mail.to.email === 'guest1@example.com' && mail.kind === kind)
        .map(({ calendar }) => [calendar?.method, /^UID:(ser_\w+)/m.exec(calendar?.content ?? '')?.[1]]);
    assert.deepEqual(calendarsOf('cancellation'), [['CANCEL', mover.series_id]]);
    assert.deepEqual(calendarsOf('invitation'), [
      ['REQUEST', mover.series_id],
      ['REQUEST', there.series_id],
    ]);
    const back = await asCustomer(mover, 'POST', '/reschedule', { start });
    assert.equal(back.status, 201, back.text);
    assert.equal((await own(mover)).id, mover.id);
    assert.deepEqual([await seatsLeftAt(), await seatsLeftAt(next)], [6, 7]);
    await runDue(desk.deps);
    assert.deepEqual(mailsTo('guest2@example.com'), ['invitation']);
    assert.deepEqual(mailsTo('guest3@example.com'), ['invitation']);
    assert.equal(mailsTo('guest1@example.com').length, 5);
  });

  it('renews links where a seat is: where it was, whoever moved away keeps those that it has', async () => {
    const [mover, gone, there] = [await join(), await join(), await join(next)];
    const headers = await addClient(fresh.db, desk.world.clock.now(), { appId: 'demo', scopes: apiScopes });
    const renew = (id: string, { attendees: [own] }: Booking) =>
      desk.world.call('POST', `/v1/bookings/${id}/manage-link`, { attendee_id: own?.id }, headers);
    const opens = async ({ body }: Awaited<ReturnType<typeof renew>>) => {
      const renewed = await own({ ...there, manage_url: String(body['manage_url']) });
      return [renewed.id, renewed.status];
    };
    assert.equal((await asCustomer(mover, 'POST', '/reschedule', { start: next })).status, 201);
    assert.equal((await asCustomer(gone, 'POST', '/cancel', {})).status, 200);
    const rows = await desk.world.rowCounts();
    const refused = await renew(mover.id, mover);
    assert.deepEqual(
      [refused.status, refused.body['code'], refused.body['rescheduled_to_id']],
      [409, 'invalid_transition', there.id],
    );
    assert.deepEqual(await desk.world.rowCounts(), rows);
    assert.equal((await own(mover)).id, there.id);
    assert.deepEqual(await opens(await renew(there.id, mover)), [there.id, 'scheduled']);
    assert.deepEqual(await opens(await renew(mover.id, gone)), [gone.id, 'cancelled']);
  });

  it('lets nobody move into a full group, and then changes nothing', async () => {
    await desk.set('workshop', { seats: 1 });
    const [mover] = [await join(), await join(next)];
    const rows = await desk.world.rowCounts();
    const refused = await asCustomer(mover, 'POST', '/reschedule', { start: next });
    assert.deepEqual([refused.status, refused.body['code']], [409, 'slot_taken']);
    assert.deepEqual(await desk.world.rowCounts(), rows);
    assert.deepEqual([(await own(mover)).start, (await own(mover)).status], [start, 'scheduled']);
  });

  it('goes where its last one goes, and frees its time for that', async () => {
    await desk.set('workshop', { slotIntervalMinutes: 30 });
    const alone = await join();
    const half = new Date(Date.parse(start) + 30 * 60_000).toISOString().replace('.000', '');
    const offered = await slotsOf({ Authorization: `Manage ${tokenOf(alone)}` });
    assert.ok(offered.some((slot) => slot.start === half));
    const moved = await asCustomer(alone, 'POST', '/reschedule', { start: half });
    assert.equal(moved.status, 201, moved.text);
    assert.equal(await statusOf(alone.id), 'cancelled');
    assert.equal((await own(alone)).start, half);
  });

  it('of 16 repeats of a move, leaves one event at each end', async () => {
    const [mover, , there] = [await join(), await join(), await join(next)];
    const answers = await Promise.all(
      Array.from({ length: 16 }, () => asCustomer(mover, 'POST', '/reschedule', { start: next })),
    );
    assert.deepEqual(
      answers.map(({ status }) => status).toSorted((a, b) => a - b),
      [...Array.from({ length: 15 }, () => 200), 201],
    );
    assert.deepEqual(await eventsOf(there.id), ['scheduled.created', 'scheduled.attendee_added']);
  });

  it('confirms each seat by its own link, and asks the host for all or for one', async () => {
    await desk.set('workshop', { requiresApproval: true, requiresConfirmation: true });
    const [first, second, third] = [await join(), await join(), await join()];
    assert.deepEqual([first.status, first.awaiting], ['pending_confirmation', ['host', 'customer']]);
    const confirmed = await asCustomer(first, 'POST', '/confirm');
    assert.deepEqual(bookingSchema.parse(confirmed.body).awaiting, ['host']);
    assert.deepEqual((await own(second)).awaiting, ['host', 'customer']);
    const seat = second.attendees[0]?.id;
    await changeBooking(desk.deps, operatorCaller, first.id, 'approve', undefined, seat);
    assert.deepEqual((await own(second)).awaiting, ['customer']);
    assert.deepEqual((await own(third)).awaiting, ['host', 'customer']);
    const approved = await changeBooking(desk.deps, operatorCaller, first.id, 'approve');
    assert.equal(approved.status, 'confirmed');
    assert.deepEqual(
      [await own(first), await own(second), await own(third)].map(({ status }) => status),
      ['confirmed', 'pending_confirmation', 'pending_confirmation'],
    );
    await asCustomer(second, 'POST', '/confirm');
    setOff(24 * 60);
    assert.equal(await expireOverdue(desk.deps), 1);
    const expired = await own(third);
    assert.deepEqual(
      [expired.status, expired.cancellation?.reason],
      ['cancelled', 'unconfirmed_auto_cancel'],
    );
    assert.equal((await own(second)).status, 'confirmed');
    assert.equal(await seatsLeftAt(), 6);
    assert.deepEqual(await eventsOf(first.id), [
      'scheduled.created',
      'scheduled.attendee_added',
      'scheduled.attendee_added',
      'scheduled.confirmed',
      'scheduled.confirmed',
      'scheduled.attendee_removed',
    ]);
  });

  it('edits one for itself, with new links for its new address alone', async () => {
    const [first, second] = [await join(), await join()];
    const edited = await asCustomer(first, 'PATCH', '', { email: 'new@example.com', notes: 'Left-handed' });
    assert.equal(edited.status, 200, edited.text);
    assert.equal((await asCustomer(first, 'GET', '')).status, 401);
    const seen = await own(second);
    assert.deepEqual([seen.notes, seen.attendees[0]?.email], [null, 'guest2@example.com']);
    await runDue(desk.deps);
    assert.deepEqual(mailsTo('new@example.com'), ['confirmation']);
    assert.deepEqual(mailsTo('guest2@example.com'), ['invitation']);
  });

  it('moves as a whole when the business moves it; who had left is told nothing', async () => {
    const [first, second, gone] = [await join(), await join(), await join()];
    await asCustomer(gone, 'POST', '/cancel', {});
    await hold();
    await runDue(desk.deps);
    await rescheduleBooking(
      desk.deps,
      operatorCaller,
      first.id,
      { start: later },
      {
        begin: () => Promise.resolve(),
        finish: (_, booking, isRepeat) => Promise.resolve({ body: booking.id, isRepeat }),
      },
    );
    assert.equal(await statusOf(first.id), 'rescheduled');
    for (const booking of [first, second]) {
      const seen = await own(booking);
      assert.deepEqual([seen.start, seen.status, seen.rescheduled_from_id], [later, 'scheduled', first.id]);
      assert.equal(seen.attendee_count, 2);
    }
    assert.equal((await own(gone)).status, 'cancelled');
    assert.equal(await seatsLeftAt(later), 6);
    await runDue(desk.deps);
    const told = desk.mails.filter(({ kind }) => kind === 'reschedule').map(({ to }) => to.email);
    assert.deepEqual(told.toSorted(), ['guest1@example.com', 'guest2@example.com']);
  });

  it('is cancelled as a whole when the business cancels it; who had left is told nothing more', async () => {
    const [first, gone] = [await join(), await join()];
    await hold();
    await asCustomer(gone, 'POST', '/cancel', {});
    await runDue(desk.deps);
    await changeBooking(desk.deps, operatorCaller, first.id, 'cancel', 'Flooded');
    const seen = await own(first);
    assert.deepEqual(
      [seen.status, seen.cancellation?.reason, seen.attendee_count],
      ['cancelled', 'Flooded', 0],
    );
    assert.equal((await own(gone)).cancellation?.reason, null);
    await runDue(desk.deps);
    assert.deepEqual(mailsTo('guest1@example.com'), ['invitation', 'cancellation']);
    assert.deepEqual(mailsTo('guest2@example.com'), ['cancellation']);
    assert.deepEqual(mailsTo('').length, 0);
    assert.deepEqual((await eventsOf(first.id)).slice(-1), ['scheduled.cancelled']);
  });

  it('is completed with those who joined, and counts who did not as no-shows after the grace', async () => {
    const [came, missed] = [await join(), await join()];
    desk.world.clock.set(Date.parse(start) - 60_000);
    const joinAs = async (owner: string) => {
      const token = desk.deps.secrets.linkToken('join', owner, 1);
      const answer = await desk.world.call('POST', '/v1/public/join', undefined, {
        Authorization: `Join ${token}`,
      });
      assert.equal(answer.status, 303, answer.text);
    };
    await joinAs(came.attendees[0]?.id ?? '');
    assert.equal(await statusOf(came.id), 'started');
    assert.equal((await own(missed)).attendees[0]?.status, 'booked');
    await joinAs(`${came.hosts[0]?.id}:${came.series_id}`);
    desk.world.clock.set(Date.parse(came.end));
    assert.equal(await completeMeetings(desk.deps), 1);
    assert.equal(await statusOf(came.id), 'completed');
    assert.equal((await own(came)).attendance, 'attended');
    assert.equal((await own(missed)).attendance, null);
    assert.equal(await markNoShows(desk.deps), 0);
    setOff(15);
    assert.equal(await markNoShows(desk.deps), 1);
    assert.equal((await own(missed)).attendance, 'no_show');
    assert.equal(await statusOf(came.id), 'completed');
    assert.deepEqual([await completeMeetings(desk.deps), await markNoShows(desk.deps)], [0, 0]);
  });

  it('is a no-show when nobody came, and takes a member’s word per seat', async () => {
    const [first, second] = [await join(), await join(next)];
    const third = await join(next);
    desk.world.clock.set(Date.parse(second.end) + 20 * 60_000);
    await changeBooking(
      desk.deps,
      operatorCaller,
      second.id,
      'mark_no_show',
      undefined,
      third.attendees[0]?.id,
    );
    assert.equal(await statusOf(second.id), 'scheduled');
    await changeBooking(desk.deps, operatorCaller, second.id, 'complete', undefined, second.attendees[0]?.id);
    assert.deepEqual(
      [(await own(second)).attendance, (await own(third)).attendance],
      ['attended', 'no_show'],
    );
    await markNoShows(desk.deps);
    assert.equal(await statusOf(first.id), 'no_show');
    assert.equal(await statusOf(second.id), 'completed');
  });
});
