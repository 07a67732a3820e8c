import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { maxAttempts, nextAttemptAt } from './backoff.ts';
import { PermanentFailure } from './permanent-failure.ts';

const failure = new Error('the server hung up');
const never = 0;
const middle = () => 0.5;

describe('when failed work is tried again', () => {
  it('is half a minute later at first, and three times as long each time', () => {
    const delays = [1, 2, 3].map((attempts) => nextAttemptAt(failure, attempts, never, middle));
    assert.deepEqual(delays, [30_000, 90_000, 270_000]);
  });

  it('differs by a quarter either way, as chance has it', () => {
    assert.equal(
      nextAttemptAt(failure, 1, 0, () => 0),
      22_500,
    );
    assert.ok((nextAttemptAt(failure, 1, 0, () => 0.999_999) ?? 0) <= 37_500);
  });

  it('goes on for about a day and then ends', () => {
    let at = 0;
    let attempts = 1;
    for (let next = nextAttemptAt(failure, attempts, at, middle); next !== null; attempts++) {
      at = next;
      next = nextAttemptAt(failure, attempts + 1, at, middle);
    }
    assert.equal(attempts, maxAttempts);
    assert.ok(at > 20 * 3_600_000 && at < 30 * 3_600_000, `${at / 3_600_000} hours`);
  });

  it('is never after a permanent failure', () => {
    assert.equal(nextAttemptAt(new PermanentFailure('no such address'), 1, 0, middle), null);
  });
});
