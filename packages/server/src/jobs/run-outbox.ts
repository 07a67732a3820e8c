import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { nextAttemptAt } from './backoff.ts';
import {
  beginSending,
  claimDue,
  claimMs,
  renewClaim,
  settle,
  type Claim,
  type ClaimedRow,
  type Settlement,
} from './outbox-store.ts';
import type { Work } from './work.ts';

/** How many rows are worked on at once: slow mail servers are waited for side by side. */
const lanes = 4;
const longestError = 500;

/**
 * Works on every outbox row that is due by `deps.clock`, including what is queued meanwhile, and returns how many there were. Each
 * lane claims one row, handles it with no transaction open, and settles it: a slow or failing row holds up only its lane.
 *
 * @param workerId different for every running process
 * @param isPaused asked before every claim: what is under way is finished, nothing more is begun
 */
export async function runOutbox(
  deps: Deps,
  handlers: Work['handlers'],
  workerId: string,
  isPaused: () => boolean = () => false,
): Promise<number> {
  const counts = await Promise.all(
    Array.from({ length: lanes }, (_, lane) => runLane(deps, handlers, `${workerId}/${lane}`, isPaused)),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

async function runLane(
  deps: Deps,
  handlers: Work['handlers'],
  laneId: string,
  isPaused: () => boolean,
): Promise<number> {
  let done = 0;
  for (;;) {
    if (isPaused()) return done;
    const [row] = await claimDue(deps.db, laneId, deps.clock.now(), 1);
    if (!row) return done;
    const claim = { id: row.id, workerId: laneId };
    const settlement = await whileRenewing(deps, claim, () => attempt(deps, handlers, row, claim));
    done++;
    if (!settlement) continue;
    const kept = await settle(deps.db, claim, settlement, deps.clock.now());
    if (!kept) deps.log.warn({ delivery: row.id }, 'the claim on this delivery ended before its attempt did');
  }
}

/** Keeps other workers away for as long as the work takes. */
async function whileRenewing<Result>(deps: Deps, claim: Claim, work: () => Promise<Result>): Promise<Result> {
  const timer = setInterval(() => {
    renewClaim(deps.db, claim, deps.clock.now()).catch((error: unknown) => {
      deps.log.warn({ delivery: claim.id, err: error }, 'the claim on this delivery could not be renewed');
    });
  }, claimMs / 3).unref();
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}

/** Tries one row: decides in a transaction, acts after it. Null when somebody took the row back before. */
async function attempt(
  deps: Deps,
  handlers: Work['handlers'],
  row: ClaimedRow,
  claim: Claim,
): Promise<Settlement | null> {
  const handler = handlers[row.channel];
  if (!handler) return { status: 'failed', error: `nothing handles the channel ${row.channel}` };
  try {
    const prepared = await writeTransaction(deps.db, async (trx) => {
      if (row.bookingId !== null) await deps.db.engine.lockRows(trx, 'bookings', [row.bookingId]);
      if (!(await beginSending(trx, claim, deps.clock.now()))) return null;
      return handler(deps, trx, row);
    });
    if (prepared?.status !== 'ready') return prepared;
    await prepared.send();
    return { status: 'sent' };
  } catch (error) {
    return settlementOf(deps, row, error);
  }
}

function settlementOf(deps: Deps, row: ClaimedRow, error: unknown): Settlement {
  const says = withoutTokens(error instanceof Error ? error.message : String(error));
  const again = nextAttemptAt(error, row.attempts, deps.clock.now(), Math.random);
  deps.log.warn(
    { delivery: row.id, kind: row.kind, attempt: row.attempts, again, error: says },
    'delivery failed',
  );
  return again === null
    ? { status: 'failed', error: says }
    : { status: 'pending', error: says, nextAttemptAt: again };
}

/** A server may quote in its answer what it refused; the tokens of links are 43 characters of base64url. */
const withoutTokens = (text: string): string =>
  text.replaceAll(/[A-Za-z0-9_-]{43,}/g, '…').slice(0, longestError);
