import assert from 'node:assert/strict';
import { test } from 'node:test';
import { busyTimesOf } from './busy-events.ts';

const range = { fromAt: Date.parse('2027-03-20T00:00Z'), untilAt: Date.parse('2027-04-10T00:00Z') };
const anEvent = (...lines: string[]): string =>
  ['BEGIN:VEVENT', 'UID:one@calendar.example', ...lines, 'END:VEVENT'].join('\r\n');
const calendar = (...parts: string[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...parts, 'END:VCALENDAR', ''].join('\r\n');

async function busy(...parts: string[]): Promise<string[]> {
  const reading = { range, timezone: 'Europe/Berlin', emails: ['mara@northlight.example'] };
  const times = await busyTimesOf([calendar(...parts)], reading);
  const short = (at: number): string => new Date(at).toISOString().slice(5, 16);
  return times
    .sort((a, b) => a.startAt - b.startAt)
    .map(({ startAt, endAt }) => `${short(startAt)} ${short(endAt)}`);
}

test('an event keeps its wall clock through a change of the clocks, without what was cancelled, moved or taken out', async () => {
  const weekly = anEvent(
    'DTSTART;TZID=Europe/Berlin:20270101T090000',
    'DTEND;TZID=Europe/Berlin:20270101T100000',
    'RRULE:FREQ=DAILY;UNTIL=20270404T070000Z',
    'EXDATE;TZID=Europe/Berlin:20270330T090000,20270331T090000',
    'EXDATE:20270401T070000Z',
    'RDATE;TZID=Europe/Berlin:20270406T120000',
  );
  const moved = anEvent(
    'RECURRENCE-ID;TZID=Europe/Berlin:20270329T090000',
    'DTSTART;TZID=Europe/Berlin:20270329T150000',
    'DURATION:PT30M',
  );
  const cancelled = anEvent(
    'RECURRENCE-ID:20270402T070000Z',
    'DTSTART;TZID=Europe/Berlin:20270402T090000',
    'STATUS:CANCELLED',
  );
  assert.deepEqual(
    (await busy(weekly, moved, cancelled)).filter((text) => text >= '03-27'),
    [
      '03-27T08:00 03-27T09:00',
      '03-28T07:00 03-28T08:00',
      '03-29T13:00 03-29T13:30',
      '04-03T07:00 04-03T08:00',
      '04-04T07:00 04-04T08:00',
      '04-06T10:00 04-06T11:00',
    ],
  );
});

test('an all-day event lasts from midnight to midnight of the calendar, on a short day too', async () => {
  assert.deepEqual(await busy(anEvent('DTSTART;VALUE=DATE:20270328', 'DTEND;VALUE=DATE:20270329')), [
    '03-27T23:00 03-28T22:00',
  ]);
  assert.deepEqual(await busy(anEvent('DTSTART;VALUE=DATE:20270328')), ['03-27T23:00 03-28T22:00']);
});

test('what leaves its time free, or was cancelled or declined, makes nobody busy', async () => {
  const at = ['DTSTART:20270324T090000Z', 'DTEND:20270324T100000Z'];
  for (const line of [
    'TRANSP:TRANSPARENT',
    'STATUS:CANCELLED',
    'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
    'ATTENDEE;PARTSTAT=DECLINED:MAILTO:Mara@northlight.example',
    'DURATION:PT0S',
  ])
    assert.deepEqual(await busy(anEvent(...(line.startsWith('DUR') ? at.slice(0, 1) : at), line)), [], line);
  for (const line of [
    'STATUS:TENTATIVE',
    'ATTENDEE;PARTSTAT=DECLINED:mailto:theo@northlight.example',
    'ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:mara@northlight.example',
  ])
    assert.deepEqual(await busy(anEvent(...at, line)), ['03-24T09:00 03-24T10:00'], line);
});

test('a zone may be decorated, defined by the event itself, or missing', async () => {
  const times = (tzid: string) => [
    `DTSTART;TZID="${tzid}":20270324T090000`,
    `DTEND;TZID="${tzid}":20270324T100000`,
  ];
  const definition = [
    'BEGIN:VTIMEZONE',
    'TZID:Office',
    'BEGIN:STANDARD',
    'DTSTART:19701101T020000',
    'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
    'TZOFFSETFROM:-0400',
    'TZOFFSETTO:-0500',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:19700308T020000',
    'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
    'TZOFFSETFROM:-0500',
    'TZOFFSETTO:-0400',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ].join('\r\n');
  assert.deepEqual(await busy(anEvent(...times('/software.example/20260101/America/New_York'))), [
    '03-24T13:00 03-24T14:00',
  ]);
  assert.deepEqual(await busy(definition, anEvent(...times('Office'))), ['03-24T13:00 03-24T14:00']);
  assert.deepEqual(await busy(anEvent(...times('Nowhere'))), ['03-24T08:00 03-24T09:00']);
  assert.deepEqual(await busy(anEvent('DTSTART:20270324T090000', 'DTEND:20270324T100000')), [
    '03-24T08:00 03-24T09:00',
  ]);
});

test('a long event counts where it reaches into the range; a time in a gap is the one after it', async () => {
  assert.deepEqual(await busy(anEvent('DTSTART:20270301T000000Z', 'DTEND:20270320T060000Z')), [
    '03-01T00:00 03-20T06:00',
  ]);
  assert.deepEqual(
    await busy(
      anEvent('DTSTART;TZID=Europe/Berlin:20270328T023000', 'DTEND;TZID=Europe/Berlin:20270328T040000'),
    ),
    ['03-28T01:30 03-28T02:00'],
  );
  assert.deepEqual(await busy(anEvent('DTSTART:20270301T000000Z', 'DTEND:20270301T060000Z')), []);
});

test('what cannot be understood is an error, since booking over it would be one', async () => {
  await assert.rejects(busy('BEGIN:VEVENT', 'nonsense'), { name: 'UnreadableEvent' });
  await assert.rejects(
    busy(anEvent('DTSTART:20270324T090000Z', 'DTEND:20270324T100000Z', 'RRULE:FREQ=SECONDLY')),
    {
      name: 'UnreadableEvent',
    },
  );
});

const at = ['DTSTART:20270324T090000Z', 'DTEND:20270324T100000Z'];
const sinceLong = ['DTSTART:19800101T090000Z', 'DURATION:PT1H'];
const upTo = (count: number): string => Array.from({ length: count }, (_, index) => index).join(',');
const times = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value);

for (const [what, parts] of Object.entries({
  'counts its times from the year 1 on': [
    anEvent('DTSTART:00010101T090000Z', 'DURATION:PT1H', 'RRULE:FREQ=YEARLY;BYDAY=MO;BYSETPOS=1;COUNT=9999'),
  ],
  'repeats every minute and chooses one': [
    anEvent(
      ...at,
      `RRULE:FREQ=DAILY;BYHOUR=${upTo(24)};BYMINUTE=${upTo(60)};BYSECOND=${upTo(60)};BYSETPOS=1`,
    ),
  ],
  'has many rules': [anEvent(...sinceLong, ...times(5, 'RRULE:FREQ=DAILY;COUNT=20000'))],
  'comes in many versions': times(5, anEvent(...sinceLong, 'RRULE:FREQ=DAILY;COUNT=20000')),
  'comes in thousands of versions': times(5000, anEvent('RECURRENCE-ID:20270324T090000Z', ...at)),
  'has many exceptions': [
    anEvent(...at, ...times(25, `EXDATE:${times(1000, '20270324T090000Z').join(',')}`)),
  ],
  'names many zones': [
    anEvent(...at, ...Array.from({ length: 3000 }, (_, index) => `EXDATE;TZID=Z${index}:20270324T090000`)),
  ],
}))
  test(`an event that ${what} is not followed for long, and is an error`, async () => {
    await assert.rejects(busy(...parts), { name: 'TooManyRepeats' });
  });

test('neither is a calendar of many events that are just bearable', async () => {
  const object = calendar(anEvent(...sinceLong, 'RRULE:FREQ=DAILY;COUNT=17000'));
  await assert.rejects(busyTimesOf(times(120, object), { range, timezone: 'UTC', emails: [] }), {
    name: 'TooManyRepeats',
    message: /the calendar/,
  });
});

test('reading ends soon after nobody waits for it any more', async () => {
  const object = calendar(anEvent(...sinceLong, 'RRULE:FREQ=DAILY;COUNT=17000'));
  const signal = AbortSignal.abort();
  await assert.rejects(busyTimesOf(times(20, object), { range, timezone: 'UTC', emails: [], signal }), {
    message: /in time/,
  });
});

test('what people keep is read: meetings that go on for decades, every hour, and thousands of entries', async () => {
  const year = { fromAt: Date.parse('2027-01-01T00:00Z'), untilAt: Date.parse('2028-01-01T00:00Z') };
  const read = async (objects: readonly string[]): Promise<number> =>
    (await busyTimesOf(objects, { range: year, timezone: 'Europe/Berlin', emails: [] })).length;
  const berlin = (start: string): string[] => [`DTSTART;TZID=Europe/Berlin:${start}`, 'DURATION:PT15M'];
  assert.equal(
    await read(times(20, calendar(anEvent(...berlin('20050103T090000'), 'RRULE:FREQ=DAILY')))),
    7300,
  );
  assert.equal(await read([calendar(anEvent(...berlin('20050103T090000'), 'RRULE:FREQ=HOURLY'))]), 8760);
  assert.equal(
    await read([calendar(anEvent(...berlin('19700101T090000'), 'RRULE:FREQ=DAILY;COUNT=30000'))]),
    365,
  );
  assert.equal(await read(times(5000, calendar(anEvent(...berlin('20270324T090000'))))), 5000);
  const birthday = calendar(anEvent('DTSTART;VALUE=DATE:19600229', 'RRULE:FREQ=YEARLY'));
  assert.equal(await read(times(2000, birthday)), 0);
  const weekly = calendar(anEvent(...berlin('20150105T090000'), 'RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=1000'));
  assert.equal(await read(times(300, weekly)), 15_600);
});

test('an event that repeats in a time that no calendar reaches takes place once', async () => {
  assert.deepEqual(await busy(anEvent(...at, 'RRULE:FREQ=YEARLY;INTERVAL=9007199254740991')), [
    '03-24T09:00 03-24T10:00',
  ]);
});
