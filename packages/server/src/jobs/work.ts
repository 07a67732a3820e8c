import type { Deps } from '../deps.ts';
import type { ClaimedRow } from './outbox-store.ts';
import type { PeriodicJob } from './periodic.ts';

/** How a handler ended without throwing: done, or found to be pointless by now. */
export type Outcome = { readonly status: 'sent' } | { readonly status: 'skipped'; readonly because: string };

/**
 * Does what an outbox row asks for, outside any transaction. Throws when it should be tried again, `PermanentFailure` when not.
 * It must come to an end, and be harmless when it runs twice.
 */
export type OutboxHandler = (deps: Deps, row: ClaimedRow) => Promise<Outcome>;

/** Everything that a worker does: a handler by outbox channel, and the jobs that no row asks for. */
export interface Work {
  readonly handlers: Readonly<Record<string, OutboxHandler>>;
  readonly periodic: readonly PeriodicJob[];
}
