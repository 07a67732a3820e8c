import { expect, type APIRequestContext } from '@playwright/test';

const client = { client_id: 'cli_demo', client_secret: 'demo-secret' };

interface Rows<Row> {
  readonly data: readonly Row[];
}

/** What a business knows of a booking. */
export interface BookingFile {
  /** As the API shows it. */
  readonly booking: { readonly status: string; readonly start: string; readonly [field: string]: unknown };
  /** What happened to it, oldest first, such as 'confirm by customer'. */
  readonly timeline: readonly string[];
  /** What was or will be sent by mail because of it, such as 'reminder_24h to robin@example.com: sent'. */
  readonly mails: readonly string[];
}

/** A token of the business’s own program. */
export async function accessToken(request: APIRequestContext, serverUrl: string): Promise<string> {
  const granted = await request.post(`${serverUrl}/oauth/token`, {
    form: { grant_type: 'client_credentials', ...client },
  });
  const { access_token: token }: { access_token: string } = await granted.json();
  return token;
}

/** The states of all bookings that the server has under an address. */
export async function bookingsOf(
  request: APIRequestContext,
  serverUrl: string,
  email: string,
): Promise<readonly string[]> {
  const answer = await request.get(`${serverUrl}/v1/bookings`, {
    headers: { Authorization: `Bearer ${await accessToken(request, serverUrl)}` },
    params: { attendee_email: email },
  });
  expect(answer.status()).toBe(200);
  const { data }: Rows<{ status: string }> = await answer.json();
  return data.map(({ status }) => status);
}

/** Reads all that a business can know of a booking, as its own program does; with a new access token, because the clock may have moved. */
export async function readBookingFile(
  request: APIRequestContext,
  serverUrl: string,
  id: string,
): Promise<BookingFile> {
  const token = await accessToken(request, serverUrl);
  async function read<Answer>(path: string): Promise<Answer> {
    const answer = await request.get(`${serverUrl}/v1/bookings/${id}${path}`, {
      headers: { Authorization: `Bearer ${token}` },
    });
    expect(answer.status(), `the booking ${id}${path}`).toBe(200);
    return answer.json();
  }
  const [booking, events, deliveries] = await Promise.all([
    read<BookingFile['booking']>(''),
    read<Rows<{ type: string; actor: { type: string } }>>('/events'),
    read<Rows<{ channel: string; kind: string; to: string; status: string }>>('/deliveries'),
  ]);
  return {
    booking,
    timeline: events.data.map(({ type, actor }) => `${type} by ${actor.type}`),
    mails: deliveries.data
      .filter(({ channel }) => channel === 'email')
      .map(({ kind, to, status }) => `${kind} to ${to}: ${status}`)
      .toSorted(),
  };
}

/** What a business books for somebody. */
interface BusinessBooking {
  /** The slug of an event type. */
  readonly eventType: string;
  /** Names of hosts who are all free then; the first is booked. Left out where the event type chooses. */
  readonly hosts?: readonly string[];
  readonly attendee: { readonly name: string; readonly email: string };
  readonly answers?: object;
}

/** Books the first free intro call for somebody, as the business's own program does. */
export const bookIntroCallByApi = (
  request: APIRequestContext,
  serverUrl: string,
  attendee: BusinessBooking['attendee'],
): Promise<void> =>
  bookByApi(request, serverUrl, { eventType: 'intro-call', attendee, answers: { topic: 'Website' } });

/** Books the first free time of an event type for somebody, as the business's own program does. */
export async function bookByApi(
  request: APIRequestContext,
  serverUrl: string,
  { eventType, hosts = [], attendee, answers }: BusinessBooking,
): Promise<void> {
  const headers = { Authorization: `Bearer ${await accessToken(request, serverUrl)}` };
  const timezone = 'Europe/Berlin';
  async function read<Answer>(path: string, params: Record<string, string>): Promise<Answer> {
    return (await request.get(`${serverUrl}${path}`, { headers, params })).json();
  }
  const all = await read<Rows<{ id: string; name: string }>>('/v1/hosts', {});
  const ids = hosts.map((wanted) => all.data.find(({ name }) => name === wanted)?.id ?? wanted);
  const days = [1, 14].map((count) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10));
  const { slots } = await read<{ slots: readonly { start: string; hosts?: readonly string[] }[] }>(
    '/v1/availability',
    { event_type: eventType, from: days[0] ?? '', to: days[1] ?? '', timezone },
  );
  const slot = slots.find(({ hosts: free = [] }) => ids.every((id) => free.includes(id)));
  const booked = await request.post(`${serverUrl}/v1/bookings`, {
    headers,
    data: {
      event_type: eventType,
      start: slot?.start,
      timezone,
      attendee,
      ...(answers && { answers }),
      ...(ids[0] && { host_id: ids[0] }),
    },
  });
  expect(booked.status()).toBe(201);
}

/** Changes an event type, as the business's own program does. */
export async function changeEventTypeByApi(
  request: APIRequestContext,
  serverUrl: string,
  slug: string,
  patch: object,
): Promise<void> {
  const headers = { Authorization: `Bearer ${await accessToken(request, serverUrl)}` };
  const listed = await request.get(`${serverUrl}/v1/event-types`, { headers, params: { limit: 200 } });
  const { data }: Rows<{ id: string; slug: string }> = await listed.json();
  const id = data.find((one) => one.slug === slug)?.id ?? '';
  const changed = await request.patch(`${serverUrl}/v1/event-types/${id}`, { headers, data: patch });
  expect(changed.status(), `changing ${slug}`).toBe(200);
}

/** The starts that visitors are offered on a day, as clocks of the zone show them. */
export async function publicStarts(
  request: APIRequestContext,
  serverUrl: string,
  { eventType, day, zone }: { readonly eventType: string; readonly day: string; readonly zone: string },
): Promise<readonly string[]> {
  const answer = await request.get(`${serverUrl}/v1/public/apps/demo/event-types/${eventType}/slots`, {
    headers: { 'Booking-Widget-Key': 'pk_demo' },
    params: { from: day, to: day, timezone: zone },
  });
  const { slots }: { slots: readonly { start: string }[] } = await answer.json();
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' });
  return slots.map(({ start }) => clock.format(Date.parse(start)));
}
