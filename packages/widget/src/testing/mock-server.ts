import { http, HttpResponse, type HttpResponseResolver } from 'msw';
import { setupWorker } from 'msw/browser';
import type { ErrorCode } from '@slotkit/shared';
import type { Booking, CompactSlots, ExtendedHold, Hold, Problem, PublicApp } from '@slotkit/shared/wire';
import { aBooking, aHold, anApp, someSlots, testNow } from './sample-data.ts';
import { OpenStreams } from './open-streams.ts';
import { serveTests } from './serve-tests.ts';

/** What each call is answered with. A problem stands for a refusal, `null` for a line that breaks. */
export interface Answers {
  app: PublicApp | Problem | null;
  slots: CompactSlots | Problem | null | ((query: URLSearchParams) => CompactSlots);
  hold: Hold | Problem | null;
  extend: ExtendedHold | Problem | null;
  book: Booking | Problem | null;
}

export type Call = keyof Answers | 'release';

/** A request as the server received it. */
export interface Received {
  readonly call: Call;
  readonly url: string;
  readonly headers: Headers;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

const ordinary: Answers = {
  app: anApp(),
  slots: someSlots({ '2027-03-02': [540, 570, 840], '2027-03-04': [600] }),
  hold: aHold(),
  extend: aHold({ expires_at: '2027-03-01T08:10:00Z' }),
  book: aBooking(),
};

/** A problem document with a code. */
export const aProblem = (code: ErrorCode, status: number, changes: Partial<Problem> = {}): Problem => ({
  type: `https://book.example.com/errors/${code}`,
  title: code,
  status,
  detail: `Detail of ${code}.`,
  code,
  request_id: 'req_1',
  ...changes,
});

/** A server for tests of the elements: msw with the wire's types, a clock that stands still, and a memory of what was asked. */
export class MockServer {
  readonly received: Received[] = [];
  /** What is answered from now on; change it as a test needs. */
  answers: Answers = { ...ordinary };
  readonly #first = new Map<Call, Answers[keyof Answers][]>();
  readonly #gates = new Map<Call, PromiseWithResolvers<void>>();
  /** What is told of the times on show. */
  readonly streams = new OpenStreams();
  readonly #worker = setupWorker(
    http.get('*/v1/public/apps/:app', this.#answer('app')),
    http.get('*/v1/public/apps/:app/event-types/:slug/slots', this.#answer('slots')),
    http.post('*/v1/public/apps/:app/event-types/:slug/holds', this.#answer('hold')),
    http.patch('*/v1/public/holds/:id', this.#answer('extend')),
    http.delete('*/v1/public/holds/:id', this.#answer('release')),
    http.post('*/v1/public/apps/:app/event-types/:slug/bookings', this.#answer('book')),
  );

  /** Starts before the tests of a file, forgets between them, stops after. */
  install(): void {
    serveTests({
      worker: this.#worker,
      streams: this.streams,
      release: () => this.#gates.forEach(({ resolve }) => resolve()),
      forget: () => {
        this.answers = { ...ordinary };
        this.received.length = 0;
        this.#first.clear();
        this.#gates.clear();
      },
    });
    beforeEach(() => sessionStorage.clear());
  }

  /** Answers the next call of a kind in this way, and the ones after as ever. */
  once<Name extends keyof Answers>(call: Name, answer: Answers[Name]): void {
    this.#first.set(call, [...(this.#first.get(call) ?? []), answer]);
  }

  /** Lets calls of a kind wait until the returned function is called. */
  pause(call: Call): () => void {
    const gate = Promise.withResolvers<void>();
    this.#gates.set(call, gate);
    return gate.resolve;
  }

  /** What was asked of one kind. */
  requests(call: Call): Received[] {
    return this.received.filter((received) => received.call === call);
  }

  #answer(call: Call): HttpResponseResolver<never> {
    return async ({ request }) => {
      const query = new URL(request.url).searchParams;
      const text = await request.text();
      const body: unknown = text === '' ? null : JSON.parse(text);
      this.received.push({ call, url: request.url, headers: request.headers, query, body });
      await this.#gates.get(call)?.promise;
      const headers = { Date: new Date(testNow).toUTCString(), ETag: 'W/"slots"' };
      if (call === 'release') return new HttpResponse(null, { status: 204, headers });
      const queued = this.#first.get(call)?.shift();
      const given = queued === undefined ? this.answers[call] : queued;
      const answer = typeof given === 'function' ? given(query) : given;
      if (answer === null) return HttpResponse.error();
      const isProblem = 'request_id' in answer;
      return HttpResponse.json(answer, {
        status: isProblem ? answer.status : 200,
        headers: { ...headers, ...(isProblem && { 'Content-Type': 'application/problem+json' }) },
      });
    };
  }
}
