import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { aBooking, aHost, anApp, anAttendee } from '../testing/a-booking.ts';
import { calendarEntry, calendarFeed, invite, type InviteDetails } from './ics.ts';

const command = 'UPDATE_DOCS=1 node --test packages/server/src/calendar/golden-files.test.ts';

/** Long, in three scripts, with everything that iCalendar gives a meaning of its own. */
const attendee = anAttendee({ name: 'Zoë "Łukasz"; 山田, 👩‍🚀 of the far, far away branch office' });
const host = aHost({ name: 'Mara\\Anjali; and, everybody else' });
const booking = aBooking({
  attendees: [attendee],
  hosts: [host],
  notes: 'First line\nsecond: "line"; third, \\ line',
  location: { id: 'loc_video', name: 'Video call', type: 'link', value: 'https://meet.example/room' },
});
const moved = {
  ...booking,
  id: 'bkg_2',
  startAt: Date.UTC(2027, 9, 31, 1),
  endAt: Date.UTC(2027, 9, 31, 1, 30),
  series: { ...booking.series, sequence: 1 },
};
const toCustomer = (change: Partial<InviteDetails>): InviteDetails => ({
  method: 'REQUEST',
  sequence: 0,
  stampAt: Date.UTC(2027, 2, 1, 10),
  recipient: { role: 'attendee', id: attendee.id },
  description: 'https://book.example/b/intro-call/manage/token',
  meetingUrl: 'https://book.example/b/intro-call/join/token',
  ...change,
});

/** The life of one event as its people's calendars are told it, byte for byte. */
const files: Readonly<Record<string, string>> = {
  '1-request.ics': invite(booking, anApp(), toCustomer({})),
  '2-request-moved.ics': invite(moved, anApp(), toCustomer({ sequence: 1 })),
  '3-cancel.ics': invite(
    { ...moved, status: 'cancelled' },
    anApp(),
    toCustomer({ method: 'CANCEL', sequence: 2 }),
  ),
  'host-calendar-entry.ics': calendarEntry(moved, anApp(), {
    stampAt: Date.UTC(2027, 2, 1, 10),
    meetingUrl: 'https://book.example/b/intro-call/join/host-token',
  }).text,
  'host-feed.ics': calendarFeed('Mara – Northlight Studio', anApp(), [
    { booking: moved, meetingUrl: null },
    { booking: { ...booking, status: 'pending_confirmation', awaiting: ['host'] }, meetingUrl: null },
  ]),
};

for (const [name, content] of Object.entries(files))
  test(`${name} is what calendars are sent, byte for byte`, () => {
    const path = join(import.meta.dirname, 'golden', name);
    if (process.env['UPDATE_DOCS'] === '1') writeFileSync(path, content);
    assert.ok(
      readFileSync(path, 'utf8') === content,
      `golden/${name} differs. If that is meant, look at the difference after: ${command}`,
    );
  });
