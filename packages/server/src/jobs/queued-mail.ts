import { z } from 'zod';

/**
 * What a booking's transaction writes into an outbox row of channel `email`; the rest is read when it is sent. Times are not
 * copied: a booking's own times never change.
 */
export interface QueuedMail {
  /** Whom it goes to: an attendee or a host of the booking, by id. */
  readonly to: { readonly role: 'attendee' | 'host'; readonly id: string };
  /** Where the booking was before a move. Epoch milliseconds. */
  readonly previous?: { readonly startAt: number; readonly endAt: number } | undefined;
  /** What the host wrote to the customer, or the customer's reason; of a `custom` mail the text. */
  readonly message?: string | undefined;
  /** Of a `custom` mail, where its writer gave one. */
  readonly subject?: string | undefined;
  /** Names of the hosts before a reassignment. */
  readonly previousHosts?: readonly string[] | undefined;
  /** The seat of a group that a mail to a host is about; without it the whole booking. */
  readonly attendeeId?: string | undefined;
}

/** The same as it is read back from the outbox. */
export const queuedMailSchema: z.ZodType<QueuedMail> = z.object({
  to: z.object({ role: z.enum(['attendee', 'host']), id: z.string() }),
  previous: z.object({ startAt: z.int(), endAt: z.int() }).optional(),
  message: z.string().optional(),
  subject: z.string().optional(),
  previousHosts: z.array(z.string()).optional(),
  attendeeId: z.string().optional(),
});

/** What mails there are: the outbox column `kind`. */
export const mailKinds = [
  'invitation',
  'confirmation',
  'reschedule',
  'cancellation',
  'reminder_24h',
  'reminder_1h',
  'reminder_15m',
  'conflict_notice',
  'custom',
  'reassignment',
  'host_created',
  'host_confirmed',
  'host_rescheduled',
  'host_cancelled',
  'host_assigned',
  'host_unassigned',
  'briefing',
] as const;
/** What one mail says. */
export type MailKind = (typeof mailKinds)[number];
/** The same as it is read back from the outbox. */
export const mailKindSchema = z.enum(mailKinds);
