import type { sentences as en } from './en.ts';
import type { sentences as enLater } from './en-later.ts';

/** Sentences of any language in place of the English ones: a string stays a string, a function keeps what it is told. */
type Spoken<English> = English extends (...values: infer Values) => string
  ? (...values: Values) => string
  : English extends string
    ? string
    : { readonly [Key in keyof English]: Spoken<English[Key]> };

/** The sentences of the first view. */
export type FirstMessages = Spoken<typeof en>;

/** The sentences that are read only later. */
export type LaterMessages = Spoken<typeof enLater>;

/**
 * All sentences of one language. They are read as `messages.name`, and nothing else: the build for the script tag turns the names into
 * places in a list (`build/message-places.ts`).
 */
export type Messages = FirstMessages & LaterMessages;
