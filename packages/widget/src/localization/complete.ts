import { enLater } from './en-later.ts';
import type { FirstLocalization, FirstMessages, Spoken } from './localize.ts';

/** All sentences of one language. */
export type Messages = FirstMessages & Spoken<typeof enLater>;

/** A localization with all sentences. */
export interface Localization extends FirstLocalization {
  readonly messages: Messages;
}

const completed = new WeakMap<FirstLocalization, Localization>();

/** The localization with the sentences that come later; the same object for the same one. */
export function complete(first: FirstLocalization): Localization {
  const localization = completed.get(first) ?? { ...first, messages: { ...first.messages, ...enLater } };
  completed.set(first, localization);
  return localization;
}
