import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseCalendarObject } from './parse-calendar-object.ts';

const object = (...lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:one', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');
const folded = (line: string): string => line.replaceAll(/.{70}/g, '$&\r\n ');
const properties = (text: string): (string | undefined)[] =>
  parseCalendarObject(text).flatMap((calendar) =>
    (calendar.getFirstSubcomponent('vevent')?.getAllProperties() ?? []).map(({ name }) => name),
  );

test('long lines that say nothing about times are left out, folded or not, however many parameters they have', () => {
  const start = folded('DTSTART;TZID=Europe/Berlin:20270324T090000');
  for (const line of [
    folded(`ATTACH;ENCODING=BASE64;VALUE=BINARY:${'QUJD'.repeat(100_000)}`),
    `X-ODD;${Array.from({ length: 20_000 }, (_, index) => `P${index}=1`).join(';')}:1`,
  ])
    assert.deepEqual(properties(object(line, start, 'SUMMARY:Dentist')), ['uid', 'dtstart', 'summary']);
});

test('a long line about times, and an object that is long without them, cannot be read', () => {
  const exclusions = Array.from({ length: 4000 }, () => '20270324T090000').join(',');
  for (const text of [
    object(folded(`EXDATE:${exclusions}`)),
    object(`exdate;x=1:${exclusions}`),
    object(...Array.from({ length: 60_000 }, () => 'ATTENDEE:mailto:somebody@example.com')),
  ])
    assert.throws(() => parseCalendarObject(text), { name: 'UnreadableEvent', message: /too long/ });
});
