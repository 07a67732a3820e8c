import type { Clock } from '../clock.ts';
import type { Database, Reader, Writer } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Mailer } from './mailer.ts';
import { mimeBytes } from './mime-message.ts';

/** A message in the mailbox of the demo and of development. */
export interface DevMail {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly kind: string;
  readonly bookingId: string | null;
  /** The whole message as an SMTP server would get it (RFC 5322), base64. */
  readonly rawBase64: string;
}

/** Keeps mail in the database instead of sending it. A message sent twice is there twice, as it would be in a real mailbox. */
export function devMailbox(db: Database, clock: Clock): Mailer {
  return {
    async send(mail) {
      const raw = await mimeBytes(mail);
      const at = clock.now();
      await writeTransaction(db, async (trx) => {
        await db.engine.lockText(trx, 'dev_mail');
        await trx
          .insertInto('dev_mail')
          .values({
            id: await nextId(trx, at),
            at,
            to_address: mail.to.email,
            from_address: mail.from.email,
            subject: mail.subject,
            kind: mail.kind,
            booking_id: mail.bookingId,
            raw_base64: raw.toString('base64'),
          })
          .execute();
      });
    },
  };
}

/** Rises from message to message, also while the clock stands still or was set back: what came first stays first. */
async function nextId(trx: Writer, at: number): Promise<string> {
  const last = await trx
    .selectFrom('dev_mail')
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const lastNumber = last ? Number(last.id.slice(idPrefix.length)) : 0;
  return `${idPrefix}${String(Math.max(at, lastNumber + 1)).padStart(16, '0')}`;
}

const idPrefix = 'mail_';

/** Every message in the mailbox, oldest first. */
export async function listDevMail(reader: Reader): Promise<DevMail[]> {
  const rows = await reader.selectFrom('dev_mail').selectAll().orderBy('id').execute();
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

/** Throws every message away. */
export async function emptyDevMail(db: Database): Promise<void> {
  await writeTransaction(db, (trx) => trx.deleteFrom('dev_mail').execute());
}
