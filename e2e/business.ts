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

/** Books the first free intro call for somebody, as the business's own program does. */
export async function bookIntroCallByApi(
  request: APIRequestContext,
  serverUrl: string,
  attendee: { readonly name: string; readonly email: string },
): Promise<void> {
  const headers = { Authorization: `Bearer ${await accessToken(request, serverUrl)}` };
  const days = [1, 14].map((count) => new Date(Date.now() + count * 86_400_000).toISOString().slice(0, 10));
  const free = await request.get(`${serverUrl}/v1/availability`, {
    headers,
    params: { event_type: 'intro-call', from: days[0] ?? '', to: days[1] ?? '', timezone: 'Europe/Berlin' },
  });
  const { slots }: { slots: readonly { start: string }[] } = await free.json();
  const booked = await request.post(`${serverUrl}/v1/bookings`, {
    headers,
    data: {
      event_type: 'intro-call',
      start: slots[0]?.start,
      timezone: 'Europe/Berlin',
      attendee,
      answers: { topic: 'Website' },
    },
  });
  expect(booked.status()).toBe(201);
}
