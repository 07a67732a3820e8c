import { expect } from '@open-wc/testing';
import type { BookingClient, Call, Change, Sent } from '../client/booking-client.ts';
import { ClientError } from '../client/client-error.ts';
import { ServerClock } from '../client/server-clock.ts';
import { request } from './request.ts';

type Answer = readonly [Response, unknown];

const fine: Answer = [new Response(), { id: 'bkg_1' }];
const refused = (status: number, body: unknown = null, headers: Record<string, string> = {}): Answer => [
  new Response(null, { status, headers }),
  body,
];
const lost = new TypeError('Failed to fetch');
const change: Change = { method: 'POST', json: { name: 'Ada' }, key: 'key-1' };

const realTimeout = globalThis.setTimeout;

/** A client whose server answers as it is told, one answer after the other; no pause takes any time, unless `pause` lets it. */
function ask(
  answers: readonly (Answer | Error)[],
  asked: Change = change,
  pause: (end: () => void) => void = realTimeout,
) {
  const sent: Sent[] = [];
  const pauses: unknown[] = [];
  const client = {
    clock: new ServerClock(),
    async ask(_path: string, call: Call, one: Sent) {
      if (sent.length > 0) call.signal?.throwIfAborted();
      const answer = answers[sent.push(one) - 1];
      if (answer === undefined) throw new Error('asked too often');
      if (answer instanceof Error) throw answer;
      return answer;
    },
  } as unknown as BookingClient;
  globalThis.setTimeout = ((act: () => void, ms: number) => {
    pauses.push(ms);
    pause(act);
  }) as typeof setTimeout;
  const result = request(client, 'apps/a/bookings', asked).finally(() => {
    globalThis.setTimeout = realTimeout;
  });
  return { result, sent, pauses };
}

async function failureOf(result: Promise<unknown>): Promise<ClientError> {
  const error = await result.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).to.be.instanceOf(ClientError);
  return error as ClientError;
}

describe('a request', () => {
  it('carries its JSON and the same key on every try', async () => {
    const { result, sent } = ask([lost, fine]);
    expect(await result).to.deep.equal({ id: 'bkg_1' });
    expect(sent).to.have.length(2);
    for (const one of sent) {
      expect(one.headers).to.deep.equal({ 'Idempotency-Key': 'key-1', 'Content-Type': 'application/json' });
      expect(one.method).to.equal('POST');
      expect(one.body).to.equal('{"name":"Ada"}');
    }
  });

  it('is tried three times with growing pauses where no answer comes, and fails as `network` then', async () => {
    const { result, sent, pauses } = ask([lost, lost, lost]);
    const { code, cause } = await failureOf(result);
    expect([code, cause]).to.deep.equal(['network', lost]);
    expect(sent).to.have.length(3);
    expect(pauses).to.deep.equal([300, 600]);
  });

  for (const status of [408, 500, 502, 503, 504]) {
    it(`is tried again after ${status}`, async () => {
      const { result, sent } = ask([refused(status), fine]);
      expect(await result).to.deep.equal({ id: 'bkg_1' });
      expect(sent).to.have.length(2);
    });
  }

  for (const status of [400, 404, 409, 410, 422, 429]) {
    it(`takes ${status} for the answer`, async () => {
      const { result, sent } = ask([refused(status, { code: 'slot_taken', detail: 'Taken.' })]);
      const { code, message } = await failureOf(result);
      expect([code, message]).to.deep.equal(['slot_taken', 'Taken.']);
      expect(sent).to.have.length(1);
    });
  }

  it('waits as long as a busy server asks for, and five seconds at most', async () => {
    const { result, pauses } = ask([
      refused(503, null, { 'Retry-After': '2' }),
      refused(503, null, { 'Retry-After': '600' }),
      fine,
    ]);
    await result;
    expect(pauses).to.deep.equal([2000, 5000]);
  });

  it('waits for its twin that is still at work, however often it has to', async () => {
    const busy = refused(409, { code: 'idempotency_in_progress' }, { 'Retry-After': '1' });
    const { result, sent, pauses } = ask([busy, busy, busy, busy, fine]);
    expect(await result).to.deep.equal({ id: 'bkg_1' });
    expect(sent).to.have.length(5);
    expect(pauses).to.deep.equal([1000, 1000, 1000, 1000]);
  });

  it('is sent once where a lost answer must not leave something behind', async () => {
    const { result, sent } = ask([lost], { ...change, once: true });
    expect((await failureOf(result)).code).to.equal('network');
    expect(sent).to.have.length(1);
  });

  it('knows what a refusal means that is not our server’s', async () => {
    expect((await failureOf(ask([refused(404)]).result)).code).to.equal('not_found');
    expect((await failureOf(ask([refused(403)]).result)).code).to.equal('unavailable');
  });

  it('ends with the abort’s own reason, and asks no more', async () => {
    const stop = new AbortController();
    stop.abort();
    const { result, sent } = ask([lost], { ...change, signal: stop.signal });
    const error = await result.then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).to.equal(stop.signal.reason);
    expect(sent).to.have.length(1);
  });

  it('is not waited for any longer once its caller stops it in a pause', async () => {
    const stop = new AbortController();
    const endless = () => realTimeout(() => stop.abort());
    const { result, sent } = ask([refused(503)], { ...change, signal: stop.signal }, endless);
    const error = await result.then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).to.equal(stop.signal.reason);
    expect(sent).to.have.length(1);
  });

  it('tells of every answer, also of those after which it goes on', async () => {
    const heard: number[] = [];
    const { result } = ask([refused(503), fine], { ...change, heard: ({ status }) => heard.push(status) });
    await result;
    expect(heard).to.deep.equal([503, 200]);
  });
});
