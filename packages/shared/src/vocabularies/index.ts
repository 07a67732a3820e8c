export { statusVocabularies } from './spellings.ts';
export type { StatusVocabulary, StatusWord } from './spellings.ts';
export { allStatusWords, spellStatus, statusWords, statusWordsOf } from './spell-status.ts';
export type { SpelledBooking, StatusWords } from './spell-status.ts';
export { bookingsCalled } from './bookings-called.ts';
export type { CalledBookings } from './bookings-called.ts';
export { directionOf, languageFor, languageTags } from './languages.ts';
export type { LanguageTag } from './languages.ts';
export type { SkipReason } from './skip-reasons.ts';
