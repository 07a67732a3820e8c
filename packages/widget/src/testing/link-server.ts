import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import type { Booking, CompactSlots, Problem, PublicApp } from '@slotkit/shared/wire';
import { testNow } from './sample-data.ts';
import { OpenStreams } from './open-streams.ts';
import { serveTests } from './serve-tests.ts';

/** What a call is answered with; null for a line that breaks. */
export type LinkAnswer = Booking | CompactSlots | Problem | PublicApp | null;

/** Method and path below `/v1/public/`, such as `POST manage/cancel`. */
export type LinkCall =
  | 'GET manage'
  | 'GET apps/demo'
  | 'GET confirm'
  | 'POST confirm'
  | `POST manage/${'cancel' | 'confirm' | 'reschedule'}`
  | 'GET apps/demo/event-types/intro-call/slots';

/** A request as the server received it. */
export interface LinkRequest {
  readonly call: string;
  readonly authorization: string | null;
  readonly key: string | null;
  readonly body: unknown;
}

/** A server for tests of the customer's links: each call is answered as the test says, and remembered. */
export class LinkServer {
  readonly received: LinkRequest[] = [];
  readonly #answers = new Map<string, LinkAnswer[]>();
  readonly #gates = new Map<string, PromiseWithResolvers<void>>();
  /** What is told of the times on show. */
  readonly streams = new OpenStreams();
  readonly #worker = setupWorker(
    http.all('*/v1/public/*', async ({ request }) => {
      const { pathname } = new URL(request.url);
      const call = `${request.method} ${pathname.slice(pathname.indexOf('/v1/public/') + 11)}`;
      const text = await request.text();
      const { headers } = request;
      this.received.push({
        call,
        authorization: headers.get('authorization'),
        key: headers.get('idempotency-key'),
        body: text === '' ? null : JSON.parse(text),
      });
      await this.#gates.get(call)?.promise;
      return this.#respond(call);
    }),
  );

  /** Starts before the tests of a file, forgets between them, stops after. */
  install(): void {
    serveTests({
      worker: this.#worker,
      streams: this.streams,
      release: () => this.#gates.forEach(({ resolve }) => resolve()),
      forget: () => {
        this.received.length = 0;
        this.#answers.clear();
        this.#gates.clear();
      },
    });
  }

  /** Answers a call from now on; of several answers each is given once, the last for ever. */
  answer(call: LinkCall, ...answers: LinkAnswer[]): void {
    this.#answers.set(call, answers);
  }

  /** Lets a call wait until the returned function is called. */
  pause(call: LinkCall): () => void {
    const gate = Promise.withResolvers<void>();
    this.#gates.set(call, gate);
    return gate.resolve;
  }

  requests(call: LinkCall): LinkRequest[] {
    return this.received.filter((request) => request.call === call);
  }

  #respond(call: string): Response {
    const answers = this.#answers.get(call) ?? [];
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (answer === undefined) throw new Error(`The test says nothing about ${call}.`);
    if (answer === null) return HttpResponse.error();
    const isProblem = 'request_id' in answer;
    return HttpResponse.json(answer, {
      status: isProblem ? answer.status : 200,
      headers: {
        Date: new Date(testNow).toUTCString(),
        ETag: 'W/"slots"',
        ...(isProblem && { 'Content-Type': 'application/problem+json' }),
      },
    });
  }
}
