import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import type { Booking } from '@slotkit/shared/wire';
import ICAL from 'ical.js';
import { operatorCaller } from '../bookings/caller.ts';
import { changeBooking } from '../bookings/change-booking.ts';
import { reassignBooking } from '../bookings/reassign-booking.ts';
import { runDue } from '../jobs/worker.ts';
import type { OutgoingMail } from '../mail/mailer.ts';
import { openDesk, type DemoDesk } from '../testing/demo-desk.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';

/** An event in somebody's calendar. */
interface Entry {
  readonly sequence: number;
  readonly start: string;
  readonly status: string;
  readonly organizer: string;
  readonly conference: string;
}

/** A calendar program as RFC 5546 wants it: newer messages of a UID replace older ones, CANCEL takes the event away. */
class CalendarProgram {
  readonly entries = new Map<string, Entry>();
  readonly organizers = new Set<string>();
  readonly #latest = new Map<string, number>();

  receive({ calendar }: OutgoingMail): void {
    if (!calendar) return;
    for (const line of calendar.content.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75, line);
    const component = new ICAL.Component(ICAL.parse(calendar.content));
    const event = component.getFirstSubcomponent('vevent');
    assert.ok(event);
    const value = (name: string) => String(event.getFirstPropertyValue(name) ?? '');
    assert.equal(component.getFirstPropertyValue('method'), calendar.method);
    const uid = value('uid');
    const sequence = Number(value('sequence'));
    const known = this.#latest.get(uid) ?? -1;
    assert.ok(sequence >= known, `SEQUENCE ${sequence} after ${known}`);
    this.#latest.set(uid, sequence);
    this.organizers.add(`${uid} ${value('organizer')}`);
    if (calendar.method === 'CANCEL') {
      assert.ok(sequence > known, 'a cancellation has a SEQUENCE of its own');
      assert.equal(value('status'), 'CANCELLED');
      this.entries.delete(uid);
      return;
    }
    this.entries.set(uid, {
      sequence,
      start: value('dtstart'),
      status: value('status'),
      organizer: value('organizer'),
      conference: value('conference'),
    });
  }
}

const first = '2027-03-02T13:30:00Z';
const second = '2027-03-03T13:30:00Z';
const third = '2027-03-04T13:30:00Z';
const customer = 'robin@example.com';
type Step = (booking: Booking) => Promise<Booking | undefined>;

eachDatabase('the calendars of all people, after every path of a booking', (openFresh) => {
  let fresh: FreshDatabase;
  let desk: DemoDesk;
  beforeEach(async () => {
    fresh = await openFresh();
    desk = await openDesk(fresh.db);
  });
  afterEach(() => fresh.remove());

  const approve: Step = async ({ id }) => {
    await changeBooking(desk.deps, operatorCaller, id, 'approve');
    return undefined;
  };
  const cancel: Step = async ({ id }) => {
    await changeBooking(desk.deps, operatorCaller, id, 'cancel');
    return undefined;
  };
  const moveTo =
    (start: string): Step =>
    async (booking) => ({
      ...(await desk.manage(booking, 'reschedule', { start })),
      manage_url: booking.manage_url ?? '',
    });
  const giveToMara: Step = async ({ id }) => {
    const host = await fresh.db.read
      .selectFrom('hosts')
      .select('id')
      .where('email', 'like', 'mara@%')
      .executeTakeFirstOrThrow();
    await reassignBooking(desk.deps, operatorCaller, id, { host_id: host.id });
    return undefined;
  };
  const expire: Step = async () => {
    desk.world.clock.advance(2 * 86_400_000);
    return undefined;
  };

  interface Path {
    readonly says: string;
    readonly steps: readonly Step[];
    /** Where each calendar has the event at the end; null: nowhere. */
    readonly end: {
      readonly customer: string | null;
      readonly theo: string | null;
      readonly mara: string | null;
    };
  }
  const nowhere = { customer: null, theo: null, mara: null };
  const paths: readonly Path[] = [
    { says: 'asked for', steps: [], end: nowhere },
    { says: 'approved', steps: [approve], end: { customer: first, theo: first, mara: null } },
    { says: 'never approved', steps: [expire], end: nowhere },
    { says: 'cancelled before it was approved', steps: [cancel], end: nowhere },
    { says: 'cancelled', steps: [approve, cancel], end: nowhere },
    {
      says: 'moved twice',
      steps: [approve, moveTo(second), approve, moveTo(third), approve],
      end: { customer: third, theo: third, mara: null },
    },
    { says: 'moved and cancelled', steps: [approve, moveTo(second), approve, cancel], end: nowhere },
    { says: 'moved, and never approved again', steps: [approve, moveTo(third), expire], end: nowhere },
    {
      says: 'given to another host',
      steps: [approve, giveToMara],
      end: { customer: first, theo: null, mara: first },
    },
    {
      says: 'given to another host before it was approved',
      steps: [giveToMara, approve],
      end: { customer: first, theo: null, mara: first },
    },
    { says: 'given to another host and cancelled', steps: [approve, giveToMara, cancel], end: nowhere },
    {
      says: 'moved and given to another host',
      steps: [approve, moveTo(second), approve, giveToMara],
      end: { customer: second, theo: null, mara: second },
    },
  ];

  for (const sends of ['after every step', 'at the end'] as const)
    it(`hold what is true, when mail goes out ${sends}`, async () => {
      for (const { says, steps, end } of paths) {
        desk = await openDesk(fresh.db);
        let booking = await desk.book('needs-approval', first, {
          answers: { portfolio: 'https://robin.example' },
        });
        const uid = booking.calendar.uid;
        for (const step of steps) {
          if (sends === 'after every step') await runDue(desk.deps);
          booking = (await step(booking)) ?? booking;
        }
        await runDue(desk.deps);
        const programs = new Map<string, CalendarProgram>();
        for (const mail of desk.mails) {
          const program = programs.get(mail.to.email) ?? new CalendarProgram();
          programs.set(mail.to.email, program);
          program.receive(mail);
        }
        const startIn = (email: string) => programs.get(email)?.entries.get(uid)?.start ?? null;
        const actual = {
          customer: startIn(customer),
          theo: startIn('theo@northlight.example'),
          mara: startIn('mara@northlight.example'),
        };
        assert.deepEqual(actual, end, says);
        const organizers = [...programs.values()]
          .flatMap((program) => [...program.organizers])
          .filter((known) => known.startsWith(uid));
        assert.ok(new Set(organizers).size <= 1, says);
        await changeBooking(desk.deps, operatorCaller, booking.id, 'cancel').catch(() => undefined);
        desk.world.clock.set(Date.UTC(2027, 2, 1, 10));
      }
    });
});
