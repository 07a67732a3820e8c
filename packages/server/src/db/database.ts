import type { Kysely, Transaction } from 'kysely';
import type { Schema } from './schema.ts';

/** Reads: outside a transaction, or inside one. */
export type Reader = Kysely<Schema>;
/** A transaction that may write. Inside it nothing but its own queries may be awaited. */
export type Writer = Transaction<Schema>;

/** What differs between the two engines, as few functions as will do. */
export interface Engine {
  readonly name: 'sqlite' | 'postgres';
  /** Serialises everybody who names the same text until the transaction ends. */
  lockText(trx: Writer, text: string): Promise<void>;
  /** Locks rows of a table by id, in the order of their ids. */
  lockRows(
    trx: Writer,
    table: 'event_types' | 'hosts' | 'bookings' | 'contacts',
    ids: readonly string[],
  ): Promise<void>;
  /** Adds to a claim query what keeps two workers from waiting for, or taking, the same row. */
  readonly skipsLocked: boolean;
  /** Lets `work` take as long as it needs on one connection: what guards everybody else's patience would cut a migration off. */
  withoutTimeouts<Result>(
    db: Kysely<Schema>,
    work: (connection: Kysely<Schema>) => Promise<Result>,
  ): Promise<Result>;
  /** After something was erased for good: leaves no copy of it where the engine keeps what was written lately, as far as that is in its hands. */
  wipe(db: Kysely<Schema>): Promise<void>;
  /** The two hosts' bookings overlap: the promise that the database itself keeps. */
  isOverlap(error: unknown): boolean;
  /** A unique column has this value already. */
  isDuplicate(error: unknown): boolean;
  /** What a row refers to is not there any more. */
  isDangling(error: unknown): boolean;
  /** Worth another try from the start: serialisation failure, deadlock. */
  isRetryable(error: unknown): boolean;
  /** The database is busy or away, or a query took too long: 503. */
  isUnavailable(error: unknown): boolean;
}

/** How long somebody waits for a connection, or for a lock, unless the settings say otherwise. In milliseconds. */
export const databaseWaitMs = 10_000;

/** An open database: where to read, how to write, and what is special about it. */
export interface Database {
  readonly read: Reader;
  /** Only `writeTransaction` and the migrations use it. */
  readonly write: Kysely<Schema>;
  readonly engine: Engine;
  /** Tells the other processes on the database that something was committed. Nothing where there is no way but to look. */
  announce(): Promise<void>;
  /** Calls back for every such announcement, this process's own ones too. Returns how to end it. */
  onAnnounced(listener: () => void): () => void;
  close(): Promise<void>;
}
