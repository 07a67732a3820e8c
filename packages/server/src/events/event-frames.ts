import { vocabularyOf, type Principal } from '../access/principal.ts';
import type { Deps } from '../deps.ts';
import { eventFrame, heartbeat, opening } from '../streams/event-source.ts';
import type { EventFeed } from './event-feed.ts';
import { numberEvents } from './number-events.ts';
import { spellEvent } from './spell-event.ts';
import { cursorBehind, eventsAfter, lastCursor, type StreamCursor } from './stream-store.ts';
import { mayReadEvents, visibleEvents } from './visible-events.ts';

/** What came longer ago is not told any more: whoever missed it reads the bookings anew. In days. */
const replayDays = 7;

/** The id of a stream's beginning in an app where nothing has happened yet. */
const beginning = 'msg_0';

/** How long a caller is believed without being looked up again while events are sent to it. */
const believedMs = 100;

/** What a stream of events is made from. */
export interface EventStream {
  readonly deps: Deps;
  readonly feed: EventFeed;
  readonly appId: string;
  /** What the reader sent as `Last-Event-ID`. */
  readonly lastEventId: string | undefined;
  /** Looks the caller up again: who it is now, or null when its credential is good no more. */
  readonly caller: () => Promise<Principal | null>;
  readonly signal: AbortSignal;
}

/** The frames of a stream of events, until its caller may read them no more, or it is ended. */
export async function* eventFrames(stream: EventStream): AsyncGenerator<string, void> {
  const leave = stream.feed.join();
  try {
    yield* framesFrom(stream);
  } finally {
    leave();
  }
}

async function* framesFrom(stream: EventStream): AsyncGenerator<string, void> {
  const { deps, feed, appId, signal } = stream;
  const { heartbeatMs } = deps.streams.times;
  const start = await startOf(stream);
  yield opening(start.cursor.id ?? beginning);
  if (start.isTooOld) yield resyncFrame(start.cursor);
  let { position } = start.cursor;
  let spokeAt = performance.now();
  while (!signal.aborted) {
    const seen = feed.revision.value;
    const events = await feed.after(appId, position);
    const quietMs = performance.now() - spokeAt;
    if (events.length === 0 && quietMs < heartbeatMs) {
      await feed.revision.past(seen, heartbeatMs - quietMs, signal);
      continue;
    }
    let caller = await callerWhoMay(stream);
    let checkedAt = performance.now();
    const told = caller ? await visibleEvents(deps.db.read, caller, events) : [];
    for (const event of told) {
      // The reader may have taken its time with the one before.
      if (performance.now() - checkedAt > believedMs) {
        caller = await callerWhoMay(stream);
        checkedAt = performance.now();
      }
      if (!caller || signal.aborted) return;
      yield eventFrame({
        id: event.id,
        type: event.type,
        data: spellEvent(event.body, vocabularyOf(caller)),
      });
      spokeAt = performance.now();
    }
    if (!caller) return;
    position = events.at(-1)?.position ?? position;
    if (performance.now() - spokeAt >= heartbeatMs) {
      yield heartbeat;
      spokeAt = performance.now();
    }
  }
}

async function callerWhoMay({ caller }: EventStream): Promise<Principal | null> {
  const found = await caller();
  return found && mayReadEvents(found) ? found : null;
}

/** Where a stream begins: where its reader was, else behind what has happened so far. */
async function startOf(
  stream: EventStream,
): Promise<{ readonly cursor: StreamCursor; readonly isTooOld: boolean }> {
  const { deps, appId, lastEventId } = stream;
  const { read } = deps.db;
  // What was committed before is then either behind the beginning or before it, never both or neither.
  await numberEvents(deps.db);
  if (lastEventId === undefined) return { cursor: await lastCursor(read, appId), isTooOld: false };
  const cursor =
    lastEventId === beginning ? { id: null, position: 0 } : await cursorBehind(read, appId, lastEventId);
  const [missed] = cursor ? await eventsAfter(read, appId, cursor.position, 1) : [];
  const oldestAt = deps.clock.now() - replayDays * 86_400_000;
  if (cursor && (missed === undefined || missed.createdAt >= oldestAt)) return { cursor, isTooOld: false };
  return { cursor: await lastCursor(read, appId), isTooOld: true };
}

const resyncFrame = ({ id }: StreamCursor): string =>
  eventFrame({ id: id ?? beginning, type: 'resync', data: '{"type":"resync","because":"too_old"}' });
