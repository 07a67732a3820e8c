import type { Context } from 'hono';
import type { AppEnv } from '../http/app-env.ts';
import type { StreamPlace } from './open-streams.ts';

/** How long a reader waits before it comes back. */
const retryMs = 3_000;

/** What a stream begins with, so that its headers are sent and its reader knows from where to read on. */
export const opening = (id: string): string => `retry: ${retryMs}\n${idFrame(id)}`;

/** Moves the reader's `Last-Event-ID` on, and tells it nothing. */
export const idFrame = (id: string): string => `id: ${id}\n\n`;

/** Keeps proxies from closing a stream that has nothing to say. */
export const heartbeat = ': heartbeat\n\n';

/** One event. `data` is JSON, so it has no line breaks. */
export const eventFrame = (event: {
  readonly id: string;
  readonly type?: string;
  readonly data: string;
}): string =>
  `id: ${event.id}\n${event.type === undefined ? '' : `event: ${event.type}\n`}data: ${event.data}\n\n`;

const headers = {
  'Content-Type': 'text/event-stream; charset=utf-8',
  'Cache-Control': 'no-store, no-transform',
  // Some proxies would hold events back to send more at once.
  'X-Accel-Buffering': 'no',
};

/**
 * Answers with server-sent events. The next frame is made when the reader has taken the one before, so one that is slow costs no memory;
 * one that takes nothing for `stallMs` is cut off.
 *
 * @param place where the stream stands among the open ones; given back when it ends, however it does
 */
export function eventSource(
  c: Context<AppEnv>,
  { place, stallMs }: { readonly place: StreamPlace; readonly stallMs: number },
  frames: AsyncGenerator<string, void>,
): Response {
  // It has no body that would ever be read.
  if (c.req.method === 'HEAD') {
    place.leave();
    return c.body(null, 200, headers);
  }
  const encoder = new TextEncoder();
  let stall: NodeJS.Timeout | undefined;
  const end = (): void => {
    clearTimeout(stall);
    place.leave();
  };
  const cutOff = (): void => {
    end();
    c.env?.outgoing?.destroy();
  };
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        clearTimeout(stall);
        const next = await frames.next().catch((error: unknown) => {
          end();
          throw error;
        });
        if (next.done === true) {
          end();
          controller.close();
          return;
        }
        controller.enqueue(encoder.encode(next.value));
        stall = setTimeout(cutOff, stallMs).unref();
      },
      async cancel() {
        end();
        await frames.return();
      },
    },
    { highWaterMark: 0 },
  );
  return c.body(body, 200, headers);
}
