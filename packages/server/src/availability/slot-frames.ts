import { eventFrame, heartbeat, idFrame, opening } from '../streams/event-source.ts';
import { changesText } from './slot-differences.ts';
import type { SlotWatch } from './slot-watch.ts';

/** What a stream of slots is made from. */
export interface SlotStream {
  readonly watch: SlotWatch;
  /** The ETag or id of what the reader has already. */
  readonly since: string | undefined;
  readonly now: number;
  readonly heartbeatMs: number;
  /** Whether the reader may still read. */
  readonly mayRead: () => Promise<boolean>;
  readonly signal: AbortSignal;
}

/** The frames of a stream of slots: what has changed since the reader was there, until it is ended. */
export async function* slotFrames(stream: SlotStream): AsyncGenerator<string, void> {
  const { watch, since, now, heartbeatMs, mayRead, signal } = stream;
  const place = since === undefined ? watch.tag : watch.placeOf(since, now);
  let tag = place ?? watch.tag;
  // Who goes on from before may have been told of another first slot.
  let first = place === watch.tag ? watch.first : null;
  yield opening(tag);
  if (place === null) yield resyncFrame(tag);
  let spokeAt = performance.now();
  while (!signal.aborted && !watch.hasEnded) {
    const seen = watch.revision.value;
    const news = watch.since(tag, first);
    if (news === null || news.tag !== tag) {
      tag = watch.tag;
      first = watch.first;
      if (news === null) yield resyncFrame(tag);
      else if (news.isNews)
        yield eventFrame({ id: tag, type: 'slots', data: changesText(news.differences, first) });
      else yield idFrame(tag);
      continue;
    }
    const quietMs = performance.now() - spokeAt;
    if (quietMs < heartbeatMs) {
      await watch.revision.past(seen, heartbeatMs - quietMs, signal);
      continue;
    }
    if (!(await mayRead())) return;
    yield heartbeat;
    spokeAt = performance.now();
  }
}

const resyncFrame = (id: string): string =>
  eventFrame({ id, type: 'resync', data: '{"type":"resync","because":"too_old"}' });
