import assert from 'node:assert/strict';
import { test } from 'node:test';
import { customerLimitRefusal } from './customer-limit.ts';

const day = 86_400_000;
const now = 1000 * day;
const limit = { max: 2, days: 7 };

test('a customer below the limit is not refused', () => {
  assert.equal(customerLimitRefusal([], limit, now), null);
  assert.equal(customerLimitRefusal([now - day], limit, now), null);
});

test('a customer at the limit may book again once the oldest that counts has left the period', () => {
  assert.deepEqual(customerLimitRefusal([now - day, now - 3 * day], limit, now), {
    nextAllowedAt: now + 4 * day,
  });
});

test('beyond the limit enough bookings must have left the period', () => {
  const created = [now - 6 * day, now - day, now - 3 * day];
  assert.deepEqual(customerLimitRefusal(created, limit, now), { nextAllowedAt: now + 4 * day });
});

test('a booking created exactly one period ago counts no more', () => {
  assert.equal(customerLimitRefusal([now - day, now - 7 * day], limit, now), null);
  const refusal = customerLimitRefusal([now - day, now - 7 * day + 1], limit, now);
  assert.deepEqual(refusal, { nextAllowedAt: now + 1 });
});

test('a limit that allows nothing is a RangeError', () => {
  assert.throws(() => customerLimitRefusal([], { max: 0, days: 7 }, now), RangeError);
});
