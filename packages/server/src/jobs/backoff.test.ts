import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { nextAttemptAt, scheduleOf } from './backoff.ts';
import { PermanentFailure } from './permanent-failure.ts';
import { RetryLater } from './retry-later.ts';

const failure = new Error('the server hung up');
const never = 0;
const middle = () => 0.5;
const hourMs = 3_600_000;
const nextOf = (attempts: number, error: Error = failure, random = middle) =>
  nextAttemptAt(error, { channel: 'email', attempts }, never, random);

function lastAttempt(channel: string): { readonly attempts: number; readonly hours: number } {
  let at = 0;
  let attempts = 1;
  for (;;) {
    const next = nextAttemptAt(failure, { channel, attempts }, at, middle);
    if (next === null) return { attempts, hours: at / hourMs };
    at = next;
    attempts++;
  }
}

describe('when failed work is tried again', () => {
  it('is half a minute later at first, and three times as long each time', () => {
    assert.deepEqual(
      [1, 2, 3].map((attempts) => nextOf(attempts)),
      [30_000, 90_000, 270_000],
    );
  });

  it('differs by a quarter either way, as chance has it', () => {
    assert.equal(
      nextOf(1, failure, () => 0),
      22_500,
    );
    assert.ok((nextOf(1, failure, () => 0.999_999) ?? 0) <= 37_500);
  });

  it('goes on for about a day, at most two hours apart, and then ends', () => {
    const { attempts, hours } = lastAttempt('email');
    assert.equal(attempts, scheduleOf('email').maxAttempts);
    assert.ok(hours > 20 && hours < 30, `${hours} hours`);
    assert.equal(nextOf(attempts - 1), 2 * hourMs);
  });

  it('goes on for about three days where it is a webhook, at most half a day apart', () => {
    const { attempts, hours } = lastAttempt('webhook');
    assert.equal(attempts, scheduleOf('webhook').maxAttempts);
    assert.ok(hours > 60 && hours < 80, `${hours} hours`);
    assert.equal(nextAttemptAt(failure, { channel: 'webhook', attempts: 12 }, never, middle), 12 * hourMs);
  });

  it('is never after a permanent failure', () => {
    assert.equal(nextOf(1, new PermanentFailure('no such address')), null);
  });

  it('is not before the receiver wants it, as long as that is within a day', () => {
    assert.equal(nextOf(1, new RetryLater('busy', hourMs)), hourMs);
    assert.equal(nextOf(1, new RetryLater('busy', 1000)), 30_000);
    assert.equal(nextOf(1, new RetryLater('busy', 1e12)), 24 * hourMs);
    assert.equal(nextOf(18, new RetryLater('busy', hourMs)), null);
  });
});
