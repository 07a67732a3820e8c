import type { Shapes } from '@slotkit/shared/client';

/** What became of one booking of many; `code` is that of the error where it failed. */
export type BulkResult = Shapes['BulkAnswer']['results'][number];

/** The most bookings of one change. Source: HTTP contract, bulk. */
export const mostAtOnce = 500;

/** Some of the bookings, sent by one call. Its key stays, so that a call whose answer was lost can be made again safely. */
export interface BulkBatch {
  readonly ids: readonly string[];
  readonly key: string;
  /** Null until the server has answered. */
  readonly results: readonly BulkResult[] | null;
}

/** Cuts ids into calls of a size, each with a key of its own. */
export function batchesOf(ids: readonly string[], size: number, newKey: () => string): readonly BulkBatch[] {
  const count = Math.ceil(ids.length / size);
  return Array.from({ length: count }, (_, index) => ({
    ids: ids.slice(index * size, (index + 1) * size),
    key: newKey(),
    results: null,
  }));
}

/** All answers so far, by booking. */
export const resultsOf = (batches: readonly BulkBatch[]): ReadonlyMap<string, BulkResult> =>
  new Map(batches.flatMap(({ results }) => results ?? []).map((result) => [result.id, result]));

/** The bookings of which some came out well, or not. */
export const idsWhere = (results: ReadonlyMap<string, BulkResult>, isOk: boolean): readonly string[] =>
  [...results.values()].filter(({ ok }) => ok === isOk).map(({ id }) => id);
