/** How a rotation shares bookings out. Source: domain contract, section 4, "Strategies". */
export type Distribution = 'least_recent' | 'weighted';

/** How a host of a pool stands in the rotation of an event type. */
export interface Standing {
  readonly hostId: string;
  /** Its share, against the others'. Of nothing (0) it only stands in where nobody with a share is free. */
  readonly weight: number;
  /** When the rotation last chose it: epoch milliseconds, higher for every turn of the event type. 0: never. */
  readonly cursor: number;
  /** What it is owed, in shares: above 0 it had less than its part while it was free, below 0 more. */
  readonly credit: number;
}

/** One turn of a rotation: all that is needed to take it again. */
export interface Turn {
  readonly distribution: Distribution;
  /** The hosts that were free, by id, as they stood. */
  readonly free: readonly Standing[];
  readonly chose: string;
  /** The highest cursor of the event type by then: of which turns this one knew. */
  readonly after: number;
  /** Where the chosen host's cursor went; null while nothing is booked, as by a hold. */
  readonly cursor: number | null;
}

/**
 * Chooses one of the free hosts; moves nothing. Throws for none.
 *
 * `least_recent`: the oldest cursor, ties by weight descending, then by id ascending.
 * `weighted`: of those who had less than their part, the one who would be the first to have a whole booking too little. While everybody
 * is free, nobody is ever a booking or more away from its part (`n · weight / all weights`), whatever the weights.
 */
export function chooseByRotation(distribution: Distribution, free: readonly Standing[]): Standing {
  const sharing = distribution === 'weighted' ? free.filter(hasShare) : [];
  const [chosen] =
    sharing.length > 0 ? sharing.toSorted(byDeadline(total(sharing))) : free.toSorted(byCursor);
  if (!chosen) throw new Error('A rotation without a free host.');
  return chosen;
}

/**
 * What a turn leaves the free hosts owed, as they stand when it is booked. Each gets its share of the booking, and the chosen one pays
 * for it. Who was not free neither earns nor owes, and nobody is ever owed more than a booking: no host makes up for its absence.
 */
export function creditsAfter({ distribution, free, chose }: Turn, credits: CreditOf): Map<string, number> {
  const sharing = free.filter(hasShare);
  if (distribution !== 'weighted' || sharing.length === 0) return new Map();
  const price = total(sharing);
  return new Map(
    sharing.map(({ hostId, weight }) => {
      const credit = credits(hostId) + weight - (hostId === chose ? price : 0);
      return [hostId, Math.max(-price, Math.min(price, credit))];
    }),
  );
}

/** What a host is owed. */
export type CreditOf = (hostId: string) => number;

const hasShare = ({ weight }: Standing): boolean => weight > 0;
const total = (hosts: readonly Standing[]): number => hosts.reduce((sum, { weight }) => sum + weight, 0);
const byId = (a: Standing, b: Standing): number => (a.hostId < b.hostId ? -1 : 1);
const byCursor = (a: Standing, b: Standing): number =>
  a.cursor - b.cursor || b.weight - a.weight || byId(a, b);

/**
 * Earliest deadline first among bookings that may begin: with unit jobs on one machine that keeps every deadline that can be kept, and
 * shares that add up to one can be kept. Cross-multiplied, so that whole numbers stay whole.
 */
function byDeadline(price: number): (a: Standing, b: Standing) => number {
  const due = ({ credit, weight }: Standing): number => credit + weight;
  const isDue = (host: Standing): number => (due(host) > 0 ? 0 : 1);
  return (a, b) =>
    isDue(a) - isDue(b) ||
    (price - due(a)) * b.weight - (price - due(b)) * a.weight ||
    b.weight - a.weight ||
    byCursor(a, b);
}
