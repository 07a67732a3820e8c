import type { SkipReason } from '@slotkit/shared/vocabularies';
import type { ChannelKind } from '@slotkit/shared/wire';
import { findApp } from '../apps/app-store.ts';
import type { AppRecord } from '../apps/app-record.ts';
import type { AttendeeRecord, BookingRecord } from '../bookings/booking-record.ts';
import { registrationOf } from '../groups/registration.ts';
import { findBooking } from '../bookings/booking-store.ts';
import type { Writer } from '../db/database.ts';
import type { Deps } from '../deps.ts';
import { reminderKinds } from '@slotkit/shared/wire';
import { whyOvertaken } from '../jobs/handlers/why-skip-mail.ts';
import type { ClaimedRow } from '../jobs/outbox-store.ts';
import { PermanentFailure } from '../jobs/permanent-failure.ts';
import { queuedMailSchema, type QueuedMail } from '../jobs/queued-mail.ts';
import type { OutboxHandler, Prepared } from '../jobs/work.ts';
import { joinUrl, linkUrl } from '../links/link-url.ts';
import { dispatchKind } from '../reminders/timed-kinds.ts';
import { whySkipReminder } from '../reminders/why-skip-reminder.ts';
import type { TextMessage } from './channel.ts';
import { findChannel, secretContext, type ChannelRecord } from './channel-store.ts';
import { composeText, type TextKind } from './compose-text.ts';
import type { TextChannels } from './text-channels.ts';

const skipped = (because: SkipReason): Prepared => ({
  status: 'skipped',
  because,
});

/**
 * Makes the handler that brings texts to customers by one channel: it writes a text about a booking as it stands now, or finds that
 * nobody needs it any more, or that there is no way. Its links are made here, so that they are kept nowhere.
 */
export const sendMessage =
  (channels: TextChannels, channelKind: ChannelKind): OutboxHandler =>
  async (deps, trx, row) => {
    const channel = await findChannel(trx, row.appId, channelKind);
    if (!channel) return skipped('channel_not_configured');
    const { kind, queued } = readRow(row);
    const whole = row.bookingId === null ? null : await findBooking(trx, row.bookingId);
    if (!whole) return skipped('booking_gone');
    const booking = registrationOf(whole, queued.to.id);
    const app = await findApp(trx, booking.appId);
    if (!app) return skipped('app_gone');
    const attendee = booking.attendees.find(({ id }) => id === queued.to.id);
    if (!attendee) return skipped('recipient_gone');
    const address = channels[channelKind].addressOf(attendee);
    if (address === null) return skipped('no_address');
    const because = await whySkip(trx, row, { booking, attendee, now: deps.clock.now() });
    if (because !== null) return skipped(because);
    const message = messageOf(deps, row.id, { kind, queued, booking, app, attendee, address });
    const secret = secretOf(deps, channel);
    return { status: 'ready', send: () => sendBy(channels, deps, message, channel, secret) };
  };

const kinds: readonly TextKind[] = [...reminderKinds, dispatchKind];

function readRow(row: ClaimedRow): { readonly kind: TextKind; readonly queued: QueuedMail } {
  const kind = kinds.find((known) => known === row.kind);
  const queued = queuedMailSchema.safeParse(row.payload);
  if (kind !== undefined && queued.success) return { kind, queued: queued.data };
  throw new PermanentFailure('this version of the server cannot read the queued message');
}

async function whySkip(
  trx: Writer,
  row: ClaimedRow,
  about: { readonly booking: BookingRecord; readonly attendee: AttendeeRecord; readonly now: number },
): Promise<SkipReason | null> {
  const { booking, attendee, now } = about;
  if (row.kind === 'cancellation') return null;
  if (attendee.status === 'cancelled') return 'booking_cancelled';
  return whyOvertaken(booking, now) ?? (await whySkipReminder(trx, row, booking, now));
}

interface DueText {
  readonly kind: TextKind;
  readonly queued: QueuedMail;
  readonly booking: BookingRecord;
  readonly app: AppRecord;
  readonly attendee: AttendeeRecord;
  readonly address: string;
}

function messageOf(deps: Deps, id: string, due: DueText): TextMessage {
  const { kind, queued, booking, app, attendee, address } = due;
  const party = { role: 'attendee', attendee } as const;
  const { text, locale, timeZone } = composeText({
    kind,
    booking,
    app,
    attendee,
    previous: queued.previous ?? null,
    message: queued.message ?? null,
    title: queued.subject ?? null,
    urlOf: (purpose) =>
      purpose === 'join' ? joinUrl(deps, booking, party) : linkUrl(deps, purpose, booking, party),
  });
  return {
    id,
    kind,
    to: { name: attendee.name, email: attendee.email, phone: attendee.phone },
    address,
    text,
    subject: queued.subject ?? null,
    locale,
    booking: {
      id: booking.id,
      startAt: booking.startAt,
      endAt: booking.endAt,
      timezone: timeZone,
      eventType: booking.eventType.slug,
    },
  };
}

function secretOf({ secrets }: Deps, channel: ChannelRecord): string {
  try {
    return secrets.open(channel.secretSealed ?? '', secretContext(channel));
  } catch (error) {
    throw new PermanentFailure(
      'the secret of this channel cannot be read with the present key; set it again',
      {
        cause: error,
      },
    );
  }
}

async function sendBy(
  channels: TextChannels,
  deps: Deps,
  message: TextMessage,
  channel: ChannelRecord,
  secret: string,
): Promise<void> {
  switch (channel.kind) {
    case 'genesys':
      return channels.genesys.send(deps, message, channel.settings, secret);
    case 'http':
      return channels.http.send(deps, message, channel.settings, secret);
  }
}
