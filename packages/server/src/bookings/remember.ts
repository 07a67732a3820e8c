import type { Writer } from '../db/database.ts';
import type { BookingRecord } from './booking-record.ts';

/**
 * What turns a change into its answer, inside the change's transaction, so that the answer can be kept for a repeat of the request
 * together with the change itself.
 */
export interface Remember {
  /** First in the transaction: a twin of this request waits here, or learns that it was answered. */
  begin(trx: Writer): Promise<void>;
  /** Last in the transaction: the bytes of the answer, kept when the request has a key. */
  finish(trx: Writer, booking: BookingRecord): Promise<string>;
}

/** The answer to a change: its bytes, and whether anything happened; asking for what already holds changes nothing. */
export interface Answered {
  readonly body: string;
  readonly changed: boolean;
}
