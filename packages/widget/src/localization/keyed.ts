/**
 * A table of sentences by its keys, where the build has made a list of it (`build/message-places.ts`): only there this is called.
 *
 * @param keys as many as there are sentences, in their order, with spaces between them
 */
export const keyed = (sentences: readonly string[], keys: string): Readonly<Record<string, string>> =>
  Object.fromEntries(keys.split(' ').map((key, place) => [key, sentences[place] ?? '']));
