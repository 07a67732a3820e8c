import { expect } from '@open-wc/testing';
import type { SlotChanges } from '@slotkit/shared/wire';
import { followSlots, type Following } from './follow-slots.ts';

const nine = { start: '2027-03-02T09:00:00Z', end: '2027-03-02T09:30:00Z' };
const taken: SlotChanges = { added: [], removed: [nine], first_available: null };

/** Lets everything that was answered be read. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A server whose streams are written by hand, and a clock that stands still until it is told to go on. */
class Stage {
  readonly told: unknown[] = [];
  readonly asked: string[] = [];
  /** How the next calls are answered: by a stream, by a status, or not at all. */
  answer: 'stream' | 'nothing' | Response | Error = 'stream';
  #lastTimer = 0;
  #timers: { readonly name: number; readonly at: number; readonly act: () => unknown }[] = [];
  #now = 0;
  #stream: ReadableStreamDefaultController<Uint8Array> | null = null;
  readonly #followed: Following[] = [];

  follow(tag: string | null = 'W/"a"'): Following {
    const following = followSlots(
      '/stream?month=3',
      tag,
      {
        changed: (changes) => this.told.push(changes),
        stale: () => this.told.push('stale'),
        heard: () => undefined,
      },
      {
        fetch: (address, { signal }) => this.#fetch(address, signal ?? null),
        setTimeout: (act, ms) => {
          this.#lastTimer += 1;
          this.#timers.push({ name: this.#lastTimer, at: this.#now + ms, act });
          return this.#lastTimer;
        },
        clearTimeout: (timer) => (this.#timers = this.#timers.filter(({ name }) => name !== timer)),
      },
    );
    this.#followed.push(following);
    return following;
  }

  async pass(seconds: number): Promise<void> {
    const until = this.#now + seconds * 1000;
    for (;;) {
      const next = this.#timers.toSorted((one, other) => one.at - other.at)[0];
      if (next === undefined || next.at > until) break;
      this.#now = next.at;
      this.#timers = this.#timers.filter((one) => one !== next);
      next.act();
      await settled();
    }
    this.#now = until;
  }

  async write(text: string): Promise<void> {
    this.#stream?.enqueue(new TextEncoder().encode(text));
    await settled();
  }

  async breakOff(): Promise<void> {
    this.#stream?.error(new TypeError('reset'));
    await settled();
  }

  end(): void {
    for (const following of this.#followed) following.rest();
  }

  #fetch(address: string, signal: AbortSignal | null): Promise<Response> {
    this.asked.push(address);
    if (this.answer instanceof Error) return Promise.reject(this.answer);
    if (this.answer instanceof Response) return Promise.resolve(this.answer);
    return new Promise((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      if (this.answer === 'nothing') return;
      const body = new ReadableStream<Uint8Array>({
        start: (controller) => {
          this.#stream = controller;
          signal?.addEventListener('abort', () => controller.error(new DOMException('', 'AbortError')));
        },
      });
      resolve(new Response(body));
    });
  }
}

describe('following slots', () => {
  const { random } = Math;
  let stage: Stage;
  beforeEach(() => {
    stage = new Stage();
    Math.random = () => 1;
  });
  afterEach(async () => {
    Math.random = random;
    stage.end();
    await settled();
  });

  it('tells what has changed since the answer on show, however the text is cut', async () => {
    stage.follow('W/"a"').wake();
    await stage.pass(1);
    expect(stage.asked).to.deep.equal(['/stream?month=3&since=W%2F%22a%22']);
    await stage.write('retry: 3000\nid: W/"a"\n\nid: W/"b"\nevent: sl');
    expect(stage.told).to.deep.equal([]);
    await stage.write(`ots\ndata: ${JSON.stringify(taken)}\n\n: heartbeat\n\n`);
    expect(stage.told).to.deep.equal([taken]);
  });

  it('asks for nothing but the stream while that works', async () => {
    stage.follow().wake();
    await stage.pass(1);
    for (let minutes = 0; minutes < 10; minutes += 1) {
      await stage.write(': heartbeat\n\n');
      await stage.pass(15);
    }
    expect(stage.asked).to.have.length(1);
    expect(stage.told).to.deep.equal([]);
  });

  it('goes on where it was when the stream breaks', async () => {
    stage.follow().wake();
    await stage.pass(1);
    await stage.write('id: W/"b"\n\n');
    await stage.breakOff();
    await stage.pass(6);
    expect(stage.asked.at(-1)).to.contain('since=W%2F%22b%22');
    expect(stage.told).to.deep.equal([]);
  });

  it('takes a line on which nothing comes any more for a broken one', async () => {
    stage.follow().wake();
    await stage.pass(1);
    await stage.write('id: W/"b"\n\n');
    await stage.pass(46);
    expect(stage.asked).to.have.length(2);
  });

  it('says to ask anew when the server does not know any more what has changed', async () => {
    stage.follow().wake();
    await stage.pass(1);
    await stage.write('id: W/"b"\nevent: resync\ndata: {"type":"resync"}\n\n');
    expect(stage.told).to.deep.equal(['stale']);
  });

  for (const [obstacle, answer] of [
    ['is refused', new Response(null, { status: 503 })],
    ['cannot be reached', new TypeError('Failed to fetch')],
    ['is kept back by a proxy', 'nothing'],
  ] as const)
    it(`says to ask, less and less often, where the stream ${obstacle}`, async () => {
      stage.answer = answer;
      stage.follow().wake();
      await stage.pass(60);
      const soon = stage.told.length;
      expect(soon).to.be.within(2, 4);
      await stage.pass(600);
      expect(stage.told.length - soon).to.be.within(8, 11);
      expect(stage.told.every((word) => word === 'stale')).to.equal(true);
    });

  it('leaves a server alone for as long as that wants', async () => {
    stage.answer = new Response(null, { status: 429, headers: { 'Retry-After': '50' } });
    stage.follow().wake();
    await stage.pass(49);
    expect(stage.asked).to.have.length(1);
    await stage.pass(2);
    expect(stage.asked).to.have.length(2);
  });

  it('listens again once the stream gets through', async () => {
    stage.answer = new TypeError('Failed to fetch');
    stage.follow().wake();
    await stage.pass(30);
    stage.answer = 'stream';
    await stage.pass(6);
    await stage.write('id: W/"b"\n\n');
    const { length } = stage.told;
    await stage.pass(30);
    expect(stage.told).to.have.length(length);
  });

  it('rests while nobody looks, and comes back with what has changed meanwhile', async () => {
    const following = stage.follow();
    following.wake();
    await stage.pass(1);
    await stage.write('id: W/"b"\n\n');
    following.rest();
    await stage.pass(600);
    expect(stage.asked).to.have.length(1);
    following.wake();
    following.wake();
    await stage.pass(1);
    expect(stage.asked).to.have.length(2);
    expect(stage.asked.at(-1)).to.contain('since=W%2F%22b%22');
    expect(stage.told).to.deep.equal([]);
  });

  it('asks at once when somebody looks again where the stream did not get through', async () => {
    stage.answer = new TypeError('Failed to fetch');
    const following = stage.follow();
    following.wake();
    await stage.pass(1);
    following.rest();
    following.wake();
    await stage.pass(1);
    expect(stage.told).to.deep.equal(['stale']);
  });

  it('goes on from another answer that is on show', async () => {
    const following = stage.follow();
    following.wake();
    await stage.pass(1);
    await stage.write('id: W/"b"\n\n');
    following.goOnFrom('W/"b"');
    await stage.pass(1);
    expect(stage.asked).to.have.length(1);
    following.goOnFrom('W/"c"');
    await stage.pass(1);
    expect(stage.asked.at(-1)).to.contain('since=W%2F%22c%22');
  });

  it('asks once at the beginning where the answer on show has no tag', async () => {
    stage.follow(null).wake();
    await stage.pass(1);
    expect(stage.asked).to.deep.equal(['/stream?month=3']);
    await stage.write('id: W/"b"\n\n');
    await stage.write(': heartbeat\n\n');
    expect(stage.told).to.deep.equal(['stale']);
  });

  it('leaves lines to the server for what matters more: of many on a page two listen', async () => {
    for (let index = 0; index < 5; index += 1) stage.follow().wake();
    await stage.pass(1);
    expect(stage.asked).to.have.length(2);
    await stage.pass(8);
    expect(stage.told).to.deep.equal(['stale', 'stale', 'stale']);
  });
});
