import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { nextAttemptAt, scheduleOf } from './backoff.ts';
import {
  beginSending,
  claimMs,
  renewClaim,
  settle,
  type Claim,
  type ClaimedRow,
  type Settlement,
} from './outbox-store.ts';
import { reportAttempt } from './report-attempt.ts';
import type { OutboxHandler, Prepared, Work } from './work.ts';

/** How long an attempt may take in all. Handlers have limits of their own, below this one. */
export const attemptMs = 60_000;
const longestError = 500;

/**
 * Tries one claimed row and records how that ended; never throws. Null when nothing was recorded: somebody took the row back or over
 * meanwhile, or the database was away; then the row is tried again when its claim ends.
 */
export async function runDelivery(
  deps: Deps,
  handlers: Work['handlers'],
  row: ClaimedRow,
  claim: Claim,
): Promise<Settlement | null> {
  const startedAt = performance.now();
  const settlement = await tryAndSettle(deps, handlers, row, claim);
  reportAttempt(deps, row, settlement, (performance.now() - startedAt) / 1000);
  return settlement;
}

async function tryAndSettle(
  deps: Deps,
  handlers: Work['handlers'],
  row: ClaimedRow,
  claim: Claim,
): Promise<Settlement | null> {
  try {
    const settlement = await whileRenewing(deps, claim, () => attempt(deps, handlers, row, claim));
    return settlement && (await settle(deps.db, claim, settlement, deps.clock.now())) ? settlement : null;
  } catch (error) {
    deps.log.error({ delivery: row.id, err: error }, 'how this delivery ended could not be recorded');
    return null;
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

async function attempt(
  deps: Deps,
  handlers: Work['handlers'],
  row: ClaimedRow,
  claim: Claim,
): Promise<Settlement | null> {
  // Attempts that never reported their end are those that took the process with them.
  if (row.attempts > scheduleOf(row.channel).maxAttempts)
    return { status: 'failed', error: 'no attempt came to its end' };
  try {
    const handler = handlers[row.channel];
    // While versions change, a newer worker beside this one may know it.
    if (!handler) throw new Error(`this version of the server cannot deliver by ${row.channel}`);
    return await withinLimit((limit) => decideAndSend(deps, handler, row, claim, limit));
  } catch (error) {
    return settlementOf(deps, row, error);
  }
}

/** Ends, for its caller, work that does not end by itself; the signal tells the work that nobody waits for it any more. */
async function withinLimit<Result>(work: (limit: AbortSignal) => Promise<Result>): Promise<Result> {
  const limit = new AbortController();
  const tooLate = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    limit.abort();
    tooLate.reject(new Error(`no end within ${attemptMs / 1000} seconds`));
  }, attemptMs);
  try {
    return await Promise.race([work(limit.signal), tooLate.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** Decides in a transaction, acts after it. Null when the row is not this worker's any more. */
async function decideAndSend(
  deps: Deps,
  handler: OutboxHandler,
  row: ClaimedRow,
  claim: Claim,
  limit: AbortSignal,
): Promise<Settlement | null> {
  let decidedAt = 0;
  const prepared = await writeTransaction(
    deps.db,
    async (trx): Promise<Prepared | null> => {
      if (row.bookingId !== null) await deps.db.engine.lockRows(trx, 'bookings', [row.bookingId]);
      decidedAt = deps.clock.now();
      return (await beginSending(trx, claim, decidedAt)) ? handler(deps, trx, row) : null;
    },
    { isHousekeeping: true },
  );
  if (prepared?.status !== 'ready') return prepared;
  // A process that stood still for longer than its claim may have been overtaken.
  if (limit.aborted || deps.clock.now() >= decidedAt + claimMs) return null;
  await prepared.send();
  return { status: 'sent' };
}

function settlementOf(deps: Deps, row: ClaimedRow, error: unknown): Settlement {
  const says = withoutTokens(error instanceof Error ? error.message : String(error));
  const again = nextAttemptAt(error, row, deps.clock.now(), Math.random);
  return again === null
    ? { status: 'failed', error: says }
    : { status: 'pending', error: says, nextAttemptAt: again };
}

/** A server may quote in its answer what it refused; the tokens of links are 43 characters of base64url. */
const withoutTokens = (text: string): string =>
  text.replaceAll(/[A-Za-z0-9_-]{43,}/g, '…').slice(0, longestError);
