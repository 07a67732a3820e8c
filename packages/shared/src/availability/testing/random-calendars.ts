import fc from 'fast-check';
import { addDays, weekdayOf } from '../../time/index.ts';
import type { Busy, HostCalendar, Limits, OfferContext, ScheduleException, WorkingHours } from '../model.ts';
import { minuteOf } from './calendar-builders.ts';

/** Zones with whole, half and quarter hours, summer time of an hour and of half an hour, and midnight changes. */
export const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Havana',
  'America/Nuuk',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
] as const;

/** Days around which clocks change in one of these zones, and one around which none does. */
const interestingDays = [
  '2027-02-07',
  '2027-03-14',
  '2027-03-27',
  '2027-04-04',
  '2027-04-30',
  '2027-07-14',
  '2027-09-26',
  '2027-10-03',
  '2027-10-28',
  '2027-10-31',
  '2027-11-07',
];

/** A host, a judgement and a range of a few days in which to look for starts. */
export interface RandomAsk {
  readonly host: HostCalendar;
  readonly context: OfferContext;
  readonly range: { readonly start: number; readonly end: number };
}

const zone = fc.constantFrom(...zones);
const minutesOfDay = fc.integer({ min: 0, max: 95 }).map((quarter) => quarter * 15);
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const smallGap = fc.constantFrom(0, 0, 5, 10, 25);
const limits: fc.Arbitrary<Limits> = fc.record(
  { perDay: fc.integer({ min: 1, max: 4 }), perWeek: fc.integer({ min: 3, max: 9 }) },
  { requiredKeys: [] },
);

/** Asks around a change of the clocks, with everything that rules know of. */
export const randomAsk: fc.Arbitrary<RandomAsk> = fc
  .record({ day: fc.constantFrom(...interestingDays), hostZone: zone })
  .chain(({ day, hostZone }) => askAround(day, hostZone));

/** Several asks around one change of the clocks, each with a host of its own. */
export const randomTeam = (most: number): fc.Arbitrary<RandomAsk[]> =>
  fc
    .record({
      day: fc.constantFrom(...interestingDays),
      zones: fc.array(zone, { minLength: 1, maxLength: most }),
    })
    .chain(({ day, zones: hostZones }) => fc.tuple(...hostZones.map((hostZone) => askAround(day, hostZone))));

function askAround(day: string, hostZone: string): fc.Arbitrary<RandomAsk> {
  const middle = minuteOf(`${day}T00:00Z`);
  const minuteAround = fc.integer({ min: middle - 2880, max: middle + 2880 });
  const interval = fc
    .record({ start: minuteAround, length: fc.integer({ min: 0, max: 200 }) })
    .map(({ start, length }) => ({ start, end: start + length }));
  return fc.record({
    host: fc.record({
      hostId: fc.constant('hst_a'),
      schedule: fc.record({
        timezone: fc.constant(hostZone),
        workingHours: fc.array(workingHours(day), { minLength: 1, maxLength: 4 }),
      }),
      exceptions: fc.array(exception(day), { maxLength: 3 }),
      doNotDisturb: fc.array(interval, { maxLength: 2 }),
      busy: fc.array(busy(interval), { maxLength: 12 }),
      limits,
      countedStarts: fc.array(minuteAround, { maxLength: 6 }),
    }),
    context: fc.record({ rules: rules(day, minuteAround), nowAt: momentBefore(middle) }),
    range: fc
      .record({ start: minuteAround, length: fc.integer({ min: 0, max: 4000 }) })
      .map(({ start, length }) => ({ start, end: start + length })),
  });
}

/** Windows on some of the days around; never on all seven, so that no run goes on for ever. */
function workingHours(day: string): fc.Arbitrary<WorkingHours> {
  const around = [-2, -1, 0, 1, 2].map((days) => weekdayOf(addDays(day, days)));
  return fc.record(
    {
      days: fc.subarray(around, { minLength: 2 }),
      start: fc.oneof(minutesOfDay.map(clock), fc.constantFrom('01:50', '09:07', '23:30')),
      end: fc.oneof(minutesOfDay.map(clock), fc.constantFrom('24:00', '02:20')),
      timezone: zone,
    },
    { requiredKeys: ['days', 'start', 'end'] },
  );
}

function exception(day: string): fc.Arbitrary<ScheduleException> {
  const local = fc
    .record({ days: fc.integer({ min: -1, max: 1 }), minutes: minutesOfDay })
    .map(({ days, minutes }) => `${addDays(day, days)}T${clock(minutes)}`);
  return fc.record(
    { type: fc.constantFrom('blocked', 'extra'), start: local, end: local, timezone: zone },
    { requiredKeys: ['type', 'start', 'end'] },
  );
}

function busy(interval: fc.Arbitrary<{ start: number; end: number }>): fc.Arbitrary<Busy> {
  return fc
    .record({
      interval,
      kind: fc.constantFrom('booking', 'hold', 'external'),
      bufferBefore: smallGap,
      bufferAfter: smallGap,
    })
    .map(({ interval: { start, end }, kind, bufferBefore, bufferAfter }) => ({
      start,
      // An entry of no length fills no time; the engine says so, minutes alone could not.
      end: Math.max(end, start + 1),
      kind,
      bufferBefore: kind === 'external' ? 0 : bufferBefore,
      bufferAfter: kind === 'external' ? 0 : bufferAfter,
    }));
}

function rules(day: string, minuteAround: fc.Arbitrary<number>) {
  return fc.record({
    timezone: zone,
    durationMinutes: fc.constantFrom(10, 15, 20, 30, 45, 60, 90),
    slotIntervalMinutes: fc.constantFrom(null, null, 5, 7, 15, 30, 60),
    bufferBeforeMinutes: smallGap,
    bufferAfterMinutes: smallGap,
    minimumNoticeMinutes: fc.constantFrom(0, 60, 1440),
    horizon: fc.oneof(
      fc.constant({ days: 60 }),
      fc.constantFrom({ days: 60 }, { days: 2 }),
      fc.constant({ from: addDays(day, -1), to: addDays(day, 1) }),
    ),
    limits,
    countedStarts: fc.array(minuteAround, { maxLength: 6 }),
  });
}

function momentBefore(middle: number): fc.Arbitrary<number> {
  return fc
    .integer({ min: middle - 6000, max: middle - 1000 })
    .chain((minute) => fc.constantFrom(minute * 60_000, minute * 60_000 + 1));
}
