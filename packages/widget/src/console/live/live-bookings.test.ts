import { expect } from '@open-wc/testing';
import { LiveBookings, type LiveListener } from './live-bookings.ts';

/** A stream that a test writes by hand. */
class Stream extends EventTarget {
  readyState: number = EventSource.CONNECTING;

  say(type: string, data: object = {}): void {
    this.dispatchEvent(new MessageEvent(type, { data: JSON.stringify({ data }) }));
  }

  begin(): void {
    this.readyState = EventSource.OPEN;
    this.dispatchEvent(new Event('open'));
  }

  /** Breaks; for good, or to be opened again by the browser itself. */
  break(isForGood: boolean): void {
    this.readyState = isForGood ? EventSource.CLOSED : EventSource.CONNECTING;
    this.dispatchEvent(new Event('error'));
  }

  close(): void {
    this.readyState = EventSource.CLOSED;
  }
}

/** Live news of which a test writes the streams and keeps what is told. */
function stage() {
  const streams: Stream[] = [];
  const waiting: (() => void)[] = [];
  const told: unknown[] = [];
  const live = new LiveBookings('/v1/events', {
    open() {
      const stream = new Stream();
      streams.push(stream);
      return stream as unknown as EventSource;
    },
    setTimeout: (act) => waiting.push(act),
  });
  const listener: LiveListener = {
    changed: (change) => told.push(change),
    resync: () => told.push('resync'),
    connected: (isConnected) => told.push(isConnected),
  };
  return { live, streams, told, listener, pass: () => waiting.splice(0).forEach((act) => act()) };
}

describe('live news of bookings', () => {
  it('come by one stream for all who listen, which ends with the last of them', () => {
    const { live, streams, told, listener } = stage();
    const first = live.listen(listener);
    const second = live.listen({});
    streams[0]?.begin();
    streams[0]?.say('scheduled.rescheduled', { booking: { id: 'bkg_2' }, previous: { id: 'bkg_1' } });
    streams[0]?.say('scheduled.created', { booking: { id: 'bkg_3' } });
    expect(told).to.deep.equal([
      true,
      { type: 'scheduled.rescheduled', bookingId: 'bkg_2', previousId: 'bkg_1' },
      { type: 'scheduled.created', bookingId: 'bkg_3', previousId: null },
    ]);
    first();
    expect(streams[0]?.readyState).to.equal(EventSource.OPEN);
    second();
    expect(streams[0]?.readyState).to.equal(EventSource.CLOSED);
    live.listen(listener);
    expect(streams).to.have.length(2);
  });

  it('leave a stream that only broke to the browser, which says itself where it was', () => {
    const { live, streams, told, listener, pass } = stage();
    live.listen(listener);
    streams[0]?.begin();
    streams[0]?.break(false);
    pass();
    streams[0]?.begin();
    expect(told).to.deep.equal([true, false, true]);
    expect(streams).to.have.length(1);
    streams[0]?.say('resync');
    expect(told.at(-1)).to.equal('resync');
  });

  it('ask again after a while where the stream was refused, and say that something may have been missed', () => {
    const { live, streams, told, listener, pass } = stage();
    const unlisten = live.listen(listener);
    streams[0]?.break(true);
    expect(streams).to.have.length(1);
    pass();
    expect(streams).to.have.length(2);
    streams[1]?.begin();
    expect(told).to.deep.equal([false, true, 'resync']);
    streams[1]?.break(true);
    unlisten();
    pass();
    expect(streams).to.have.length(2);
  });

  it('are there before anything is read; where they come later everything is read anew', async () => {
    const { live, streams, told, listener, pass } = stage();
    const connecting = live.connect();
    streams[0]?.begin();
    await connecting;
    live.listen(listener);
    streams[0]?.say('scheduled.created', { booking: { id: 'bkg_3' } });
    expect(told).to.have.length(1);

    const late = stage();
    const waiting = late.live.connect();
    late.pass();
    await waiting;
    late.live.listen(late.listener);
    late.streams[0]?.begin();
    expect(late.told).to.deep.equal([true, 'resync']);
    pass();
  });
});
