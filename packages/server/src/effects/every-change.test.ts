import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import type { Booking } from '@slotkit/shared/wire';
import { operatorCaller } from '../bookings/caller.ts';
import { reassignBooking } from '../bookings/reassign-booking.ts';
import { changeBooking, type PlainEvent } from '../bookings/change-booking.ts';
import { insertHostCalendar } from '../calendar/host-calendar-store.ts';
import { importContact } from '../contacts/save-contact.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { newId } from '../ids.ts';
import { openDesk, type DemoDesk } from '../testing/demo-desk.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';

/** What one change wrote beside the booking, by the columns of the contract's table. */
interface Written {
  readonly timeline: readonly string[];
  readonly webhook: readonly string[];
  readonly mail: readonly string[];
  readonly calendar: readonly string[];
  readonly dispatch: readonly string[];
}
interface Row {
  readonly column: keyof Written;
  readonly text: string;
  /** Where a delivery stands; empty for what was written and needs nothing more. */
  readonly state: string;
}
const nothing: Written = { timeline: [], webhook: [], mail: [], calendar: [], dispatch: [] };
const start = '2027-03-02T13:30:00Z';
const startAt = Date.parse(start);
const otherStart = '2027-03-03T13:30:00Z';
const minute = 60_000;

eachDatabase('everything that a change carries along', (openFresh) => {
  let fresh: FreshDatabase;
  let desk: DemoDesk;
  /** What had been written before the change that is looked at. */
  let before: ReadonlyMap<string, string>;

  beforeEach(async () => {
    fresh = await openFresh();
    desk = await openDesk(fresh.db);
    for (const slug of ['needs-approval', 'intro-call', 'workshop'])
      await desk.set(slug, {
        dispatch: { minutesBefore: 30 },
        reminders: [
          { kind: 'invitation', channels: ['email'] },
          { kind: 'confirmation', channels: ['email'] },
          { kind: 'reschedule', channels: ['email'] },
          { kind: 'cancellation', channels: ['email'] },
          { kind: 'reminder_1h', channels: ['email', 'http'] },
        ],
      });
    await connectCalendars();
    before = new Map();
  });
  afterEach(() => fresh.remove());

  async function connectCalendars(): Promise<void> {
    const hosts = await fresh.db.read.selectFrom('hosts').select('id').execute();
    await writeTransaction(fresh.db, async (trx) => {
      for (const { id } of hosts)
        await insertHostCalendar(
          trx,
          {
            id: newId('calendar', 0),
            appId: 'demo',
            hostId: id,
            provider: 'caldav',
            settings: {},
            secretsSealed: '',
            // Nobody answers there.
            conflicts: false,
            writeTo: true,
          },
          0,
        );
    });
  }

  async function rows(): Promise<Map<string, Row>> {
    const { read } = fresh.db;
    const timeline = await read.selectFrom('timeline').select(['id', 'type']).orderBy('id').execute();
    const events = await read.selectFrom('events').select(['id', 'type']).orderBy('id').execute();
    const outbox = await read
      .selectFrom('outbox')
      .select(['id', 'kind', 'channel', 'status', 'recipient'])
      .orderBy('id')
      .execute();
    return new Map<string, Row>([
      ...timeline.map(
        ({ id, type }) => [id, { column: 'timeline' as const, text: type, state: '' }] as const,
      ),
      ...events.map(({ id, type }) => [id, { column: 'webhook' as const, text: type, state: '' }] as const),
      ...outbox.map(({ id, kind, channel, status }) => {
        const column =
          channel === 'calendar'
            ? ('calendar' as const)
            : ['dispatch', 'briefing'].includes(kind)
              ? ('dispatch' as const)
              : ('mail' as const);
        const text = channel === 'email' || channel === 'calendar' ? kind : `${kind} by ${channel}`;
        return [id, { column, text, state: status === 'pending' ? '' : ` ${status}` }] as const;
      }),
    ]);
  }

  /** What is there now and was not, or was otherwise, at the last look. */
  async function written(): Promise<Written> {
    const now = await rows();
    const fresher = [...now].filter(([id, { state }]) => before.get(id) !== state);
    before = new Map([...now].map(([id, { state }]) => [id, state]));
    const of = (column: keyof Written): string[] =>
      fresher.filter(([, row]) => row.column === column).map(([, { text, state }]) => `${text}${state}`);
    return {
      timeline: of('timeline'),
      webhook: of('webhook'),
      mail: of('mail').toSorted(),
      calendar: of('calendar'),
      dispatch: of('dispatch').toSorted(),
    };
  }
  const change = (booking: Booking, event: PlainEvent) =>
    changeBooking(desk.deps, operatorCaller, booking.id, event);
  const bookPending = () =>
    desk.book('needs-approval', start, { answers: { portfolio: 'https://robin.example' } });
  /** A booking that holds, as if it had always been there. */
  async function scheduled(): Promise<Booking> {
    const booking = await bookPending();
    await change(booking, 'approve');
    await written();
    return booking;
  }

  const planned = ['reminder_1h by http planned', 'reminder_1h planned'];
  const droppedReminders = ['reminder_1h by http cancelled', 'reminder_1h cancelled'];
  const plannedMeeting = ['briefing planned', 'dispatch by genesys planned'];
  const clearedMeeting = ['briefing cancelled', 'dispatch by genesys cancelled'];

  it('created, and waiting for approval', async () => {
    await bookPending();
    assert.deepEqual(await written(), {
      timeline: ['created'],
      webhook: ['scheduled.created'],
      mail: ['host_created', 'invitation', ...planned],
      calendar: [],
      dispatch: plannedMeeting,
    });
  });

  it('created, and waiting for nobody', async () => {
    await desk.book('intro-call', '2027-03-02T10:00:00Z');
    assert.deepEqual(await written(), {
      timeline: ['created'],
      webhook: ['scheduled.created'],
      mail: ['host_created', 'invitation', ...planned],
      calendar: ['calendar_write'],
      dispatch: plannedMeeting,
    });
  });

  it('left pending', async () => {
    const booking = await bookPending();
    await written();
    await change(booking, 'approve');
    assert.deepEqual(await written(), {
      ...nothing,
      timeline: ['approved'],
      webhook: ['scheduled.confirmed'],
      mail: ['confirmation', 'host_confirmed'],
      calendar: ['calendar_write'],
    });
  });

  it('first of two gates given', async () => {
    await desk.set('needs-approval', { requiresConfirmation: true });
    const booking = await bookPending();
    await written();
    await change(booking, 'approve');
    assert.deepEqual(await written(), { ...nothing, timeline: ['approved'] });
  });

  it('acknowledged by the customer', async () => {
    const booking = await scheduled();
    await desk.manage(booking, 'confirm');
    assert.deepEqual(await written(), { ...nothing, timeline: ['confirmed'] });
  });

  it('rescheduled', async () => {
    const booking = await scheduled();
    const moved = await desk.manage(booking, 'reschedule', { start: otherStart });
    assert.deepEqual(await written(), {
      timeline: ['rescheduled', 'rescheduled'],
      webhook: ['scheduled.rescheduled'],
      mail: ['host_rescheduled', ...droppedReminders, ...planned, 'reschedule'].toSorted(),
      calendar: ['calendar_write'],
      dispatch: [...clearedMeeting, ...plannedMeeting].toSorted(),
    });
    assert.equal(moved.calendar.sequence, booking.calendar.sequence + 1);
  });

  it('cancelled', async () => {
    const booking = await scheduled();
    await desk.manage(booking, 'cancel');
    assert.deepEqual(await written(), {
      timeline: ['cancelled'],
      webhook: ['scheduled.cancelled'],
      mail: ['cancellation', 'host_cancelled', ...droppedReminders],
      calendar: ['calendar_delete'],
      dispatch: clearedMeeting,
    });
  });

  it('started', async () => {
    const booking = await scheduled();
    desk.world.clock.set(startAt - 10 * minute);
    await change(booking, 'start');
    assert.deepEqual(await written(), { ...nothing, timeline: ['started'], webhook: ['scheduled.started'] });
  });

  it('completed', async () => {
    const booking = await scheduled();
    desk.world.clock.set(startAt + 10 * minute);
    await change(booking, 'complete');
    assert.deepEqual(await written(), {
      ...nothing,
      timeline: ['completed'],
      webhook: ['scheduled.completed'],
    });
  });

  it('reassigned to another host', async () => {
    const booking = await scheduled();
    const { id } = await fresh.db.read
      .selectFrom('hosts')
      .select('id')
      .where('email', 'like', 'mara@%')
      .executeTakeFirstOrThrow();
    const given = await reassignBooking(desk.deps, operatorCaller, booking.id, { host_id: id });
    assert.deepEqual(await written(), {
      timeline: ['reassigned'],
      webhook: ['scheduled.reassigned'],
      mail: ['host_assigned', 'host_unassigned', 'reassignment'],
      calendar: ['calendar_move', 'calendar_move'],
      dispatch: [...clearedMeeting, ...plannedMeeting].toSorted(),
    });
    assert.equal(given.series.sequence, booking.calendar.sequence + 1);
  });

  it('no-show', async () => {
    await importContact(desk.deps, 'demo', { name: 'Robin', email: 'robin@example.com' });
    const booking = await scheduled();
    desk.world.clock.set(startAt + 10 * minute);
    await change(booking, 'mark_no_show');
    assert.deepEqual(await written(), {
      ...nothing,
      timeline: ['no_show'],
      webhook: ['scheduled.no_show'],
      mail: droppedReminders,
      dispatch: clearedMeeting,
    });
    const contact = await fresh.db.read.selectFrom('contacts').select('no_show_count').executeTakeFirst();
    assert.equal(contact?.no_show_count, 1);
  });

  it('attendee edited: another e-mail address', async () => {
    const booking = await scheduled();
    await desk.manage(booking, '', { email: 'new@example.com' });
    assert.deepEqual(await written(), {
      ...nothing,
      timeline: ['attendee_edited'],
      webhook: ['scheduled.updated'],
      mail: ['confirmation'],
      calendar: ['calendar_write'],
    });
  });

  const seatAt = '2027-03-03T04:15:00Z';
  const bookSeat = (name: string) =>
    desk.book('workshop', seatAt, { attendee: { name, email: `${name.toLowerCase()}@example.com` } });

  it('seat added (group)', async () => {
    await bookSeat('Robin');
    await written();
    await bookSeat('Kim');
    assert.deepEqual(await written(), {
      ...nothing,
      timeline: ['attendee_added'],
      webhook: ['scheduled.attendee_added'],
      mail: ['host_created', 'invitation', ...planned],
      calendar: ['calendar_write'],
    });
  });

  it('seat left (group), and the last one', async () => {
    const [first, second] = [await bookSeat('Robin'), await bookSeat('Kim')];
    await written();
    await desk.manage(second, 'cancel');
    assert.deepEqual(await written(), {
      ...nothing,
      timeline: ['attendee_removed'],
      webhook: ['scheduled.attendee_removed'],
      mail: ['cancellation', 'host_cancelled', ...droppedReminders],
      calendar: ['calendar_write'],
    });
    await desk.manage(first, 'cancel');
    assert.deepEqual(await written(), {
      timeline: ['cancelled'],
      webhook: ['scheduled.cancelled'],
      mail: ['cancellation', 'host_cancelled', ...droppedReminders],
      calendar: ['calendar_delete'],
      dispatch: clearedMeeting,
    });
  });

  it('held, and given back: nobody is told', async () => {
    const held = await desk.world.call('POST', '/v1/public/apps/demo/event-types/needs-approval/holds', {
      start,
    });
    await desk.world.call('DELETE', `/v1/public/holds/${String(held.body['hold_id'])}`, undefined, {
      Authorization: `Hold ${String(held.body['hold_secret'])}`,
    });
    assert.deepEqual(await written(), { ...nothing, timeline: ['held', 'cancelled'] });
  });
});
