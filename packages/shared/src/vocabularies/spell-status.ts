import type { BookingState } from '../lifecycle/states-and-events.ts';
import {
  spellings,
  statusVocabularies,
  type KnownSpelling,
  type StatusVocabulary,
  type StatusWord,
} from './spellings.ts';

/** What of a booking its word depends on. */
export interface SpelledBooking {
  readonly state: BookingState;
  /** It took another booking's place. */
  readonly isReplacement: boolean;
  /** Epoch milliseconds. */
  readonly startAt: number;
}

/** The word for a booking at an instant (epoch milliseconds): one for every booking, in every vocabulary. */
export function spellStatus(
  vocabulary: StatusVocabulary,
  { state, isReplacement, startAt }: SpelledBooking,
  now: number,
): StatusWord {
  const spelling = spellings[vocabulary][state];
  if (typeof spelling === 'string') return spelling;
  if ('replacement' in spelling) return isReplacement ? spelling.replacement : spelling.otherwise;
  return now < startAt ? spelling.beforeStart : spelling.fromStart;
}

/** The words of all vocabularies for one booking. */
export type StatusWords = Readonly<Record<StatusVocabulary, StatusWord>>;

/** The same in every vocabulary at once, for what is told before it is known to whom. */
export const statusWordsOf = (booking: SpelledBooking, now: number): StatusWords => ({
  canonical: spellStatus('canonical', booking, now),
  upper: spellStatus('upper', booking, now),
  appointment: spellStatus('appointment', booking, now),
  meeting: spellStatus('meeting', booking, now),
});

const wordsFor = (vocabulary: StatusVocabulary): readonly StatusWord[] => [
  ...new Set(
    Object.values<KnownSpelling>(spellings[vocabulary]).flatMap((spelling): StatusWord[] => {
      if (typeof spelling === 'string') return [spelling];
      return 'replacement' in spelling
        ? [spelling.otherwise, spelling.replacement]
        : [spelling.beforeStart, spelling.fromStart];
    }),
  ),
];

/** The words of each vocabulary, in the order of a booking's life. */
export const statusWords: Readonly<Record<StatusVocabulary, readonly StatusWord[]>> = {
  canonical: wordsFor('canonical'),
  upper: wordsFor('upper'),
  appointment: wordsFor('appointment'),
  meeting: wordsFor('meeting'),
};

/** Every word of every vocabulary. */
export const allStatusWords: readonly StatusWord[] = [
  ...new Set(statusVocabularies.flatMap((vocabulary) => statusWords[vocabulary])),
];
