import type { SkipReason } from '@slotkit/shared/vocabularies';
import type { Writer } from '../db/database.ts';
import type { Deps } from '../deps.ts';
import type { ClaimedRow } from './outbox-store.ts';
import type { PeriodicJob } from './periodic.ts';

/** What a handler decided: nothing to do any more, or what is to be sent. */
export type Prepared =
  | { readonly status: 'skipped'; readonly because: SkipReason | 'link_over' | 'endpoint_resumed' }
  /** Runs after the decision's commit, with no transaction open. It must come to an end, and be harmless when it runs twice. */
  | { readonly status: 'ready'; readonly send: () => Promise<void> };

/**
 * Decides about an outbox row that is due, inside a transaction that holds the lock of its booking: a change of the booking comes before
 * the decision or after it, never between. It awaits nothing but queries on `trx`. It or its `send` throws when the row should be tried
 * again, `PermanentFailure` when not.
 */
export type OutboxHandler = (deps: Deps, trx: Writer, row: ClaimedRow) => Promise<Prepared>;

/** Everything that a worker does: a handler by outbox channel, and the jobs that no row asks for. */
export interface Work {
  readonly handlers: Readonly<Record<string, OutboxHandler>>;
  readonly periodic: readonly PeriodicJob[];
  /** The same, of jobs that wait for servers of others, or once have much to do: each runs beside everything else, so that it delays nothing. */
  readonly beside?: readonly PeriodicJob[];
}
