import { versions } from 'node:process';
import type { Minute } from '../interval.ts';
import { offsetRuns } from '../zone.ts';
import type { OffsetRun } from '../zone.ts';
import { referenceRuns, referenceVersion } from './reference-zones.ts';
import { intlOffset } from './wall-watches.ts';

/** The version of the zone database that Intl and Temporal have here. */
export const ownVersion: string = versions['tz'] ?? 'unknown';

/**
 * How far apart two versions may be: no release of the database has changed the present of more zones than one in twenty.
 * More than that is a fault of ours, not news.
 */
const largestShareChanged = 1 / 20;

/** A zone that we and the reference tell differently. */
export interface ZoneDifference {
  readonly zone: string;
  /** The first minute from which they differ, and the minutes ahead of UTC that each has then. */
  readonly from: Minute;
  readonly own: number;
  readonly reference: number;
}

/** Where our offsets of a zone leave those of the reference, between two minutes; null when they never do. */
export function zoneDifference(zone: string, from: Minute, to: Minute): ZoneDifference | null {
  const own = offsetRuns(zone, from, to);
  const reference = referenceRuns(zone, from, to);
  const changes = [from, ...[...own, ...reference].map((run) => Math.max(from, run.from))];
  for (const minute of changes.sort((a, b) => a - b)) {
    const [ours, theirs] = [offsetAt(own, minute), offsetAt(reference, minute)];
    if (ours !== theirs) return { zone, from: minute, own: ours, reference: theirs };
  }
  return null;
}

/**
 * Whether differences mean that we read the database wrongly: always when both have the same version of it; else only when they are
 * more than releases bring.
 */
export function isOurFault(differences: number, zones: number): boolean {
  return ownVersion === referenceVersion ? differences > 0 : differences > zones * largestShareChanged;
}

/** The minutes around a zone's changes at which we and Intl, which have the same data, show different clocks: none, ever. */
export function minutesApartFromIntl(zone: string, from: Minute, to: Minute): Minute[] {
  const runs = offsetRuns(zone, from, to);
  return [from, ...runs.slice(1).flatMap((run) => [run.from - 1, run.from])].filter(
    (minute) => intlOffset(zone, minute) !== offsetAt(runs, minute),
  );
}

const offsetAt = (runs: readonly OffsetRun[], minute: Minute): number =>
  (runs.findLast((run) => run.from <= minute) ?? runs[0])?.offsetMinutes ?? Number.NaN;

/** A difference for people, such as `America/Winnipeg from 2026-11-01T07:00Z: -360 here, -300 there`. */
export const differenceText = ({ zone, from, own, reference }: ZoneDifference): string =>
  `${zone} from ${new Date(from * 60_000).toISOString().replace(':00.000Z', 'Z')}: ${own} here, ${reference} there`;

/** Every change of the clocks of these zones between two minutes, in the order of zones. */
export function changesOf(
  zones: readonly string[],
  from: Minute,
  to: Minute,
): { readonly zone: string; readonly at: Minute }[] {
  return zones.flatMap((zone) => {
    const [, ...changes] = referenceRuns(zone, from, to);
    return changes.map((change) => ({ zone, at: change.from }));
  });
}
