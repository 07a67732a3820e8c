import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { inOrder, type OrderableEvent } from './order-events.ts';

const events = fc
  .uniqueArray(
    fc.record({
      id: fc.string({ minLength: 1, maxLength: 6 }),
      bookingId: fc.constantFrom('a', 'b', 'c'),
      createdAt: fc.integer({ min: 0, max: 4 }),
    }),
    { selector: ({ id }) => id, maxLength: 12 },
  )
  .map((all) => all.map((event, index): OrderableEvent => ({ ...event, sequence: index + 1 })));

it('events are told by time, and those of one booking by their sequence whatever the clocks say', () => {
  fc.assert(
    fc.property(events, (all) => {
      const ordered = inOrder(all);
      assert.deepEqual(new Set(ordered), new Set(all));
      for (const [, ofOne] of Map.groupBy(ordered, ({ bookingId }) => bookingId))
        assert.deepEqual(
          ofOne,
          ofOne.toSorted((one, other) => one.sequence - other.sequence),
        );
      const times = (list: readonly OrderableEvent[]) => list.map(({ createdAt }) => createdAt);
      const agreeing = all.map((event) => ({ ...event, createdAt: event.sequence }));
      assert.deepEqual(
        times(inOrder(agreeing)),
        times(agreeing).toSorted((one, other) => one - other),
      );
    }),
  );
});
