import type { ReminderKind } from '@slotkit/shared/wire';

/** The reminders that are sent at a time of their own, earliest first. */
export const timedKinds = [
  'reminder_24h',
  'reminder_1h',
  'reminder_15m',
] as const satisfies readonly ReminderKind[];
export type TimedKind = (typeof timedKinds)[number];

/** When a reminder is sent, in elapsed time: 24 hours before are 24 hours, on the day the clocks change too. */
interface ReminderTiming {
  /** So long before the start. */
  readonly leadMinutes: number;
  /** So late it says nothing useful any more and is left out: the server was down, or the mail server was. */
  readonly staleAfterMinutes: number;
}

/** All that is particular to a timed reminder. */
export const timedReminders: Readonly<Record<TimedKind, ReminderTiming>> = {
  reminder_24h: { leadMinutes: 24 * 60, staleAfterMinutes: 12 * 60 },
  reminder_1h: { leadMinutes: 60, staleAfterMinutes: 30 },
  reminder_15m: { leadMinutes: 15, staleAfterMinutes: 10 },
};

/** What the outbox calls the message that brings a meeting into the customer's chat some minutes before. */
export const dispatchKind = 'dispatch';

/** What the outbox calls the mail that tells a host, shortly before a meeting, whom it will meet. */
export const briefingKind = 'briefing';
/** About an hour before: between 65 and 55 minutes. Source: domain contract, section 6. */
export const briefingTiming: ReminderTiming = { leadMinutes: 60, staleAfterMinutes: 5 };

/** What waits in the outbox for a time before the start. */
export type WaitingKind = TimedKind | typeof dispatchKind | typeof briefingKind;

/** Everything that is told beside the changes of a booking: at a time of its own, or because somebody asked for it. */
export const isReminder = (kind: string): boolean =>
  isTimed(kind) || kind === 'conflict_notice' || kind === 'custom';

/** Whether an outbox row of this kind waits for a time before the start. */
export const isTimed = (kind: string): kind is WaitingKind =>
  kind === dispatchKind || kind === briefingKind || (timedKinds as readonly string[]).includes(kind);

/** When a message is due that is sent `leadMinutes` before the start; null when that is over already: then there is none. */
export function dueBefore(startAt: number, leadMinutes: number, now: number): number | null {
  const dueAt = startAt - leadMinutes * 60_000;
  return dueAt <= now ? null : dueAt;
}

/** Whether it is too late for a message that was due at `dueAt`. A dispatch stays useful until the start. All instants in milliseconds. */
export function isStale(
  kind: WaitingKind,
  { dueAt, startAt, now }: { readonly dueAt: number; readonly startAt: number; readonly now: number },
): boolean {
  if (startAt <= now) return true;
  if (kind === dispatchKind) return false;
  const { staleAfterMinutes } = kind === briefingKind ? briefingTiming : timedReminders[kind];
  return now > dueAt + staleAfterMinutes * 60_000;
}
