import type { Change } from '@slotkit/shared/lifecycle';

/** A test that shows something: its file below `packages/server/src`, and its name. */
export interface Proof {
  readonly file: string;
  readonly test: string;
}

const changeTest = (test: string): Proof => ({ file: 'effects/every-change.test.ts', test });
const proof = (file: string, test: string): Proof => ({ file, test });

/** The tests that look at everything a change writes, every column at once. */
export const changeProofs: Record<Change, readonly Proof[]> = {
  held: [changeTest('held, and given back: nobody is told')],
  released: [changeTest('held, and given back: nobody is told')],
  created: [changeTest('created, and waiting for approval'), changeTest('created, and waiting for nobody')],
  gateGiven: [changeTest('first of two gates given')],
  leftPending: [changeTest('left pending')],
  acknowledged: [changeTest('acknowledged by the customer')],
  rescheduled: [changeTest('rescheduled')],
  cancelled: [changeTest('cancelled')],
  started: [changeTest('started')],
  completed: [changeTest('completed')],
  noShow: [changeTest('no-show')],
  reassigned: [changeTest('reassigned to another host')],
  attendeeEdited: [changeTest('attendee edited: another e-mail address')],
  seatAdded: [changeTest('seat added (group)')],
  seatLeft: [changeTest('seat left (group), and the last one')],
};

/** What happens by itself (domain contract, section 6), and the tests that show it. */
export interface JobProofs {
  readonly job: string;
  readonly says: string;
  readonly proofs: readonly Proof[];
}

/** Every job, in the order of the contract. */
export const jobProofs: readonly JobProofs[] = [
  {
    job: 'Reminders before the start',
    says: 'planned with the booking, dropped and planned again with it, decided when they are due',
    proofs: [
      proof(
        'reminders/reminders.test.ts',
        'are planned with the booking, and sent at their times with the links of the day',
      ),
      proof('reminders/reminders.test.ts', 'go out by every channel that their kind is wired to'),
      proof(
        'reminders/reminders.test.ts',
        'move with the booking: those of the old time are dropped, those of the new one planned',
      ),
      proof(
        'reminders/reminder-race.test.ts',
        'never remind of a booking that was cancelled before, nor twice, with two workers',
      ),
    ],
  },
  {
    job: 'A kind that is off, a recipient without an address',
    says: 'no row; a row that says `skipped: no_address`',
    proofs: [
      proof('reminders/reminders.test.ts', 'leave no row for a time that is over and for a kind that is off'),
      proof(
        'reminders/reminders.test.ts',
        'are skipped while somebody is still awaited, without an address, and when their kind was turned off',
      ),
      proof('channels/send-message.test.ts', 'is skipped for whoever left no phone number'),
    ],
  },
  {
    job: 'Messages on demand and conflict notices',
    says: '`custom` by the channel that is named, `conflict_notice` where it is wired',
    proofs: [
      proof(
        'reminders/on-demand.test.ts',
        'goes out at once by the channel that was named, with links that were renewed meanwhile',
      ),
      proof(
        'reminders/on-demand.test.ts',
        'is a conflict notice where the event type wires it, and only for bookings still ahead',
      ),
    ],
  },
  {
    job: 'Expiry of holds',
    says: 'a hold that ran out frees its time',
    proofs: [proof('bookings/booking-journey.test.ts', 'a hold that ended makes room for somebody else')],
  },
  {
    job: 'Expiry of confirmations',
    says: 'cancelled with `unconfirmed_auto_cancel`, told like any cancellation',
    proofs: [
      proof(
        'attendance/close-meetings.test.ts',
        'is cancelled when the server starts again, and nobody is asked to confirm it any more',
      ),
      proof(
        'bookings/booking-journey.test.ts',
        'a pending booking whose window is over gives its slot to the next',
      ),
    ],
  },
  {
    job: 'Start',
    says: 'the first who joins by link, from 15 minutes before',
    proofs: [
      proof(
        'attendance/join-meeting.test.ts',
        'leads to the meeting, and is recorded once, from 15 minutes before the start',
      ),
    ],
  },
  {
    job: 'Completion',
    says: 'at the end, when host and customer joined',
    proofs: [
      proof('attendance/close-meetings.test.ts', 'is completed by the system when host and customer joined'),
    ],
  },
  {
    job: 'No-show',
    says: 'at the end and a grace, when no customer joined and our link is the way in; else a member decides',
    proofs: [
      proof(
        'attendance/close-meetings.test.ts',
        'is a no-show after the grace when only the host joined, and a known contact counts it',
      ),
      proof(
        'attendance/close-meetings.test.ts',
        'stays open when only the customer joined, until a member decides',
      ),
      proof(
        'attendance/close-meetings.test.ts',
        'waits for a member on the phone, in person, and where automatic no-shows are off',
      ),
    ],
  },
  {
    job: 'Briefing',
    says: 'to the host about an hour before, once, with what is known of the contact',
    proofs: [
      proof('reminders/briefing.test.ts', 'is sent once, an hour before, with what is known of the customer'),
    ],
  },
  {
    job: 'Dispatch before the meeting',
    says: 'planned, cleared and planned again with the booking',
    proofs: [
      proof(
        'reminders/dispatch.test.ts',
        'is planned so many minutes before the start, and none when it is booked later than that',
      ),
      proof('reminders/dispatch.test.ts', 'is cleared and planned again by a move'),
      proof('channels/send-message.test.ts', 'is dispatched by Genesys Cloud shortly before the meeting'),
    ],
  },
  {
    job: 'Texts by Genesys Cloud and by a gateway',
    says: 'sent by the channel that is set up, tried again under one id; a row that says `skipped: channel_not_configured`',
    proofs: [
      proof('channels/send-message.test.ts', 'is skipped, visibly, where the channel is not set up'),
      proof(
        'channels/send-message.test.ts',
        'is tried again with the same id and words while the gateway is down',
      ),
      proof(
        'channels/genesys-channel.test.ts',
        'asks for a fresh token, once for all, when the one it has was ended',
      ),
      proof(
        'channels/http-channel.test.ts',
        'gets who, what and where to, signed so that the reference library accepts it',
      ),
    ],
  },
  {
    job: 'Calendars of hosts',
    says: 'brought to where the series stands, in whatever order the changes arrive',
    proofs: [
      proof(
        'calendar/sync-calendar.test.ts',
        'gets a booking, has it moved in place, and loses it when it is cancelled',
      ),
      proof('calendar/sync-calendar.test.ts', 'ends up right when it was away during several changes'),
    ],
  },
  {
    job: 'Work that came due while the server was down',
    says: 'done at the next start, once; what is stale by then is skipped and says so',
    proofs: [
      proof(
        'jobs/crash.test.ts',
        'when a booking was committed does what is due, and what comes due while it is down, at the next start, once',
      ),
      proof(
        'attendance/close-meetings.test.ts',
        'is closed once by two workers, all of them in one run after a server that was down for days',
      ),
    ],
  },
];
