import ky, { HTTPError, type KyInstance, type Options } from 'ky';
import type {
  BookRequestInput,
  Booking,
  CompactSlots,
  ExtendedHold,
  Hold,
  HoldRequest,
  PublicApp,
  RescheduleRequest,
} from '@slotkit/shared/wire';
import { toClientError } from './client-error.ts';
import type { ServerClock } from './server-clock.ts';

/** Which times are asked for. `from` and `to` are days of `timezone`, both inclusive. */
export interface SlotsWish {
  readonly appId: string;
  readonly slug: string;
  readonly from: string;
  readonly to: string;
  readonly timezone: string;
  readonly durationMinutes: number | undefined;
  readonly hostId: string | undefined;
  readonly locationId: string | undefined;
  /** With a booking's token its own old time is no conflict. */
  readonly manageToken: string | undefined;
}

export interface ClientOptions {
  /** Origin of the server. */
  readonly server: string;
  readonly widgetKey: string | undefined;
  readonly clock: ServerClock;
}

/** What became of a request that may have been answered although the answer was lost: a second try with the same key tells. */
const mayRepeat = [408, 500, 502, 503, 504];

/** The public HTTP contract, one method per call. Every failure is a `ClientError`, except an abort. */
export class BookingClient {
  /** Origin of the server: its hosted pages are there, too. */
  readonly server: string;
  readonly clock: ServerClock;
  readonly #http: KyInstance;

  constructor({ server, widgetKey, clock }: ClientOptions) {
    this.server = server;
    this.clock = clock;
    this.#http = ky.create({
      prefixUrl: new URL('/v1/public', server).href,
      credentials: 'omit',
      timeout: 15_000,
      ...(widgetKey && { headers: { 'Booking-Widget-Key': widgetKey } }),
      retry: {
        limit: 2,
        methods: ['get', 'post', 'delete'],
        statusCodes: mayRepeat,
        afterStatusCodes: [503],
        maxRetryAfter: 5000,
        retryOnTimeout: true,
        shouldRetry: ({ error }) => (isStillRunning(error) ? true : undefined),
      },
      hooks: { afterResponse: [(_request, _options, response) => clock.learn(response)] },
    });
  }

  app(appId: string, signal: AbortSignal): Promise<PublicApp> {
    return this.#send(appPath(appId), { signal });
  }

  slots(wish: SlotsWish, signal: AbortSignal): Promise<CompactSlots> {
    const searchParams = new URLSearchParams({
      from: wish.from,
      to: wish.to,
      timezone: wish.timezone,
      ...(wish.durationMinutes && { duration_minutes: String(wish.durationMinutes) }),
      ...(wish.hostId && { host_id: wish.hostId }),
      ...(wish.locationId && { location_id: wish.locationId }),
      shape: 'compact',
    });
    const headers = wish.manageToken ? { Authorization: `Manage ${wish.manageToken}` } : {};
    return this.#send(`${eventTypePath(wish.appId, wish.slug)}/slots`, { searchParams, headers, signal });
  }

  /** Sent once: a lost answer must not leave a hold that blocks the visitor's own next try. */
  hold(appId: string, slug: string, json: HoldRequest): Promise<Hold> {
    return this.#send(`${eventTypePath(appId, slug)}/holds`, {
      method: 'post',
      json,
      retry: 0,
      timeout: 5000,
    });
  }

  extendHold(hold: Hold): Promise<ExtendedHold> {
    return this.#send(`holds/${hold.hold_id}`, { method: 'patch', headers: holdHeader(hold), retry: 0 });
  }

  /** Outlives the page, so that leaving frees the time for others. */
  async releaseHold(hold: Hold): Promise<void> {
    const headers = holdHeader(hold);
    await this.#http.delete(`holds/${hold.hold_id}`, { headers, keepalive: true, timeout: 2000, retry: 0 });
  }

  /** Every retry carries the same `key`, so that a lost answer never books twice. */
  book(appId: string, slug: string, json: BookRequestInput, key: string): Promise<Booking> {
    const headers = { 'Idempotency-Key': key };
    return this.#send(`${eventTypePath(appId, slug)}/bookings`, { method: 'post', json, headers });
  }

  managed(token: string, signal: AbortSignal): Promise<Booking> {
    return this.#send('manage', { headers: { Authorization: `Manage ${token}` }, signal });
  }

  reschedule(token: string, json: RescheduleRequest, key: string): Promise<Booking> {
    const headers = { Authorization: `Manage ${token}`, 'Idempotency-Key': key };
    return this.#send('manage/reschedule', { method: 'post', json, headers });
  }

  cancel(token: string, reason: string): Promise<Booking> {
    return this.#send('manage/cancel', {
      method: 'post',
      json: reason === '' ? {} : { reason },
      headers: { Authorization: `Manage ${token}` },
    });
  }

  confirmManaged(token: string): Promise<Booking> {
    return this.#send('manage/confirm', { method: 'post', headers: { Authorization: `Manage ${token}` } });
  }

  toConfirm(token: string, signal: AbortSignal): Promise<Booking> {
    return this.#send('confirm', { headers: { Authorization: `Confirm ${token}` }, signal });
  }

  confirm(token: string): Promise<Booking> {
    return this.#send('confirm', { method: 'post', headers: { Authorization: `Confirm ${token}` } });
  }

  async #send<Answer>(path: string, options: Options): Promise<Answer> {
    try {
      return await this.#http(path, options).json<Answer>();
    } catch (error) {
      throw await toClientError(error);
    }
  }
}

const appPath = (appId: string): string => `apps/${encodeURIComponent(appId)}`;

/** An event type is looked up within its app. */
const eventTypePath = (appId: string, slug: string): string =>
  `${appPath(appId)}/event-types/${encodeURIComponent(slug)}`;

const holdHeader = (hold: Hold): { Authorization: string } => ({ Authorization: `Hold ${hold.hold_secret}` });

/** `idempotency_in_progress` is the one conflict that says when to ask again. */
const isStillRunning = (error: Error): boolean =>
  error instanceof HTTPError && error.response.status === 409 && error.response.headers.has('retry-after');
