import { formatMinute, instantOfMinute, localDay, minuteAtOrBefore } from '@slotkit/shared/time';
import type { Asker } from '../availability/slot-answers.ts';
import { slotRange } from '../availability/slot-range.ts';
import { listSlots } from '../availability/slot-service.ts';
import type { Deps } from '../deps.ts';
import type { Asked } from './asked.ts';
import { firstDayOf, lastDayOf, monthOf } from './month.ts';

/** A start that is offered. */
export interface PlainSlot {
  /** As the wire says it. */
  readonly start: string;
  readonly startAt: number;
  readonly endAt: number;
  /** Only for groups. */
  readonly seatsLeft: number | undefined;
}

/** The times of a month in the reader's zone. Days are `YYYY-MM-DD`. */
export interface PlainTimes {
  readonly today: string;
  readonly month: string;
  readonly days: ReadonlyMap<string, readonly PlainSlot[]>;
  /** The day whose times are shown; null in a month without any. */
  readonly day: string | null;
  /** The first day with a time from now on, whatever the month; null where nothing is free. */
  readonly firstDay: string | null;
}

type Reading = Pick<Deps, 'db' | 'clock'>;

/** Lists the month that is asked for, by the rules that accept a booking; else the first month that has something free. */
export async function readTimes(
  deps: Reading,
  asker: Asker,
  { month, day }: Asked,
  zone: string,
): Promise<PlainTimes> {
  const today = localDay(zone, minuteAtOrBefore(deps.clock.now()));
  const wanted = month ?? (day === undefined ? undefined : monthOf(day));
  const times = await readMonth(deps, asker, wanted ?? monthOf(today), zone);
  const isElsewhere = wanted === undefined && times.days.size === 0 && times.firstDay !== null;
  const { days, firstDay, ...shown } = isElsewhere
    ? await readMonth(deps, asker, monthOf(times.firstDay ?? today), zone)
    : times;
  const [first = null] = days.keys();
  return { ...shown, today, days, firstDay, day: day !== undefined && days.has(day) ? day : first };
}

async function readMonth({ db, clock }: Reading, asker: Asker, month: string, zone: string) {
  const { slots, first } = await listSlots(db.read, asker.offer, {
    range: slotRange(firstDayOf(month), lastDayOf(month), zone),
    nowAt: clock.now(),
    exceptBookingId: asker.exceptBookingId,
    namesHosts: false,
  });
  const listed = slots.map(({ start, end, seatsLeft }) => ({
    day: localDay(zone, start),
    slot: {
      start: formatMinute(start),
      startAt: instantOfMinute(start),
      endAt: instantOfMinute(end),
      seatsLeft,
    },
  }));
  const days = Map.groupBy(listed, ({ day }) => day);
  return {
    month,
    days: new Map([...days].map(([day, all]) => [day, all.map(({ slot }) => slot)])),
    firstDay: first && localDay(zone, first.start),
  };
}
