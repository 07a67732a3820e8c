import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseClockTime, parseLocalDateTime } from './wall-clock.ts';

test('24:00 is a time only at the end of something', () => {
  assert.equal(parseClockTime('24:00', 'end'), 1440);
  assert.equal(parseClockTime('24:00', 'start'), null);
  assert.equal(parseClockTime('09:05'), 545);
  for (const text of ['9:05', '24:01', '12:60', '-1:00', '09:05:00', '']) {
    assert.equal(parseClockTime(text, 'end'), null, text);
  }
});

test('a local date-time carries no offset and no seconds', () => {
  assert.equal(parseLocalDateTime('1970-01-02T01:30'), 1530);
  assert.equal(parseLocalDateTime('1970-01-02T01:30:00'), 1530);
  const malformed = [
    '1970-01-02T01:30Z',
    '1970-01-02T01:30:30',
    '1970-01-02',
    '2027-02-29T01:30',
    '1970-01-02T24:00',
  ];
  for (const text of [...malformed, '1970-01-02T01:30T', '1970-01-02 01:30', '']) {
    assert.equal(parseLocalDateTime(text), null, text);
  }
});
