import { expect } from '@open-wc/testing';
import { until } from '../../testing/until.ts';
import type { LiveListener, LiveSource } from './live-bookings.ts';
import { SharedLive, type Tabs } from './shared-live.ts';

const change = { type: 'scheduled.created', bookingId: 'bkg_1', previousId: null } as const;

/** A browser whose tabs a test opens and closes. */
class Browser {
  readonly streams: { listener: LiveListener | null }[] = [];
  readonly #name = `test-${crypto.randomUUID()}`;
  readonly #channels: BroadcastChannel[] = [];
  #candidates: { readonly tab: Tabs; readonly lead: () => void }[] = [];
  #leader: Tabs | null = null;

  /** Opens a tab, and keeps what it is told. */
  open(connects: Promise<void> = Promise.resolve()) {
    const channel = new BroadcastChannel(this.#name);
    this.#channels.push(channel);
    const tab: Tabs = {
      channel,
      elect: (lead) => {
        this.#candidates.push({ tab, lead });
        this.#elect();
      },
    };
    const stream: { listener: LiveListener | null } = { listener: null };
    this.streams.push(stream);
    const source: LiveSource = {
      async connect() {
        await connects;
        stream.listener?.connected?.(true);
      },
      listen(listener) {
        stream.listener = listener;
        return () => undefined;
      },
    };
    const live = new SharedLive(tab, source);
    const told: unknown[] = [];
    const connected: boolean[] = [];
    live.listen({
      changed: (one) => told.push(one),
      resync: () => told.push('resync'),
      connected: (isConnected) => connected.push(isConnected),
    });
    const close = (): void => {
      channel.close();
      this.#candidates = this.#candidates.filter((one) => one.tab !== tab);
      if (this.#leader === tab) this.#leader = null;
      this.#elect();
    };
    return { live, stream, told, connected, close };
  }

  close(): void {
    for (const channel of this.#channels) channel.close();
  }

  #elect(): void {
    const [next] = this.#candidates;
    if (this.#leader !== null || next === undefined) return;
    this.#leader = next.tab;
    next.lead();
  }
}

describe('the tabs of one browser', () => {
  let browser: Browser;
  beforeEach(() => (browser = new Browser()));
  afterEach(() => browser.close());

  it('hear the news by one stream', async () => {
    const first = browser.open();
    await first.live.connect();
    const second = browser.open();
    await second.live.connect();
    expect(second.stream.listener).to.equal(null);
    first.stream.listener?.changed?.(change);
    await until(() => second.told.length > 0, 'the news in the other tab');
    expect([first.told, second.told]).to.deep.equal([[change], [change]]);
  });

  it('take over from the one that is closed, and read anew what it may have kept for itself', async () => {
    const first = browser.open();
    await first.live.connect();
    const second = browser.open();
    const third = browser.open();
    await Promise.all([second.live.connect(), third.live.connect()]);
    first.close();
    await until(() => third.told.includes('resync'), 'the others begin anew');
    second.stream.listener?.changed?.(change);
    await until(() => third.told.length > 1, 'the news by the next tab');
    expect(second.told).to.deep.equal(['resync', change]);
    expect(third.told).to.deep.equal(['resync', change]);
  });

  it('read once the one that leads has a stream, not before', async () => {
    const begun = Promise.withResolvers<void>();
    const leading = browser.open(begun.promise);
    const second = browser.open();
    let isReady = false;
    const ready = second.live.connect().then(() => (isReady = true));
    leading.stream.listener?.connected?.(false);
    await until(() => second.connected.length > 0, 'the word that there is none');
    expect(isReady).to.equal(false);
    begun.resolve();
    await ready;
    expect(second.connected.at(-1)).to.equal(true);
  });

  it('do not wait for ever for one that does not answer', async () => {
    const silent = browser.open();
    silent.stream.listener = null;
    silent.live.connect().catch(() => null);
    await browser.open().live.connect();
  });
});
