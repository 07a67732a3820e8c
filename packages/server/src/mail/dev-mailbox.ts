import type { Database, Reader } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';

/** A message that the demo kept instead of sending it. */
export interface DevMail {
  readonly id: string;
  /** When it was handed over: epoch milliseconds, UTC. */
  readonly at: number;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly kind: string;
  readonly bookingId: string | null;
  /** The whole message as it would have been sent (RFC 5322), in base64. */
  readonly rawBase64: string;
}

/** All messages kept, oldest first. */
export async function listDevMail(reader: Reader): Promise<DevMail[]> {
  const rows = await reader.selectFrom('dev_mail').selectAll().orderBy('at').orderBy('id').execute();
  return rows.map((row) => ({
    id: row.id,
    at: row.at,
    to: row.to_address,
    from: row.from_address,
    subject: row.subject,
    kind: row.kind,
    bookingId: row.booking_id,
    rawBase64: row.raw_base64,
  }));
}

/** Throws every kept message away. */
export async function emptyDevMail(db: Database): Promise<void> {
  await writeTransaction(db, async (trx) => {
    await trx.deleteFrom('dev_mail').execute();
  });
}
