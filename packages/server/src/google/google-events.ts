import { z } from 'zod';
import { withToken } from '../http-out/access-tokens.ts';
import { callGoogle, type GoogleAnswer, type GoogleRequest } from './google-call.ts';
import { googleEventShape, type GoogleEvent } from './google-event.ts';
import { googleFailure } from './google-failure.ts';
import type { Google } from './google.ts';

/** Whose calendar, and which of them. */
export interface GoogleAccount {
  /** Google's id of the calendar: `primary`, or an address. */
  readonly calendarId: string;
  readonly refreshToken: string;
}

/** One page of events. */
export interface GooglePage {
  readonly items: readonly GoogleEvent[];
  /** The calendar's zone. */
  readonly timeZone: string;
  readonly nextPageToken: string | null;
}

const pageShape = z.object({
  items: z.array(googleEventShape).default([]),
  timeZone: z.string().default('UTC'),
  nextPageToken: z.string().nullable().default(null),
});

type Query = Readonly<Record<string, string>>;

/** https://developers.google.com/workspace/calendar/api/v3/reference/events */
const apiUrl = 'https://www.googleapis.com/calendar/v3/calendars';
/** Google writes to nobody: our own mails do. */
const silently = { sendUpdates: 'none' } satisfies Query;

/** The events of one calendar, call by call; an answer that is none of those that a call names is thrown as what it means. */
export class GoogleEvents {
  readonly #google: Google;
  readonly #account: GoogleAccount;
  readonly #now: () => number;

  constructor(google: Google, account: GoogleAccount, now: () => number) {
    this.#google = google;
    this.#account = account;
    this.#now = now;
  }

  /** Makes an event; null when there is one with this id, deleted or not. */
  async insert(body: object, more: Query = {}): Promise<GoogleEvent | null> {
    return this.#event('POST', '', { ...silently, ...more }, body, 409);
  }

  /** An event by id, deleted or not; null when there never was one. */
  async get(id: string): Promise<GoogleEvent | null> {
    return this.#event('GET', `/${id}`, {}, undefined, 404);
  }

  /** Changes what the body names and nothing else. */
  async patch(id: string, body: object, more: Query = {}): Promise<GoogleEvent> {
    const event = await this.#event('PATCH', `/${id}`, { ...silently, ...more }, body);
    if (!event) throw new Error('Google Calendar answered without the event');
    return event;
  }

  /** Deletes an event; one that is not there, or not any more, is fine. */
  async delete(id: string): Promise<void> {
    await this.#call('DELETE', `/${id}`, silently, undefined, [404, 410]);
  }

  /** Null when the page token is not good any more. */
  async page(query: Query, signal?: AbortSignal): Promise<GooglePage | null> {
    const answer = await this.#call('GET', '', query, undefined, [410], signal);
    return answer.status === 410 ? null : readAs(pageShape, answer);
  }

  async #event(
    method: GoogleRequest['method'],
    path: string,
    query: Query,
    body: object | undefined,
    nothing?: number,
  ): Promise<GoogleEvent | null> {
    const answer = await this.#call(method, path, query, body, nothing === undefined ? [] : [nothing]);
    return answer.status === nothing ? null : readAs(googleEventShape, answer);
  }

  async #call(
    method: GoogleRequest['method'],
    path: string,
    query: Query,
    body: object | undefined,
    fine: readonly number[],
    signal?: AbortSignal,
  ): Promise<GoogleAnswer> {
    const { connection, tokens } = this.#google;
    const { calendarId, refreshToken } = this.#account;
    const url = `${apiUrl}/${encodeURIComponent(calendarId)}/events${path}?${new URLSearchParams(query).toString()}`;
    const send = (token: string): Promise<GoogleAnswer> =>
      callGoogle(connection, url, {
        method,
        headers: {
          authorization: `Bearer ${token}`,
          ...(body !== undefined && { 'content-type': 'application/json' }),
        },
        body: body === undefined ? '' : JSON.stringify(body),
        ...(signal && { signal }),
      });
    const { answer, token } = await withToken(tokens, refreshToken, this.#now(), send);
    const isFine = (answer.status >= 200 && answer.status <= 299) || fine.includes(answer.status);
    if (!isFine) throw googleFailure(answer, [token, refreshToken], this.#now());
    return answer;
  }
}

function readAs<Shape extends z.ZodType>(shape: Shape, { body }: GoogleAnswer): z.infer<Shape> {
  const read = shape.safeParse(body);
  if (!read.success) throw new Error('Google Calendar answered in a form that is not known');
  return read.data;
}
