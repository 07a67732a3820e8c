import type { Options } from 'ky';
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
import { ClientError } from './client-error.ts';
import type { Requester } from './requester.ts';
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

/** How one request differs from the rest. */
export type RequestOptions = Pick<
  Options,
  'method' | 'json' | 'searchParams' | 'headers' | 'signal' | 'retry' | 'timeout' | 'keepalive'
>;

/** A request of the first view, which changes nothing. */
interface Reading {
  readonly signal: AbortSignal;
  readonly searchParams?: URLSearchParams;
  readonly headers?: Readonly<Record<string, string>>;
}

const firstTryMs = 10_000;

/** The public HTTP contract, one method per call. Every failure is a `ClientError`, except an abort. */
export class BookingClient {
  /** Origin of the server: its hosted pages are there, too. */
  readonly server: string;
  readonly clock: ServerClock;
  readonly #options: ClientOptions;
  #requester: Promise<Requester> | undefined;

  constructor(options: ClientOptions) {
    this.server = options.server;
    this.clock = options.clock;
    this.#options = options;
  }

  /** With a host, what it takes part in alone. */
  app(appId: string, hostId: string | undefined, signal: AbortSignal): Promise<PublicApp> {
    const searchParams = new URLSearchParams(hostId && { host_id: hostId });
    return this.#read(appPath(appId), { searchParams, signal });
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
    const headers: Record<string, string> = wish.manageToken
      ? { Authorization: `Manage ${wish.manageToken}` }
      : {};
    return this.#read(`${eventTypePath(wish.appId, wish.slug)}/slots`, { searchParams, headers, signal });
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
    const options = { headers: holdHeader(hold), keepalive: true, timeout: 2000, retry: 0 };
    await this.#send(`holds/${hold.hold_id}`, { ...options, method: 'delete' });
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

  /** Brings what every request but the first ones needs, while there is time. */
  async prepare(): Promise<void> {
    await this.#loadRequester();
  }

  /** The first view does not wait for ky: one plain try; ky and its retries for whatever did not work, and once it is there. */
  async #read<Answer>(path: string, reading: Reading): Promise<Answer> {
    const answer = this.#requester ? null : await this.#firstTry(path, reading);
    return (answer ?? (await this.#send(path, reading))) as Answer;
  }

  async #firstTry(path: string, { signal, searchParams = new URLSearchParams(), headers }: Reading) {
    const { server, widgetKey } = this.#options;
    const query = String(searchParams);
    const address = new URL(`/v1/public/${path}${query && `?${query}`}`, server);
    try {
      const response = await fetch(address, {
        credentials: 'omit',
        headers: { ...headers, ...(widgetKey && { 'Booking-Widget-Key': widgetKey }) },
        signal: AbortSignal.any([signal, AbortSignal.timeout(firstTryMs)]),
      });
      this.clock.learn(response);
      return response.ok ? ((await response.json()) as unknown) : null;
    } catch {
      signal.throwIfAborted();
      return null;
    }
  }

  async #send<Answer>(path: string, options: RequestOptions): Promise<Answer> {
    const request = await this.#loadRequester();
    return (await request(path, options)) as Answer;
  }

  async #loadRequester(): Promise<Requester> {
    this.#requester ??= import('./requester.ts').then(({ requester }) => requester(this.#options));
    try {
      return await this.#requester;
    } catch (error) {
      this.#requester = undefined;
      throw new ClientError('network', null, error);
    }
  }
}

const appPath = (appId: string): string => `apps/${encodeURIComponent(appId)}`;

/** An event type is looked up within its app. */
const eventTypePath = (appId: string, slug: string): string =>
  `${appPath(appId)}/event-types/${encodeURIComponent(slug)}`;

const holdHeader = (hold: Hold): { Authorization: string } => ({ Authorization: `Hold ${hold.hold_secret}` });
