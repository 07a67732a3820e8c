import { everyRow, ProblemError, slotkitClient } from '@slotkit/shared/client';

const { SLOTKIT_URL = 'http://localhost:3000', CLIENT_ID = '', CLIENT_SECRET = '' } = process.env;
const slotkit = slotkitClient({ baseUrl: SLOTKIT_URL, clientId: CLIENT_ID, clientSecret: CLIENT_SECRET });

const day = (ahead: number): string => {
  const at = new Date();
  at.setUTCDate(at.getUTCDate() + ahead);
  return at.toISOString().slice(0, 10);
};

const free = await slotkit.get('/v1/availability', {
  params: { query: { event_type: 'intro-call', from: day(7), to: day(13), timezone: 'Europe/Berlin' } },
});
const [first, second] = 'slots' in free ? free.slots : [];
if (!first || !second) throw new Error('Nothing is free that week.');

const order = {
  event_type: 'intro-call',
  start: first.start,
  timezone: 'Europe/Berlin',
  attendee: { name: 'Robin', email: 'robin@example.com' },
  answers: { topic: 'Website' },
};
const booking = await slotkit.post('/v1/bookings', { body: order });
console.log(`${booking.event_type.title}: ${booking.status}`);

const moved = await slotkit.post('/v1/bookings/{id}/reschedule', {
  params: { path: { id: booking.id } },
  body: { start: second.start },
});
console.log(`moved from ${moved.rescheduled_from_id === booking.id ? 'the first time' : 'elsewhere'}`);

try {
  await slotkit.post('/v1/bookings', { body: { ...order, start: second.start } });
} catch (error) {
  if (!(error instanceof ProblemError) || error.code !== 'slot_taken') throw error;
  console.log(`taken, but there is ${error.problem.alternatives?.length ?? 0} times something else`);
}

const upcoming = everyRow((start) =>
  slotkit.get('/v1/bookings', { params: { query: { order: 'start', limit: 1, ...start } } }),
);
let rows = 0;
for await (const { id } of upcoming) if (id !== '') rows += 1;
console.log(`${rows} bookings`);
