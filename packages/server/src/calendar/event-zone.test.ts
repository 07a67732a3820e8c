import assert from 'node:assert/strict';
import { test } from 'node:test';
import { zonesOf } from './event-zone.ts';
import { parseCalendarObject } from './parse-calendar-object.ts';
import { StepBudget } from './step-budget.ts';

const wall = (text: string): number => Date.parse(`${text}Z`);
const span = { from: wall('2027-01-01T00:00'), to: wall('2028-01-01T00:00') };
const observance = (offset: string, ...lines: readonly string[]): string =>
  ['BEGIN:STANDARD', `TZOFFSETTO:${offset}`, ...lines, 'END:STANDARD'].join('\r\n');
const definition = (tzid: string, ...parts: readonly string[]): string =>
  ['BEGIN:VTIMEZONE', `TZID:${tzid}`, ...parts, 'END:VTIMEZONE'].join('\r\n');

function zonesIn(...definitions: readonly string[]) {
  const [calendar] = parseCalendarObject(
    ['BEGIN:VCALENDAR', ...definitions, 'END:VCALENDAR', ''].join('\r\n'),
  );
  assert.ok(calendar);
  return zonesOf(calendar, { span, budget: new StepBudget('object') });
}
/** Minutes that a zone is ahead of UTC when its clock shows a time. */
const aheadAt = (zone: ReturnType<ReturnType<typeof zonesIn>>, text: string): number =>
  (wall(text) - (zone?.(wall(text)) ?? NaN)) / 60_000;
/** `RDATE` lines a number of hours apart from each other. */
const dates = (from: string, count: number, hours: number): string[] =>
  Array.from({ length: count }, (_, index) => {
    const at = new Date(wall(from) + index * hours * 3_600_000);
    return `RDATE:${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}`;
  });

test('the last change before the time asked about counts, and those in it, however many there were before', () => {
  const zone = zonesIn(
    definition(
      'Office',
      observance('+0100', 'DTSTART:19000101T000000', ...dates('1990-01-01T00:00', 1000, 24)),
      observance('+0200', 'DTSTART:20200101T000000', 'RDATE:20270401T000000'),
      observance('+0300', 'DTSTART:20270601T000000'),
    ),
  )('Office');
  assert.deepEqual(
    ['2026-12-31T12:00', '2027-03-31T12:00', '2027-06-01T12:00'].map((text) => aheadAt(zone, text)),
    [120, 120, 180],
  );
});

test('a zone that begins after the time asked about has its first offset before', () => {
  const zone = zonesIn(definition('Office', observance('-0330', 'DTSTART:20500101T000000')))('Office');
  assert.equal(aheadAt(zone, '2027-06-01T12:00'), -210);
});

test('of several definitions with one name the first counts; one that says nothing is none', () => {
  const zones = zonesIn(
    definition('Office', observance('+0100', 'DTSTART:19700101T000000')),
    definition('Office', observance('+0200', 'DTSTART:19700101T000000')),
    definition('Empty'),
  );
  assert.equal(aheadAt(zones('Office'), '2027-06-01T12:00'), 60);
  assert.deepEqual([zones('Empty'), zones('Nowhere')], [null, null]);
});

test('clocks that change every day, or by nobody knows how much, cannot be understood', () => {
  for (const part of [
    observance('+0100', 'DTSTART:19700101T000000', ...dates('2027-01-01T00:00', 300, 24)),
    observance('somewhat', 'DTSTART:19700101T000000'),
    observance('+0100', 'DTSTART:someday'),
  ]) {
    const zones = zonesIn(definition('Office', part));
    assert.throws(() => zones('Office'), { name: 'UnreadableEvent' });
  }
});

test('a definition that is too long, and too many zones, are not followed', () => {
  const long = observance('+0100', 'DTSTART:19700101T000000', ...dates('1971-01-01T00:00', 25_000, 1));
  assert.throws(() => zonesIn(definition('Office', long))('Office'), { name: 'TooManyRepeats' });
  const zones = zonesIn();
  assert.throws(
    () => {
      for (let index = 0; index < 3000; index++) zones(`Zone${index}`);
    },
    { name: 'TooManyRepeats' },
  );
});
