import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { decide } from '../lifecycle/decide.ts';
import type { LifecycleBooking } from '../lifecycle/guards.ts';
import { aLifecycleBooking, aPolicy, anActor, minuteMs, startAt } from '../lifecycle/lifecycle-builders.ts';
import { actorTypes, bookingEvents, bookingStates, gates } from '../lifecycle/states-and-events.ts';
import { bookingsCalled } from './bookings-called.ts';
import { spellStatus, statusWords, statusWordsOf } from './spell-status.ts';
import { statusVocabularies, type StatusVocabulary } from './spellings.ts';

/**
 * Where a booking may go from each word, as the seeds tell it: 001 for `upper`, 003 for `appointment` (its own table), 004 for
 * `meeting` (tabs, badges and row actions, and an upcoming one is past once its time has come). Written by hand.
 */
const seeds: Readonly<
  Record<Exclude<StatusVocabulary, 'canonical'>, Readonly<Record<string, readonly string[]>>>
> = {
  upper: {
    DRAFT: ['SCHEDULED', 'RESCHEDULED', 'PENDING_CONFIRMATION', 'CANCELLED'],
    PENDING_CONFIRMATION: ['SCHEDULED', 'RESCHEDULED', 'CANCELLED'],
    SCHEDULED: ['COMPLETED', 'CANCELLED', 'NO_SHOW'],
    RESCHEDULED: ['COMPLETED', 'CANCELLED', 'NO_SHOW'],
  },
  appointment: {
    Pending: ['Confirmed', 'Cancelled'],
    Confirmed: ['Completed', 'Cancelled', 'No-show', 'Rescheduled'],
  },
  meeting: {
    Upcoming: ['Past', 'Cancelled', 'Rescheduled'],
    Past: ['Past, attended', 'Past, no_show'],
  },
};
/** What the contract allows beyond them. */
const exceptions = ['appointment: Pending to Rescheduled'];

const minutesFromStart = fc.integer({ min: -3000, max: 3000 });
const anyBooking = fc.record({
  state: fc.constantFrom(...bookingStates),
  isReplacement: fc.boolean(),
  startAt: fc.constant(startAt),
});

const badges: Readonly<Record<string, string>> = { completed: ', attended', no_show: ', no_show' };
const shown = (
  vocabulary: StatusVocabulary,
  booking: LifecycleBooking,
  isReplacement: boolean,
  now: number,
) =>
  spellStatus(vocabulary, { state: booking.state, isReplacement, startAt: booking.startAt }, now) +
  (vocabulary === 'meeting' ? (badges[booking.state] ?? '') : '');

describe('A vocabulary', () => {
  test('allows every change of the lifecycle, by what its own seed says', () => {
    const used = new Set<string>();
    fc.assert(
      fc.property(
        fc.record({
          state: fc.constantFrom(...bookingStates),
          awaiting: fc.subarray([...gates]),
          isReplacement: fc.boolean(),
          minutes: minutesFromStart,
          actor: fc.constantFrom(...actorTypes),
          event: fc.constantFrom(...bookingEvents),
        }),
        ({ state, awaiting, isReplacement, minutes, actor, event }) => {
          const now = startAt + minutes * minuteMs;
          const booking = aLifecycleBooking({
            state,
            awaiting: state === 'pending_confirmation' ? awaiting : [],
            gates: awaiting,
            holdExpiresAt: state === 'draft' ? now - 1 : null,
            confirmBy: state === 'pending_confirmation' ? now - 1 : null,
          });
          const may = { ...anActor(actor), mayRecordAttendance: true };
          const decision = decide(booking, event, may, aPolicy(), now);
          if (decision.outcome !== 'changed') return;
          for (const [vocabulary, moves] of Object.entries(seeds)) {
            const name = statusVocabularies.find((one) => one === vocabulary) ?? 'canonical';
            const from = shown(name, booking, isReplacement, now);
            const to = shown(name, { ...booking, state: decision.state }, isReplacement, now);
            const move = `${vocabulary}: ${from} to ${to}`;
            if (exceptions.includes(move)) used.add(move);
            else assert.ok(from === to || moves[from]?.includes(to), `${move}, by ${event} from ${state}`);
          }
        },
      ),
      { numRuns: 5000 },
    );
    assert.deepEqual([...used], exceptions, 'an exception that nothing needs');
  });

  test('has a word for every booking at any time, and filters understand what it says', () => {
    fc.assert(
      fc.property(anyBooking, minutesFromStart, (booking, minutes) => {
        const now = startAt + minutes * minuteMs;
        const words = statusWordsOf(booking, now);
        for (const vocabulary of statusVocabularies) {
          const word = spellStatus(vocabulary, booking, now);
          assert.equal(words[vocabulary], word);
          assert.ok(statusWords[vocabulary].includes(word));
          for (const said of statusWords[vocabulary]) {
            const isMeant = bookingsCalled(vocabulary, said).some(
              ({ state, isReplacement, hasBegun }) =>
                state === booking.state &&
                (isReplacement ?? booking.isReplacement) === booking.isReplacement &&
                (hasBegun ?? now >= booking.startAt) === now >= booking.startAt,
            );
            // Drafts are found by words of their own alone.
            if (booking.state !== 'draft') assert.equal(isMeant, said === word, `${vocabulary} ${said}`);
            else if (isMeant) assert.ok(said === 'draft' || said === 'DRAFT');
          }
          assert.deepEqual(
            bookingsCalled(vocabulary, 'draft').map(({ state }) => state),
            ['draft'],
          );
        }
      }),
    );
  });

  test('spells as the contract says', () => {
    const before = startAt - 1;
    const told = (state: (typeof bookingStates)[number], isReplacement: boolean, now: number) =>
      Object.values(statusWordsOf({ state, isReplacement, startAt }, now)).join(' ');
    assert.equal(told('draft', false, before), 'draft DRAFT Pending Upcoming');
    assert.equal(told('confirmed', false, before), 'confirmed SCHEDULED Confirmed Upcoming');
    assert.equal(told('started', true, startAt), 'started RESCHEDULED Confirmed Past');
    assert.equal(told('completed', true, startAt), 'completed COMPLETED Completed Past');
    assert.equal(told('no_show', false, startAt), 'no_show NO_SHOW No-show Past');
    assert.equal(told('rescheduled', false, before), 'rescheduled CANCELLED Rescheduled Rescheduled');
    assert.deepEqual(bookingsCalled('appointment', 'SCHEDULED'), []);
  });
});
