import { html, type TemplateResult } from 'lit';
import { Task } from '@lit/task';
import type { BookingElement } from '../elements/booking-element.ts';
import type { LaterFile } from '../later-file.ts';

/** What an element shows. */
interface View {
  render(): TemplateResult;
}

/** A view of the later file in an element. Until its file is there, what the page wrote stays to be read. */
export class LaterPart<Key extends string> {
  readonly #host: BookingElement;
  readonly #task: Task<readonly [Key | undefined], View | null>;

  /** @param key what the view is of; undefined while none is wanted. @param make makes the view, once for each key. */
  constructor(host: BookingElement, key: () => Key | undefined, make: (file: LaterFile, key: Key) => View) {
    this.#host = host;
    const views = new Map<Key, View>();
    this.#task = new Task(host, {
      args: () => [key()] as const,
      task: async ([wanted]) => {
        if (!wanted) return null;
        const file = await host.loadLater();
        const view = views.get(wanted) ?? make(file, wanted);
        views.set(wanted, view);
        return view;
      },
      onError: (error) => host.fireError(error),
    });
  }

  render(words: TemplateResult = html`<slot></slot>`): TemplateResult {
    return (
      this.#task.render({
        complete: (view) => view?.render() ?? words,
        error: (error) =>
          html`${words}
            <p role="alert">
              ${this.#host.errorText(error)} <button @click=${() => void this.#task.run()}>↻</button>
            </p>`,
      }) ?? words
    );
  }
}
