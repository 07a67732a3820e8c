import type { Deps } from '../deps.ts';

const batchSize = 100;

/**
 * Does something to every booking that a query finds, a batch at a time until it finds none, so that one run catches up with whatever
 * came due while no server ran. One that fails is logged and holds up no other.
 *
 * @param find ids after the given one (all of them after ''), in ascending order, at most `limit`
 * @param settle returns whether it changed anything
 * @returns how many were changed
 */
export async function inBatches(
  { log }: Pick<Deps, 'log'>,
  find: (after: string, limit: number) => Promise<readonly string[]>,
  settle: (id: string) => Promise<boolean>,
): Promise<number> {
  let changed = 0;
  let after = '';
  for (;;) {
    const ids = await find(after, batchSize);
    for (const id of ids) {
      try {
        if (await settle(id)) changed++;
      } catch (error) {
        log.error({ booking: id, err: error }, 'what came due for this booking could not be done');
      }
    }
    const last = ids.at(-1);
    if (last === undefined || ids.length < batchSize) return changed;
    after = last;
  }
}
