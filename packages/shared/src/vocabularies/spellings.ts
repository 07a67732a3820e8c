import type { BookingState } from '../lifecycle/states-and-events.ts';

/** In which words an app, an API client or a webhook endpoint is told how a booking stands. */
export const statusVocabularies = ['canonical', 'upper', 'appointment', 'meeting'] as const;
export type StatusVocabulary = (typeof statusVocabularies)[number];

/** One word, or one of two by what else is known of the booking. */
export type Spelling =
  | string
  | { readonly replacement: string; readonly otherwise: string }
  | { readonly beforeStart: string; readonly fromStart: string };

const upperActive = { replacement: 'RESCHEDULED', otherwise: 'SCHEDULED' } as const;
const meetingActive = { beforeStart: 'Upcoming', fromStart: 'Past' } as const;

/**
 * What each vocabulary calls each state. `replacement` is the word of a booking that took another one's place. Attendance is a field of
 * its own in every vocabulary. Source: domain contract, section 2, "Vocabularies".
 */
export const spellings = {
  canonical: {
    draft: 'draft',
    pending_confirmation: 'pending_confirmation',
    scheduled: 'scheduled',
    confirmed: 'confirmed',
    started: 'started',
    completed: 'completed',
    cancelled: 'cancelled',
    no_show: 'no_show',
    rescheduled: 'rescheduled',
  },
  upper: {
    draft: 'DRAFT',
    pending_confirmation: 'PENDING_CONFIRMATION',
    scheduled: upperActive,
    confirmed: upperActive,
    started: upperActive,
    completed: 'COMPLETED',
    cancelled: 'CANCELLED',
    no_show: 'NO_SHOW',
    rescheduled: 'CANCELLED',
  },
  appointment: {
    draft: 'Pending',
    pending_confirmation: 'Pending',
    scheduled: 'Confirmed',
    confirmed: 'Confirmed',
    started: 'Confirmed',
    completed: 'Completed',
    cancelled: 'Cancelled',
    no_show: 'No-show',
    rescheduled: 'Rescheduled',
  },
  meeting: {
    draft: 'Upcoming',
    pending_confirmation: 'Upcoming',
    scheduled: meetingActive,
    confirmed: meetingActive,
    started: meetingActive,
    completed: 'Past',
    cancelled: 'Cancelled',
    no_show: 'Past',
    rescheduled: 'Rescheduled',
  },
} as const satisfies Record<StatusVocabulary, Record<BookingState, Spelling>>;

/** Every spelling of the table. */
export type KnownSpelling = {
  [V in StatusVocabulary]: (typeof spellings)[V][BookingState];
}[StatusVocabulary];
type WordsOf<S> = S extends string ? S : S[keyof S];
/** Every word in which a status may be told. */
export type StatusWord = WordsOf<KnownSpelling>;
