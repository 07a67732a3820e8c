import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readerIn } from './plain-reader.ts';

describe('a span on a plain page', () => {
  const { period } = readerIn('Europe/Berlin', 'en-US');

  it('names its day and its hours', () => {
    const startAt = Date.parse('2026-11-03T13:00:00Z');
    assert.equal(period(startAt, startAt + 30 * 60_000), 'Tuesday, November 3, 2026, 2:00 – 2:30 PM');
  });

  it('has an end, and an order, in the hour that clocks repeat', () => {
    const day = 'Sunday, October 25, 2026';
    const late = Date.parse('2026-10-25T00:45:00Z');
    assert.equal(period(late, late + 30 * 60_000), `${day}, 2:45 AM GMT+2 – 2:15 AM GMT+1`);
    const early = Date.parse('2026-10-25T00:15:00Z');
    assert.equal(period(early, early + 60 * 60_000), `${day}, 2:15 AM GMT+2 – 2:15 AM GMT+1`);
  });
});
