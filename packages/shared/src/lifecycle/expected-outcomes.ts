import { aLifecycleBooking, aPolicy, minutesBefore } from './lifecycle-builders.ts';
import type { LifecycleBooking, Policy } from './guards.ts';
import type { BookingState } from './states-and-events.ts';

/*
 * What is to be expected of `decide`, written by hand from the domain contract and not from the table.
 *
 * One block per state, one row per event, one column per situation. A cell has one sign for each actor, in the
 * order admin, agent, customer, api, ai_agent, system:
 *
 *   -  forbidden      !  invalid_transition      =  repeat      a letter: the state it leads to
 */

export const signs: Record<string, BookingState> = {
  D: 'draft',
  P: 'pending_confirmation',
  S: 'scheduled',
  C: 'confirmed',
  T: 'started',
  F: 'completed',
  X: 'cancelled',
  N: 'no_show',
  R: 'rescheduled',
};

export const expectedOutcomes: Record<BookingState | 'none', string> = {
  none: `
                | no gates | approval | confirmation | both
  hold          | --DDD-   | --DDD-   | --DDD-       | --DDD-
  place         | SSSSS-   | PPPPP-   | PPPPP-       | PPPPP-
  approve       | !!-!--   | !!-!--   | !!-!--       | !!-!--
  confirm       | !!!---   | !!!---   | !!!---       | !!!---
  start         | !!-!-!   | !!-!-!   | !!-!-!       | !!-!-!
  complete      | !!-!-!   | !!-!-!   | !!-!-!       | !!-!-!
  mark_no_show  | !!---!   | !!---!   | !!---!       | !!---!
  reschedule    | !!!!!-   | !!!!!-   | !!!!!-       | !!!!!-
  cancel        | !!!!!-   | !!!!!-   | !!!!!-       | !!!!!-
  expire        | -----!   | -----!   | -----!       | -----!
  reassign      | !!-!--   | !!-!--   | !!-!--       | !!-!--
  edit_attendee | !!!!--   | !!!!--   | !!!!--       | !!!!--`,

  draft: `
                | live   | live, approval | run out | at the start
  hold          | --!!!- | --!!!-         | --!!!-  | --!!!-
  place         | SSSSS- | PPPPP-         | SSSSS-  | SSSSS-
  approve       | !!-!-- | !!-!--         | !!-!--  | !!-!--
  confirm       | !!!--- | !!!---         | !!!---  | !!!---
  start         | !!-!-! | !!-!-!         | !!-!-!  | !!-!-!
  complete      | !!-!-! | !!-!-!         | !!-!-!  | !!-!-!
  mark_no_show  | !!---! | !!---!         | !!---!  | !!---!
  reschedule    | !!!!!- | !!!!!-         | !!!!!-  | !!!!!-
  cancel        | XXXXX- | XXXXX-         | XXXXX-  | !!!!!-
  expire        | -----! | -----!         | -----X  | -----X
  reassign      | !!-!-- | !!-!--         | !!-!--  | !!-!--
  edit_attendee | !!!!-- | !!!!--         | !!!!--  | !!!!--`,

  pending_confirmation: `
                | host   | customer | both   | host left of both | customer left of both | both, window over | both, at the start
  hold          | --!!!- | --!!!-   | --!!!- | --!!!-            | --!!!-                | --!!!-            | --!!!-
  place         | !!!!!- | !!!!!-   | !!!!!- | !!!!!-            | !!!!!-                | !!!!!-            | !!!!!-
  approve       | SS-S-- | ==-=--   | PP-P-- | CC-C--            | ==-=--                | PP-P--            | !!-!--
  confirm       | ===--- | CCC---   | PPP--- | ===---            | CCC---                | PPP---            | !!!---
  start         | !!-!-! | !!-!-!   | !!-!-! | !!-!-!            | !!-!-!                | !!-!-!            | !!-!-!
  complete      | !!-!-! | !!-!-!   | !!-!-! | !!-!-!            | !!-!-!                | !!-!-!            | !!-!-!
  mark_no_show  | !!---! | !!---!   | !!---! | !!---!            | !!---!                | !!---!            | !!---!
  reschedule    | RRRRR- | RRRRR-   | RRRRR- | RRRRR-            | RRRRR-                | RRRRR-            | !!!!!-
  cancel        | XXXXX- | XXXXX-   | XXXXX- | XXXXX-            | XXXXX-                | XXXXX-            | !!!!!-
  expire        | -----! | -----!   | -----! | -----!            | -----!                | -----X            | -----X
  reassign      | PP-P-- | PP-P--   | PP-P-- | PP-P--            | PP-P--                | PP-P--            | PP-P--
  edit_attendee | PPPP-- | PPPP--   | PPPP-- | PPPP--            | PPPP--                | PPPP--            | PPPP--`,

  scheduled: `
                | day before | 15 minutes before | at the start
  hold          | --!!!-     | --!!!-            | --!!!-
  place         | !!!!!-     | !!!!!-            | !!!!!-
  approve       | ==-=--     | ==-=--            | ==-=--
  confirm       | CCC---     | CCC---            | !!!---
  start         | !!-!-!     | TT-T-T            | TT-T-T
  complete      | !!-!-!     | !!-!-!            | FF-F-F
  mark_no_show  | !!---!     | !!---!            | NN---N
  reschedule    | RRRRR-     | RRRRR-            | !!!!!-
  cancel        | XXXXX-     | XXXXX-            | !!!!!-
  expire        | -----!     | -----!            | -----!
  reassign      | SS-S--     | SS-S--            | SS-S--
  edit_attendee | SSSS--     | SSSS--            | SSSS--`,

  confirmed: `
                | day before | 15 minutes before | at the start
  hold          | --!!!-     | --!!!-            | --!!!-
  place         | !!!!!-     | !!!!!-            | !!!!!-
  approve       | ==-=--     | ==-=--            | ==-=--
  confirm       | ===---     | ===---            | ===---
  start         | !!-!-!     | TT-T-T            | TT-T-T
  complete      | !!-!-!     | !!-!-!            | FF-F-F
  mark_no_show  | !!---!     | !!---!            | NN---N
  reschedule    | RRRRR-     | RRRRR-            | !!!!!-
  cancel        | XXXXX-     | XXXXX-            | !!!!!-
  expire        | -----!     | -----!            | -----!
  reassign      | CC-C--     | CC-C--            | CC-C--
  edit_attendee | CCCC--     | CCCC--            | CCCC--`,

  started: `
                | 15 minutes before | at the start
  hold          | --!!!-            | --!!!-
  place         | !!!!!-            | !!!!!-
  approve       | ==-=--            | ==-=--
  confirm       | ===---            | ===---
  start         | ==-=-=            | ==-=-=
  complete      | !!-!-!            | FF-F-F
  mark_no_show  | !!---!            | NN---N
  reschedule    | !!!!!-            | !!!!!-
  cancel        | !!!!!-            | !!!!!-
  expire        | -----!            | -----!
  reassign      | !!-!--            | !!-!--
  edit_attendee | !!!!--            | !!!!--`,

  completed: `
                | at the start
  hold          | --!!!-
  place         | !!!!!-
  approve       | !!-!--
  confirm       | !!!---
  start         | !!-!-!
  complete      | ==-=-=
  mark_no_show  | !!---!
  reschedule    | !!!!!-
  cancel        | !!!!!-
  expire        | -----!
  reassign      | !!-!--
  edit_attendee | !!!!--`,

  cancelled: `
                | day before | at the start
  hold          | --!!!-     | --!!!-
  place         | !!!!!-     | !!!!!-
  approve       | !!-!--     | !!-!--
  confirm       | !!!---     | !!!---
  start         | !!-!-!     | !!-!-!
  complete      | !!-!-!     | !!-!-!
  mark_no_show  | !!---!     | !!---!
  reschedule    | !!!!!-     | !!!!!-
  cancel        | =====-     | =====-
  expire        | -----=     | -----=
  reassign      | !!-!--     | !!-!--
  edit_attendee | !!!!--     | !!!!--`,

  no_show: `
                | at the start
  hold          | --!!!-
  place         | !!!!!-
  approve       | !!-!--
  confirm       | !!!---
  start         | !!-!-!
  complete      | !!-!-!
  mark_no_show  | ==---=
  reschedule    | !!!!!-
  cancel        | !!!!!-
  expire        | -----!
  reassign      | !!-!--
  edit_attendee | !!!!--`,

  rescheduled: `
                | day before | at the start
  hold          | --!!!-     | --!!!-
  place         | !!!!!-     | !!!!!-
  approve       | !!-!--     | !!-!--
  confirm       | !!!---     | !!!---
  start         | !!-!-!     | !!-!-!
  complete      | !!-!-!     | !!-!-!
  mark_no_show  | !!---!     | !!---!
  reschedule    | !!!!!-     | !!!!!-
  cancel        | !!!!!-     | !!!!!-
  expire        | -----!     | -----!
  reassign      | !!-!--     | !!-!--
  edit_attendee | !!!!--     | !!!!--`,
};

/** What a column's name adds to a booking of the block's state, its policy and the clock. */
export interface NamedSituation {
  readonly booking?: Partial<LifecycleBooking>;
  readonly policy?: Policy;
  readonly now: number;
}

const dayBefore = minutesBefore(1440);
const confirmBy = minutesBefore(600);
const holdExpiresAt = dayBefore + 1;

export const situations: Record<string, NamedSituation> = {
  'no gates': { now: dayBefore },
  approval: { now: dayBefore, policy: aPolicy({ requiresApproval: true }) },
  confirmation: { now: dayBefore, policy: aPolicy({ requiresConfirmation: true }) },
  live: { now: dayBefore, booking: { holdExpiresAt } },
  'live, approval': {
    now: dayBefore,
    booking: { holdExpiresAt },
    policy: aPolicy({ requiresApproval: true }),
  },
  'run out': { now: holdExpiresAt, booking: { holdExpiresAt } },
  host: { now: dayBefore, booking: { gates: ['host'], awaiting: ['host'], confirmBy } },
  customer: { now: dayBefore, booking: { gates: ['customer'], awaiting: ['customer'], confirmBy } },
  both: {
    now: dayBefore,
    booking: { gates: ['host', 'customer'], awaiting: ['host', 'customer'], confirmBy },
    policy: aPolicy({ requiresApproval: true, requiresConfirmation: true }),
  },
  'host left of both': {
    now: dayBefore,
    booking: { gates: ['host', 'customer'], awaiting: ['host'], confirmBy },
  },
  'customer left of both': {
    now: dayBefore,
    booking: { gates: ['host', 'customer'], awaiting: ['customer'], confirmBy },
  },
  'both, window over': {
    now: confirmBy,
    booking: { gates: ['host', 'customer'], awaiting: ['host', 'customer'], confirmBy },
  },
  'both, at the start': {
    now: minutesBefore(0),
    booking: { gates: ['host', 'customer'], awaiting: ['host', 'customer'], confirmBy },
  },
  'day before': { now: dayBefore },
  '15 minutes before': { now: minutesBefore(15) },
  'at the start': { now: minutesBefore(0), booking: { holdExpiresAt } },
};

/** The booking that a column speaks of; null in the block `none`. */
export function bookingIn(state: BookingState | 'none', situation: NamedSituation): LifecycleBooking | null {
  return state === 'none' ? null : aLifecycleBooking({ ...situation.booking, state });
}
