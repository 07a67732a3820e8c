import { html, type TemplateResult } from 'lit';
import { initialState, Task, TaskStatus } from '@lit/task';
import type { BookingElement } from '../elements/booking-element.ts';
import type { LaterFile } from '../later-file.ts';
import { failureNotice } from '../views/failure-notice.ts';

/** What an element shows. */
interface View {
  render(): TemplateResult;
}

/** A view of the later file in an element. Until its file is there, other words stand in its place. */
export class LaterPart<Shown extends View> {
  /** The view, where the file is there already. */
  readonly make: (file: LaterFile) => Shown;
  readonly #host: BookingElement;
  readonly #isWanted: () => boolean;
  readonly #task: Task<readonly [boolean], Shown>;

  /** @param make makes the view, once. */
  constructor(host: BookingElement, isWanted: () => boolean, make: (file: LaterFile) => Shown) {
    let view: Shown | undefined;
    this.make = (file) => (view ??= make(file));
    this.#host = host;
    this.#isWanted = isWanted;
    this.#task = new Task(host, {
      args: () => [isWanted()] as const,
      task: async ([wanted]) => (wanted ? this.make(await host.loadLater()) : initialState),
      onError: (error) => host.fireError(error),
    });
    host.tasks.push(this.#task);
  }

  /** The view, while it is wanted and once all that it needs is there. */
  get view(): Shown | undefined {
    return this.#isWanted() ? this.#task.value : undefined;
  }

  render(words: TemplateResult = html`<slot></slot>`): TemplateResult {
    const { status, error } = this.#task;
    return status === TaskStatus.ERROR
      ? html`${words}${failureNotice(this.#host, error, () => this.#task.run())}`
      : (this.view?.render() ?? words);
  }
}
