import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  bookingSchema,
  compactSlotsSchema,
  extendedHoldSchema,
  holdSchema,
  publicAppSchema,
  type CompactSlots,
  type PublicEventType,
} from '@slotkit/shared/wire';
import { demoApp, demoEventTypes } from '../src/demo/demo-business.ts';
import { book, bookingOf, confirm, extend, hold, manage, release, slotsOf } from '../src/demo/demo-desk.ts';
import { Refusal } from '../src/demo/demo-refusal.ts';

const request = { timezone: 'Asia/Kolkata', attendee: { name: 'Robin' }, answers: {}, metadata: {} };
const month = { from: '2000-01-01', to: '2999-12-31', timezone: 'Asia/Kolkata' };

const now = Date.parse('2027-03-01T08:00Z');
const timesOf = (eventType: PublicEventType): CompactSlots =>
  slotsOf(eventType, new URLSearchParams(month), '', now);
const startsOf = (eventType: PublicEventType): readonly string[] =>
  timesOf(eventType).days.flatMap(({ first, minutes }) =>
    minutes.map((minute) =>
      new Date(Date.parse(first) + minute * 60_000).toISOString().replace('.000Z', 'Z'),
    ),
  );

describe('what the demo answers', () => {
  it('is what the server’s schemas say', () => {
    publicAppSchema.parse(demoApp('demo'));
    for (const eventType of demoEventTypes) {
      compactSlotsSchema.parse(timesOf(eventType));
      const [start = ''] = startsOf(eventType);
      const held = holdSchema.parse(hold(eventType, { start }, now));
      extendedHoldSchema.parse(extend(held.hold_id, now));
      const wish = { ...request, start, hold: { id: held.hold_id, secret: held.hold_secret } };
      const { manage_url: address = '' } = bookingSchema.parse(book('demo', eventType, wish, now));
      const token = address.replace('#demo-booking-', '');
      const other = startsOf(eventType).at(-1) ?? '';
      assert.equal(bookingSchema.parse(manage('reschedule', token, { start: other }, now)).start, other);
      assert.equal(bookingSchema.parse(manage('cancel', token, { reason: 'Ill' }, now)).status, 'cancelled');
    }
    bookingSchema.parse(bookingOf('nobody’s', now, true));
    bookingSchema.parse(confirm('nobody’s', now));
  });

  it('offers what is free: what is held or booked is gone, and back once it is given back', () => {
    const [eventType] = demoEventTypes;
    assert.ok(eventType);
    const [, start = ''] = startsOf(eventType);
    assert.ok(Date.parse(start) > now);
    const { hold_id: id } = hold(eventType, { start }, now);
    assert.ok(!startsOf(eventType).includes(start));
    assert.throws(
      () => hold(eventType, { start }, now),
      (error) => error instanceof Refusal && error.code === 'slot_taken' && error.alternatives.length === 3,
    );
    release(id);
    assert.ok(startsOf(eventType).includes(start));
  });

  it('offers, when a time is gone, other times of the same event type and length', () => {
    for (const eventType of demoEventTypes.filter(({ seats }) => seats === 1)) {
      for (const minutes of eventType.durations_minutes) {
        const [start = ''] = startsOf(eventType);
        const wish = { start, duration_minutes: minutes };
        const { hold_id: id } = hold(eventType, wish, now);
        assert.throws(
          () => hold(eventType, wish, now),
          (error) =>
            error instanceof Refusal &&
            error.alternatives.length === 3 &&
            error.alternatives.every(
              ({ start: from, end }) => Date.parse(end) - Date.parse(from) === minutes * 60_000,
            ),
        );
        release(id);
      }
    }
  });
});
