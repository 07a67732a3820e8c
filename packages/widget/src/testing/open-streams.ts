import type { SlotChanges } from '@slotkit/shared/wire';

/**
 * Streams of slots that tests write by hand. They are answered in the page itself: msw has to read an answer to its end before it can
 * hand it to its service worker where streams cannot be sent between the two, as in WebKit, and these have no end.
 */
export class OpenStreams {
  readonly #open = new Set<ReadableStreamDefaultController<Uint8Array>>();
  #count = 0;

  /** The answer to whoever asks for a stream; null for every other request. */
  answer(input: RequestInfo | URL, init?: RequestInit): Response | null {
    const { pathname, searchParams } = new URL(input instanceof Request ? input.url : input, location.href);
    if (!pathname.endsWith('/slots/stream')) return null;
    const headers = { 'Content-Type': 'text/event-stream' };
    return new Response(this.#begin(searchParams.get('since'), init?.signal), { headers });
  }

  get isFollowed(): boolean {
    return this.#open.size > 0;
  }

  tell(changes: SlotChanges): void {
    this.#tell('slots', changes);
  }

  /** Tells everybody to begin anew. */
  lose(): void {
    this.#tell('resync', {});
  }

  #tell(event: string, data: object): void {
    this.#count += 1;
    const frame = `id: W/"told-${this.#count}"\nevent: ${event}\ndata: ${JSON.stringify(data)}`;
    for (const controller of this.#open) this.#write(controller, frame);
  }

  /** Forgets them; whoever listened hears no more. */
  close(): void {
    this.#open.clear();
  }

  #begin(since: string | null, signal: AbortSignal | null | undefined): ReadableStream<Uint8Array> {
    return new ReadableStream({
      start: (controller) => {
        this.#open.add(controller);
        signal?.addEventListener('abort', () => {
          this.#open.delete(controller);
          controller.error(signal.reason);
        });
        this.#write(controller, `id: ${since ?? 'W/"0"'}`);
      },
    });
  }

  #write(controller: ReadableStreamDefaultController<Uint8Array>, frame: string): void {
    controller.enqueue(new TextEncoder().encode(`${frame}\n\n`));
  }
}
