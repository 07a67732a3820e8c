import type { CallExample } from './call-example.ts';

const robin = { name: 'Robin', email: 'robin@example.com' };
const booking = (like: string) => ({ at: '/id', like });

/** Bookings from their creation on, as another system sees to them. */
export const bookingExamples: readonly CallExample[] = [
  {
    of: 'createBooking',
    headers: { 'Idempotency-Key': 'order-4711' },
    body: {
      event_type: 'intro-call',
      start: '$START',
      timezone: 'Europe/Berlin',
      attendee: robin,
      answers: { topic: 'Website' },
      metadata: { order: '4711' },
    },
    keeps: {
      BOOKING_ID: booking('bkg_06g…'),
      MANAGE_TOKEN: { at: '/manage_url', lastPart: true, like: 'mng_…' },
    },
  },
  {
    of: 'createBooking',
    title: 'With a host of your choice',
    headers: { 'Idempotency-Key': 'order-4712' },
    body: {
      event_type: 'choose-your-host',
      host_id: '$HOST_ID',
      start: '$SHARED_START',
      timezone: 'Europe/Berlin',
      attendee: { name: 'Ada', email: 'ada@example.com', locale: 'de' },
    },
    keeps: { HOSTED_BOOKING_ID: booking('bkg_06h…') },
  },
  {
    of: 'createBooking',
    title: 'That waits for the host’s approval, besides what the event type asks for',
    headers: { 'Idempotency-Key': 'order-4713' },
    body: {
      event_type: 'intro-call',
      start: '$LATER_START',
      timezone: 'Europe/Berlin',
      attendee: { name: 'Kim', email: 'kim@example.com' },
      answers: { topic: 'Brand' },
      awaiting: ['host'],
    },
    keeps: { PENDING_BOOKING_ID: booking('bkg_06j…') },
  },
  {
    of: 'listBookings',
    query: {
      status: ['scheduled', 'pending_confirmation'],
      start_date: '{{day 0}}',
      order: 'start',
      limit: '20',
    },
  },
  { of: 'countBookings', query: { status: ['pending_confirmation'], start_date: '{{day 0}}' } },
  { of: 'exportBookings', query: { start_date: '{{day 0}}', order: 'start' } },
  { of: 'getBooking', path: { id: '$BOOKING_ID' } },
  {
    of: 'editBookingAttendee',
    path: { id: '$BOOKING_ID' },
    body: { phone: '+49 30 901820', notes: 'Asks for a quote.' },
  },
  { of: 'approveBooking', path: { id: '$PENDING_BOOKING_ID' } },
  { of: 'confirmBookingForCustomer', path: { id: '$PENDING_BOOKING_ID' } },
  {
    of: 'reassignBooking',
    path: { id: '$HOSTED_BOOKING_ID' },
    body: { host_id: '$OTHER_HOST_ID', reason: 'On holiday' },
  },
  {
    of: 'changeBookings',
    title: 'What would become of two bookings, without changing anything',
    headers: { 'Idempotency-Key': 'close-4711' },
    body: {
      action: 'cancel',
      ids: ['$BOOKING_ID', '$HOSTED_BOOKING_ID'],
      reason: 'We are closed that day.',
      dry_run: true,
    },
  },
  { of: 'listBookingEvents', path: { id: '$BOOKING_ID' } },
  {
    of: 'listBookingDeliveries',
    path: { id: '$BOOKING_ID' },
    keeps: { DELIVERY_ID: { at: '/data/0/id', like: 'dlv_06k…' } },
  },
  { of: 'resendDelivery', path: { id: '$BOOKING_ID', delivery_id: '$DELIVERY_ID' } },
  {
    of: 'remindAttendees',
    path: { id: '$BOOKING_ID' },
    headers: { 'Idempotency-Key': 'reminder-4711' },
    body: {
      kind: 'custom',
      channel: 'email',
      subject: 'Before we meet',
      text: 'Please have your logo at hand.',
    },
  },
  { of: 'renewManageLink', path: { id: '$BOOKING_ID' } },
  {
    of: 'rescheduleBookingForBusiness',
    path: { id: '$PENDING_BOOKING_ID' },
    headers: { 'Idempotency-Key': 'move-4713' },
    body: { start: '$OTHER_START', message: 'We found an earlier time.' },
    keeps: { MOVED_BOOKING_ID: booking('bkg_06m…') },
  },
  {
    of: 'cancelBookingForBusiness',
    path: { id: '$MOVED_BOOKING_ID' },
    body: { reason: 'The project was called off.' },
  },
  {
    of: 'changeBookings',
    title: 'Cancelling several, with a reason that their customers read',
    headers: { 'Idempotency-Key': 'close-4712' },
    body: {
      action: 'cancel',
      ids: ['$PENDING_BOOKING_ID', '$MOVED_BOOKING_ID'],
      reason: 'We are closed that day.',
    },
  },
];

/** What happens to bookings, as it happens. */
export const eventExamples: readonly CallExample[] = [{ of: 'streamEvents', stream: true }];

/** What is said once a meeting has begun, or should have. */
export const meetingExamples: readonly CallExample[] = [
  {
    of: 'startBooking',
    path: { id: '$BOOKING_ID' },
    from: { variable: 'START', says: 'From 15 minutes before the start on.' },
  },
  { of: 'completeBooking', path: { id: '$BOOKING_ID' } },
  {
    of: 'markNoShow',
    path: { id: '$HOSTED_BOOKING_ID' },
    from: { variable: 'SHARED_START', says: 'From the start on.' },
  },
];
