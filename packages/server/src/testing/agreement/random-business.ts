import { randomTeam, type RandomAsk } from '@slotkit/shared/testing';
import fc from 'fast-check';
import type { EventTypeSettings } from '../../event-types/event-type.ts';

/** Something that fills time before anybody asks: a booking or a hold, of the event type itself or of one beside it. */
export interface Earlier {
  readonly host: number;
  readonly startAt: number;
  readonly minutes: number;
  readonly as: 'booking' | 'own_booking' | 'hold';
  readonly buffered: boolean;
}

/** One thing that somebody tries, and where: at a start from the list, on somebody's grid, beside one that is listed, or anywhere. */
export interface Attempt {
  readonly by: 'customer' | 'holder' | 'mover' | 'staff' | 'overriding';
  readonly at: 'listed' | 'on_grid' | 'beside' | 'anywhere';
  /** Which of the list or grid, or how far along the range, from 0 up to 1. */
  readonly where: number;
  readonly besideMinutes: number;
  readonly seconds: number;
  /** Which of the hosts it names, where that is possible; null names none. */
  readonly host: number | null;
  readonly duration: number;
  /** Minutes that pass before. */
  readonly later: number;
}

/** A business around a change of the clocks, and what people try to book there. */
export interface RandomBusiness {
  readonly asks: readonly RandomAsk[];
  readonly settings: Partial<EventTypeSettings>;
  /** Which hosts serve the place; null means all, and that there is no place. */
  readonly servedBy: readonly number[] | null;
  readonly earlier: readonly Earlier[];
  readonly attempts: readonly Attempt[];
}

/** Durations of what was booked earlier. */
export const earlierMinutes = [10, 30, 60, 120] as const;

const attempt: fc.Arbitrary<Attempt> = fc.record({
  by: fc.constantFrom('customer', 'customer', 'holder', 'mover', 'staff', 'overriding'),
  at: fc.constantFrom('listed', 'listed', 'on_grid', 'on_grid', 'on_grid', 'beside', 'anywhere'),
  where: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  besideMinutes: fc.constantFrom(-30, -15, -10, -5, -1, 1, 5, 10, 15, 30, 45, 60),
  seconds: fc.constantFrom(0, 0, 0, 0, 0, 1, 30),
  host: fc.option(fc.nat(2)),
  duration: fc.nat(1),
  later: fc.constantFrom(0, 0, 0, 1, 4, 6, 700),
});

/** Any business with any strategy. */
export const anyBusiness: fc.Arbitrary<RandomBusiness> = fc
  .record({
    strategy: fc.constantFrom<EventTypeSettings['strategy']>(
      'individual',
      'round_robin',
      'collective',
      'group',
    ),
    team: randomTeam(3),
    assignment: fc.constantFrom<EventTypeSettings['assignment']>('any', 'pick'),
    allowForced: fc.boolean(),
    distribution: fc.constantFrom<EventTypeSettings['distribution']>('least_recent', 'weighted'),
    keepLastHost: fc.boolean(),
    otherMinutes: fc.constantFrom(20, 50),
    isServed: fc.option(fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), { freq: 3 }),
    seats: fc.constantFrom(1, 2, 3),
    earlier: fc.array(
      fc.record({
        host: fc.nat(2),
        back: fc.integer({ min: 0, max: 1200 }),
        minutes: fc.constantFrom(...earlierMinutes),
        as: fc.constantFrom<Earlier['as']>('booking', 'booking', 'own_booking', 'hold'),
        buffered: fc.boolean(),
      }),
      { maxLength: 8 },
    ),
    attempts: fc.array(attempt, { minLength: 4, maxLength: 12 }),
  })
  .map(
    ({
      strategy,
      team,
      assignment,
      allowForced,
      distribution,
      keepLastHost,
      otherMinutes,
      isServed,
      seats,
      earlier,
      attempts,
    }) => {
      const asks = strategy === 'individual' ? team.slice(0, 1) : team;
      const [{ context, range } = first(team)] = asks;
      const { rules } = context;
      const served = asks.map((_, index) => index).filter((index) => isServed?.[index] === true);
      return {
        asks,
        servedBy: served.length === 0 ? null : served,
        settings: {
          strategy,
          assignment,
          allowForced,
          distribution,
          keepLastHost,
          timezone: rules.timezone,
          durationsMinutes: [...new Set([rules.durationMinutes, otherMinutes])],
          slotIntervalMinutes: rules.slotIntervalMinutes,
          bufferBeforeMinutes: rules.bufferBeforeMinutes,
          bufferAfterMinutes: rules.bufferAfterMinutes,
          minimumNoticeMinutes: rules.minimumNoticeMinutes,
          horizon: rules.horizon,
          limits: rules.limits,
          ...(strategy === 'group' && { seats }),
          reminders: [],
          briefing: false,
        },
        earlier: earlier.map(({ back, ...one }) => ({ ...one, startAt: (range.start + back) * 60_000 })),
        attempts,
      };
    },
  );

function first(team: readonly RandomAsk[]): RandomAsk {
  const [ask] = team;
  if (!ask) throw new Error('A team has somebody.');
  return ask;
}
