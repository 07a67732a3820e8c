import { versions } from 'node:process';

/** The version of the zone database that this process computes with, such as `2026c`; empty when it has none. */
export const tzdataVersion: string = versions['tz'] ?? '';

const staleAfterMonths = 18;

/**
 * Whether a version of the zone database is too old to be trusted with future appointments. A version says only its year; it is
 * stale when that year began more than 18 months before `now` (epoch milliseconds, UTC).
 */
export function isTzdataStale(version: string, now: number): boolean {
  const year = /^(\d{4})[a-z]+$/.exec(version)?.[1];
  return year === undefined || now >= Date.UTC(Number(year), staleAfterMonths, 1);
}
