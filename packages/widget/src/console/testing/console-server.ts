import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import { OpenStreams } from '../../testing/open-streams.ts';
import { testNow } from '../../testing/sample-data.ts';
import { serveTests } from '../../testing/serve-tests.ts';
import { openDesk, type ConsoleDesk } from '../console-desk.ts';
import type { Booking, EventType } from '../console-shapes.ts';
import type { LiveChange, LiveListener } from '../live/live-bookings.ts';
import { aBusinessBooking } from './a-business-booking.ts';

// The virtual list asks for this of its bundler, and tests have none.
Reflect.set(globalThis, 'process', { env: { NODE_ENV: 'production' } });

/** A call as the server received it. */
export interface ConsoleCall {
  /** Method and path, such as 'POST /v1/bookings/bkg_1/cancel'. */
  readonly call: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** Its Idempotency-Key. */
  readonly key: string | null;
  /** The version that it changes, of its If-Match. */
  readonly version: string | null;
}

/** What a call is answered with: a status and a body. */
type Answer = readonly [status: number, body: object | ((query: URLSearchParams) => object)];

const signedOut: Answer = [401, { code: 'unauthorized', status: 401, title: 'Nobody', detail: 'Sign in.' }];
const none = { data: [], pagination: { next_cursor: null } };
const eventTypes: { readonly data: readonly Partial<EventType>[]; readonly pagination: object } = {
  data: [
    {
      id: 'evt_1',
      title: 'Intro call',
      hosts: [{ host_id: 'hst_1' }, { host_id: 'hst_2' }],
      questions: [{ key: 'topic', type: 'text', label: 'What is it about?' }],
      reminders: [{ kind: 'cancellation' }],
    },
    { id: 'evt_2', title: 'Workshop', hosts: [], questions: [], reminders: [] },
  ],
  pagination: { next_cursor: null },
};
const hosts = {
  data: [
    { id: 'hst_1', name: 'Mara', timezone: 'Europe/Berlin' },
    { id: 'hst_2', name: 'Theo', timezone: 'America/New_York' },
  ],
  pagination: { next_cursor: null },
};
const noTimes = { working: [], blocked: [], do_not_disturb: [], elsewhere: [], unknown: [] };
const session = {
  member: {
    id: 'mem_1',
    name: 'Nora',
    email: 'nora@example.com',
    role: 'admin',
    locale: 'en-GB',
    permissions: { view: 'all', edit: 'all', delete: 'all' },
  },
  app: { id: 'demo', name: 'Northlight Studio', timezone: 'Europe/Berlin', locale: 'en' },
  host_ids: [],
  team_host_ids: [],
  teams: [],
  session: { id: 'ses_1' },
};

/** A server for tests of the console: bookings by id, of which lists have all, and answers that a test gives to single calls. */
export class ConsoleServer {
  bookings: readonly Booking[] = [];
  /** While true, every call is told that nobody is signed in. */
  isSignedOut = false;
  readonly received: ConsoleCall[] = [];
  /** What its desks were told had failed after somebody had gone on. */
  readonly toldLate: string[] = [];
  readonly #answers = new Map<string, (body: unknown) => Answer | Promise<Answer>>();
  readonly #listeners = new Set<LiveListener>();
  readonly #worker = setupWorker(
    http.all('*/v1/*', async ({ request }) => {
      const { pathname, searchParams: query } = new URL(request.url);
      const text = await request.text();
      const call = `${request.method} ${pathname}`;
      const sent: unknown = text === '' ? null : JSON.parse(text);
      const key = request.headers.get('Idempotency-Key');
      this.received.push({ call, query, body: sent, key, version: request.headers.get('If-Match') });
      const given = this.isSignedOut ? signedOut : await this.#answers.get(call)?.(sent);
      const [status, said] = given ?? this.#answer(pathname);
      const body = typeof said === 'function' ? said(query) : said;
      return HttpResponse.json(body, { status });
    }),
  );

  /** Starts before the tests of a file, forgets between them, stops after. */
  install(): void {
    serveTests({
      worker: this.#worker,
      streams: new OpenStreams(),
      release: () => null,
      forget: () => {
        this.bookings = [];
        this.isSignedOut = false;
        this.received.length = 0;
        this.toldLate.length = 0;
        this.#answers.clear();
        this.#listeners.clear();
      },
    });
  }

  /** Answers a call in this way from now on; with a function as its query asks. */
  answer(call: string, status: number, body: Answer[1]): void {
    this.answerBy(call, () => [status, body]);
  }

  /** Answers a call by what it was sent from now on, and when. */
  answerBy(call: string, answer: (body: unknown) => Answer | Promise<Answer>): void {
    this.#answers.set(call, answer);
  }

  /** Tells everybody that something has happened. */
  tell(change: Pick<LiveChange, 'type' | 'bookingId'> & Partial<LiveChange>): void {
    for (const listener of this.#listeners) listener.changed?.({ previousId: null, ...change });
  }

  calls(call: string): readonly ConsoleCall[] {
    return this.received.filter((one) => one.call === call);
  }

  /** The desk of an admin, at the tests' clock. */
  openDesk(): Promise<ConsoleDesk> {
    return openDesk({
      onSession: () => null,
      tellLate: (failure) => this.toldLate.push(failure),
      now: () => Date.parse(testNow),
      live: {
        connect: () => Promise.resolve(),
        listen: (listener) => {
          this.#listeners.add(listener);
          return () => this.#listeners.delete(listener);
        },
      },
    });
  }

  #answer(path: string): Answer {
    const [, , kind = '', id, part] = path.split('/');
    if (kind === 'session') return [200, session];
    if (kind === 'event-types') return [200, eventTypes];
    if (kind === 'hosts' && part !== undefined) return [200, none];
    if (kind === 'hosts') return [200, hosts.data.find((host) => host.id === id) ?? hosts];
    if (kind === 'availability' && id === 'hosts') return [200, noTimes];
    if (kind !== 'bookings') return [200, none];
    if (id === undefined) return [200, { ...none, data: this.bookings }];
    if (id === 'count') return [200, { count: 2, has_more: false }];
    if (part !== undefined) return [200, none];
    const booking = this.bookings.find((one) => one.id === id);
    return booking
      ? [200, booking]
      : [404, { code: 'not_found', status: 404, title: 'Not found', detail: 'No.' }];
  }
}

/** The same booking, changed once more. */
export const changedBooking = (changes: Partial<Booking>): Booking =>
  aBusinessBooking({ version: 2, ...changes });
