import type { Busy, HostCalendar, OfferContext } from '../../packages/shared/src/availability/index.ts';
import type { Interval } from '../../packages/shared/src/time/index.ts';

/** One question to the engine: whose starts, over which days. */
export interface SlotScenario {
  readonly name: string;
  readonly hosts: readonly HostCalendar[];
  readonly context: OfferContext;
  readonly range: Interval;
}

const minutesPerDay = 1440;
const firstDay = Date.UTC(2027, 1, 1) / 60_000;
const zones = [
  'America/New_York',
  'Europe/London',
  'Asia/Kolkata',
  'America/Los_Angeles',
  'Australia/Sydney',
];

/** From one busy host and a month to fifty and a year, all over at least one change of the clocks in the long ones. */
export const slotScenarios: readonly SlotScenario[] = [
  scenario(30, 0),
  scenario(30, 200),
  scenario(30, 2000),
  scenario(365, 0),
  scenario(365, 200),
  scenario(365, 2000),
  scenario(30, 200, 50),
  scenario(30, 200, 50, zones),
  scenario(365, 2000, 50),
];

function scenario(days: number, busyCount: number, hosts = 1, hostZones = zones.slice(0, 1)): SlotScenario {
  const range = { start: firstDay, end: firstDay + days * minutesPerDay };
  return {
    name: `${hosts} × ${days} days, ${busyCount} busy, ${hostZones.length} zone(s)`,
    hosts: Array.from({ length: hosts }, (_, index) => ({
      hostId: `hst_${index}`,
      schedule: {
        timezone: hostZones[index % hostZones.length] ?? 'UTC',
        workingHours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], start: '09:00', end: '17:00' }],
      },
      exceptions: [],
      doNotDisturb: [],
      busy: randomBusy(busyCount, range, index + 1),
      limits: {},
      countedStarts: [],
    })),
    context: {
      nowAt: (firstDay - 30 * minutesPerDay) * 60_000,
      rules: {
        timezone: 'America/New_York',
        durationMinutes: 30,
        slotIntervalMinutes: 15,
        bufferBeforeMinutes: 0,
        bufferAfterMinutes: 0,
        minimumNoticeMinutes: 60,
        horizon: { days: 1000 },
        limits: {},
        countedStarts: [],
      },
    },
    range,
  };
}

/** Bookings of 15 to 60 minutes at any hour, the same ones on every run. */
function randomBusy(count: number, range: Interval, seed: number): Busy[] {
  const next = randomNumbers(seed);
  return Array.from({ length: count }, () => {
    const start = range.start + 5 * Math.floor((next() * (range.end - range.start)) / 5);
    const end = start + 15 + 5 * Math.floor(next() * 10);
    return { start, end, kind: 'booking' as const, bufferBefore: 0, bufferAfter: 0 };
  }).sort((a, b) => a.start - b.start);
}

/** A linear congruential generator: numbers in [0, 1) that depend on the seed alone. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
