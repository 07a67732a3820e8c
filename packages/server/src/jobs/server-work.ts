import { completeMeetings, markNoShows } from '../attendance/close-meetings.ts';
import { compactSlotChanges } from '../availability/compact-slot-changes.ts';
import { expireOverdue, purgeDrafts } from '../bookings/expire-bookings.ts';
import { purgeCredentials } from '../access/purge-credentials.ts';
import { refreshCalendars } from '../calendar/refresh-calendars.ts';
import { syncCalendar } from '../calendar/sync-calendar.ts';
import { sendMessage } from '../channels/send-message.ts';
import { textChannels } from '../channels/text-channels.ts';
import { forgetPeople } from '../erasure/forget-people.ts';
import { purgeAnswers } from '../idempotency/idempotency-store.ts';
import { answerRequests } from '../sign-in/ask-for-link.ts';
import { sendMail } from './handlers/send-mail.ts';
import { deliverWebhook } from '../webhooks/deliver-webhook.ts';
import { purgeTries } from '../webhooks/purge-tries.ts';
import type { Work } from './work.ts';

const channels = textChannels();

/** What the server's worker does: one line per channel, one per job that looks for its own work. */
export const serverWork: Work = {
  handlers: {
    email: sendMail,
    genesys: sendMessage(channels, 'genesys'),
    http: sendMessage(channels, 'http'),
    calendar: syncCalendar,
    webhook: deliverWebhook,
  },
  periodic: [
    { name: 'mail links to those who want to sign in', everyMinutes: 0, run: answerRequests },
    { name: 'expire holds and unconfirmed bookings', everyMinutes: 0.5, run: expireOverdue },
    { name: 'complete meetings that host and customer joined', everyMinutes: 0.5, run: completeMeetings },
    { name: 'mark meetings that no customer joined as no-shows', everyMinutes: 0.5, run: markNoShows },
    { name: 'purge dead drafts', everyMinutes: 60, run: purgeDrafts },
    { name: 'forget access tokens and sessions that are over', everyMinutes: 60, run: purgeCredentials },
    { name: 'add up changes of free slots', everyMinutes: 1, run: compactSlotChanges },
    { name: 'forget answers kept for repeated requests', everyMinutes: 60, run: purgeAnswers },
    { name: 'forget old tries of webhooks', everyMinutes: 60, run: purgeTries },
  ],
  beside: [
    { name: "read hosts' calendars", everyMinutes: 0.1, run: refreshCalendars },
    { name: 'forget people of bookings that ended long ago', everyMinutes: 10, run: forgetPeople },
  ],
};
