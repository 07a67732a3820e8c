import { formatInstant } from '@slotkit/shared/time';
import { phoneKey } from '../bookings/contact-keys.ts';
import { safeFetch } from '../http-out/safe-fetch.ts';
import { signMessage } from '../http-out/sign-message.ts';
import { answerFailure } from './answer-failure.ts';
import type { TextChannel, TextMessage } from './channel.ts';

/** Where messages go. */
export interface HttpSettings {
  readonly url: string;
}

const timeoutMs = 15_000;

/**
 * One signed call for each message, to whatever brings it further: an SMS or WhatsApp gateway, usually. An address that must not be
 * called is tried again, as a webhook's is: what a name leads to, the address that is set and what the operator allows may all change.
 */
export const httpChannel: TextChannel<HttpSettings> = {
  addressOf: ({ phone }) => (phone === null || phone === '' ? null : phoneKey(phone)),
  async send({ clock, config }, message, { url }, secret) {
    const body = bodyOf(message);
    const now = clock.now();
    const answer = await safeFetch(url, {
      headers: {
        'content-type': 'application/json',
        'user-agent': 'Slotkit',
        ...signMessage(secret, { id: message.id, sentAt: now, body }),
      },
      body,
      timeoutMs,
      allowPrivate: config.webhookPrivate,
    });
    if (answer.status < 200 || answer.status > 299) throw answerFailure('the gateway', answer, now);
  },
};

const bodyOf = ({ id, kind, to, address, text, subject, booking, locale }: TextMessage): string =>
  JSON.stringify({
    id,
    kind,
    channel: 'http',
    to: { name: to.name, phone: address, email: to.email },
    text,
    ...(subject !== null && { subject }),
    booking: {
      id: booking.id,
      start: formatInstant(booking.startAt),
      end: formatInstant(booking.endAt),
      timezone: booking.timezone,
      event_type: booking.eventType,
    },
    locale,
  });
