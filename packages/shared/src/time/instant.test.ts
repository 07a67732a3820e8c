import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatInstant, parseInstant } from './instant.ts';

test('an instant with Z or any offset is read as the same milliseconds', () => {
  const at = Date.UTC(2027, 2, 28, 1, 30);
  const spellings = [
    '2027-03-28T01:30Z',
    '2027-03-28T01:30:00.000Z',
    '2027-03-28T03:30:00+02:00',
    '2027-03-28T07:15+0545',
    '2027-03-27T20:30-05',
  ];
  for (const text of spellings) assert.equal(parseInstant(text), at, text);
});

test('what is no instant is null', () => {
  const malformed = [
    '',
    '2027-03-28',
    '2027-03-28T01:30',
    '2027-02-29T01:30Z',
    '2027-03-28T24:00Z',
    '2027-03-28T01:30:60Z',
    '2027-03-28T01:30+25:00',
    '2027-03-28T01:30+02:00[Europe/Berlin]',
    '2027-03-28 01:30Z',
    '2027-03-28t01:30z',
    '+012027-03-28T01:30Z',
    '2027-03-28T01:30\u221202:00',
    '1806197400000',
  ];
  for (const text of malformed) assert.equal(parseInstant(text), null, text);
});

test('an instant is written in whole seconds unless it has milliseconds', () => {
  assert.equal(formatInstant(Date.UTC(2027, 2, 28, 1, 30)), '2027-03-28T01:30:00Z');
  assert.equal(formatInstant(Date.UTC(2027, 2, 28, 1, 30, 5, 7)), '2027-03-28T01:30:05.007Z');
});
