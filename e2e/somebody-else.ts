import { expect, type APIRequestContext } from '@playwright/test';

const headers = { 'Booking-Widget-Key': 'pk_demo' };
const zone = 'Europe/Berlin';

/** A free time, as the API and as a visitor in Berlin names it. */
export interface FreeTime {
  readonly start: string;
  readonly label: string;
}

/** The first free time: the one that a visitor of the demo's intro call sees first. */
export async function firstFreeTime(request: APIRequestContext, serverUrl: string): Promise<FreeTime> {
  const answer = await request.get(`${serverUrl}/v1/public/apps/demo/event-types/intro-call/slots`, {
    headers,
    params: { from: dayIn(0), to: dayIn(1), timezone: zone },
  });
  const { first_available: first }: { first_available: { start: string } } = await answer.json();
  const label = new Date(first.start).toLocaleTimeString('en-GB', { timeZone: zone, timeStyle: 'short' });
  return { start: first.start, label };
}

const dayIn = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Somebody else who fills the form for a time. */
export interface OtherVisitor {
  /** Gives the time back. */
  leave(): Promise<void>;
}

/** Has somebody else choose a time of the demo's intro call. */
export async function chooseElsewhere(
  request: APIRequestContext,
  serverUrl: string,
  start: string,
): Promise<OtherVisitor> {
  const answer = await request.post(`${serverUrl}/v1/public/apps/demo/event-types/intro-call/holds`, {
    headers,
    data: { start },
  });
  expect(answer.status(), `holding ${start}`).toBe(201);
  const { hold_id: id, hold_secret: secret }: { hold_id: string; hold_secret: string } = await answer.json();
  return {
    async leave() {
      const left = await request.delete(`${serverUrl}/v1/public/holds/${id}`, {
        headers: { Authorization: `Hold ${secret}` },
      });
      expect(left.status()).toBe(204);
    },
  };
}

/** Has somebody else book a time of the demo's intro call. */
export async function bookElsewhere(
  request: APIRequestContext,
  serverUrl: string,
  start: string,
  email: string,
): Promise<{ readonly manage_url: string }> {
  const answer = await request.post(`${serverUrl}/v1/public/apps/demo/event-types/intro-call/bookings`, {
    headers,
    data: {
      start,
      timezone: zone,
      attendee: { name: 'Kim', email },
      answers: { topic: 'Website' },
    },
  });
  expect(answer.status(), `booking ${start}`).toBe(201);
  return answer.json();
}
