import type { Writer } from '../db/database.ts';
import type { BookingRecord } from './booking-record.ts';

/** The answer to a change: its bytes, and whether what was asked for held already, so that nothing was changed. */
export interface ChangeAnswer {
  readonly body: string;
  readonly isRepeat: boolean;
}

/**
 * What turns a change into its answer, inside the change's transaction, so that the answer can be kept for a repeat of the request
 * together with the change itself.
 */
export interface Remember {
  /** First in the transaction: a twin of this request waits here, or learns that it was answered. */
  begin(trx: Writer): Promise<void>;
  /** Last in the transaction: the answer, kept when the request has a key. */
  finish(trx: Writer, booking: BookingRecord, isRepeat: boolean): Promise<ChangeAnswer>;
}
