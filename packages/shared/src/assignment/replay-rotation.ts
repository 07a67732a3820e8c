import { chooseByRotation, creditsAfter, type Standing, type Turn } from './rotation.ts';

/** A rotation that was taken again from its records. */
export interface Replay {
  /** How every host that was ever free stands after the last turn, by id. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** Where a record does not follow from those before it, in words. */
  readonly faults: readonly string[];
}

/** A turn that was booked. */
type BookedTurn = Turn & { readonly cursor: number };

/**
 * Takes all turns of an event type's rotation again, from the records of its bookings in any order: every choice must be the one that
 * the standings before it lead to, and the cursors those that are stored. Of weights only the records know.
 */
export function replayRotation(turns: readonly Turn[]): Replay {
  const faults: string[] = [];
  const booked = turns.filter((turn): turn is BookedTurn => turn.cursor !== null);
  let latest = 0;
  let standings: ReadonlyMap<string, Standing> = new Map();
  // A turn may be booked after others that it did not know of: a group begins with a hold.
  const history = new Map([[latest, standings]]);
  for (const turn of booked.toSorted((a, b) => a.cursor - b.cursor)) {
    const known = history.get(turn.after);
    if (!known) faults.push(`turn ${turn.cursor} knows of turn ${turn.after}, which nobody took`);
    else faults.push(...faultsOf(turn, known));
    if (turn.cursor === latest) faults.push(`turn ${turn.cursor} was taken twice`);
    standings = standingsAfter(turn, standings);
    latest = turn.cursor;
    history.set(latest, standings);
  }
  return { standings, faults };
}

function faultsOf({ cursor, distribution, free, chose }: BookedTurn, known: Replay['standings']): string[] {
  const expected = free.map((host) => ({ ...standingOf(known, host), weight: host.weight }));
  const right = chooseByRotation(distribution, expected).hostId;
  return [
    ...expected.flatMap((host, index) =>
      host.cursor === free[index]?.cursor && host.credit === free[index]?.credit
        ? []
        : [`turn ${cursor} found ${host.hostId} standing elsewhere than the turns before it leave it`],
    ),
    ...(right === chose ? [] : [`turn ${cursor} chose ${chose} instead of ${right}`]),
  ];
}

function standingsAfter(turn: BookedTurn, before: Replay['standings']): Replay['standings'] {
  const credits = creditsAfter(turn, (hostId) => before.get(hostId)?.credit ?? 0);
  const next = new Map(before);
  for (const host of turn.free) {
    const had = standingOf(before, host);
    next.set(host.hostId, {
      ...had,
      weight: host.weight,
      cursor: host.hostId === turn.chose ? turn.cursor : had.cursor,
      credit: credits.get(host.hostId) ?? had.credit,
    });
  }
  return next;
}

const standingOf = (standings: Replay['standings'], { hostId, weight }: Standing): Standing =>
  standings.get(hostId) ?? { hostId, weight, cursor: 0, credit: 0 };
