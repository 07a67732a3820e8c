import type { TextMessage } from '../channels/channel.ts';

/** A text for tests of what brings texts. */
export const aText = (change: Partial<TextMessage> = {}): TextMessage => ({
  id: 'dlv_1',
  kind: 'reminder_1h',
  to: { name: 'Kim', email: 'kim@example.com', phone: '+49 30 1234567' },
  address: '+49301234567',
  text: 'Reminder: Intro call',
  subject: null,
  locale: 'en',
  booking: {
    id: 'bkg_1',
    startAt: Date.UTC(2027, 2, 2, 14),
    endAt: Date.UTC(2027, 2, 2, 14, 30),
    timezone: 'America/New_York',
    eventType: 'intro-call',
  },
  ...change,
});
