import type { Choice } from '../directory.ts';

/** With more hosts than this at once nobody could tell whose time is shaded. */
const mostHosts = 3;

/** What decides whose hours are behind the bookings. */
export interface WhoseHours {
  /** What was chosen: a host's id, `nobody`, or null for the usual. */
  readonly chosen: string | null;
  /** The host that bookings are filtered by. */
  readonly filtered: string | null;
  /** The member's own hosts. */
  readonly own: readonly string[];
  /** All hosts in view. */
  readonly all: readonly Choice[];
}

/** What `hours` says in the address where no shades are wanted. */
export const nobody = 'nobody';

/** The hosts whose hours are shown: the chosen one, else the one of the filter, else one's own, else all where they are few. */
export function whoseHours({ chosen, filtered, own, all }: WhoseHours): readonly string[] {
  if (chosen === nobody) return [];
  if (chosen !== null && all.some(({ id }) => id === chosen)) return [chosen];
  if (filtered !== null) return [filtered];
  if (own.length > 0) return own.slice(0, mostHosts);
  return all.length <= mostHosts ? all.map(({ id }) => id) : [];
}
