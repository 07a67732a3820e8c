import { http, HttpResponse, type HttpHandler } from 'msw';
import type { SlotChanges } from '@slotkit/shared/wire';

/** Streams of slots that tests write by hand. */
export class OpenStreams {
  readonly #open = new Set<ReadableStreamDefaultController<Uint8Array>>();
  #count = 0;

  /** Answers whoever asks for a stream. */
  readonly handler: HttpHandler = http.get('*/slots/stream', ({ request }) => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        this.#open.add(controller);
        request.signal.addEventListener('abort', () => this.#open.delete(controller));
        this.#write(controller, `id: ${new URL(request.url).searchParams.get('since') ?? 'W/"0"'}`);
      },
      cancel: () => this.close(),
    });
    return new HttpResponse(body, { headers: { 'Content-Type': 'text/event-stream' } });
  });

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

  #write(controller: ReadableStreamDefaultController<Uint8Array>, frame: string): void {
    controller.enqueue(new TextEncoder().encode(`${frame}\n\n`));
  }
}
