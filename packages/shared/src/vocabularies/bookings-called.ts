import { bookingStates, type BookingState } from '../lifecycle/states-and-events.ts';
import { spellings, type StatusVocabulary } from './spellings.ts';

/** Bookings that a word means: in one state, and where the state has two words, which of them. */
export interface CalledBookings {
  readonly state: BookingState;
  /** Whether they took another one's place; left out where it does not matter. */
  readonly isReplacement?: boolean;
  /** Whether their start has come; left out where it does not matter. */
  readonly hasBegun?: boolean;
}

/**
 * What a word of a vocabulary means, for filters: the reverse of `spellStatus`. Canonical words are understood in every vocabulary.
 * Drafts are meant only by words that mean nothing else, because holds show up only for who asks for them. Empty for a word that
 * nobody would say.
 */
export function bookingsCalled(vocabulary: StatusVocabulary, word: string): readonly CalledBookings[] {
  const meant = bookingStates.flatMap((state) => calledIn(vocabulary, state, word));
  const withoutDrafts = meant.filter(({ state }) => state !== 'draft');
  if (meant.length > 0) return withoutDrafts.length > 0 ? withoutDrafts : meant;
  return bookingStates.filter((state) => state === word).map((state) => ({ state }));
}

function calledIn(vocabulary: StatusVocabulary, state: BookingState, word: string): CalledBookings[] {
  const spelling = spellings[vocabulary][state];
  if (typeof spelling === 'string') return spelling === word ? [{ state }] : [];
  if ('replacement' in spelling) {
    if (word === spelling.replacement) return [{ state, isReplacement: true }];
    return word === spelling.otherwise ? [{ state, isReplacement: false }] : [];
  }
  if (word === spelling.beforeStart) return [{ state, hasBegun: false }];
  return word === spelling.fromStart ? [{ state, hasBegun: true }] : [];
}
