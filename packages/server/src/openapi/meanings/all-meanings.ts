import { availabilityMeanings } from './availability-meanings.ts';
import { bookingMeanings } from './booking-meanings.ts';
import { commonMeanings } from './common-meanings.ts';
import { configurationMeanings } from './configuration-meanings.ts';
import type { Meanings } from './meanings.ts';
import { otherMeanings } from './other-meanings.ts';

/** Where a name means something else than everywhere else, by shape or operationId. */
const ownMeanings: Meanings['shapes'] = {
  BulkRequest: { action: 'What is to be done with each.', host_id: 'To reassign: who is to have them.' },
  MemberNotifications: {
    bookings: 'Its own bookings as a host: made, moved, cancelled.',
    briefings: 'What is known of the customer, an hour before a meeting of its own.',
    system: 'To admins: what needs looking after, such as a webhook that was paused.',
  },
  Permissions: {
    view: 'Whose bookings it sees.',
    edit: 'Whose bookings it changes.',
    delete: 'Whose bookings it cancels.',
  },
  AppConfig: { status_vocabulary: 'In which words statuses are told to who has no words of its own.' },
  AppPatch: { status_vocabulary: 'In which words statuses are told to who has no words of its own.' },
  Booking: { status: 'Its state.', timezone: 'The event type’s zone.' },
  BusinessBooking: {
    status: 'Its state, in the words of the caller’s vocabulary.',
    timezone: 'The event type’s zone.',
  },
  EventBooking: {
    status: 'Its state, in the words of the endpoint’s vocabulary.',
    timezone: 'The event type’s zone.',
  },
  BookRequest: { timezone: 'The zone that times were shown in.' },
  BusinessBookRequest: { timezone: 'The zone that times were shown in.' },
  CompactSlots: { days: 'The dates that have free times.' },
  CompactDay: { hosts: 'Of each start, the ids of who is free, where the visitor chooses.' },
  Slot: {
    hosts: 'The ids of who is free: for visitors where they choose, for others those whom they may see.',
  },
  CustomReminderRequest: {
    to: 'One attendee: its id, or its address on that channel. Everybody when left out.',
  },
  Delivery: { to: 'Whom it goes to.' },
  WebhookDelivery: { to: 'Where it goes.' },
  streamSlots: { since: 'What you have already: the `ETag` of an answer to the same query.' },
  Problem: {
    type: 'The page about its code.',
    title: 'What the code means.',
    status: 'The HTTP status.',
    allowed: 'With `invalid_transition`: what the caller may do instead.',
  },
  TimelineEntry: { type: 'What happened.', data: 'What belongs to it.' },
  BookingEvent: { type: 'What happened.', data: 'The booking, and what belongs to the event.' },
  WidgetKey: { key: 'The key itself, which pages carry.' },
  Freebusy: { from: 'The first instant asked about.', to: 'The instant before which it ends.' },
  getHealth: { status: 'Always `ok`.', version: 'The version of the server.' },
  getReadiness: { status: 'Always `ready`.' },
  listBookings: { status: 'Only bookings in these states; may be there several times.' },
  listExceptions: {
    from: 'Only what touches this day or a later one.',
    to: 'Only what touches this day or an earlier one.',
  },
};

/** Every sentence about fields whose schemas say nothing themselves. A test names the fields that have none. */
export const meanings: Meanings = {
  everywhere: {
    ...otherMeanings,
    ...configurationMeanings.everywhere,
    ...availabilityMeanings,
    ...bookingMeanings,
    ...commonMeanings,
  },
  shapes: { ...configurationMeanings.shapes, ...ownMeanings },
};
