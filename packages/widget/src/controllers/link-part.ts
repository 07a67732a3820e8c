import { html, type TemplateResult } from 'lit';
import { Task } from '@lit/task';
import type { BookingElement } from '../elements/booking-element.ts';
import type { LinkView } from '../later/link-view.ts';

/** What a link of a mail leads to. */
export type LinkKind = 'confirm' | 'manage';

/** A link of a mail: its kind and its secret. */
export interface Link {
  readonly kind: LinkKind;
  readonly token: string;
}

/** The booking behind a link, in an element that may show one. Until its file is there, what the page wrote stays to be read. */
export class LinkPart {
  readonly #link: () => Link | null;
  readonly #task: Task<readonly [LinkKind | undefined], LinkView | null>;

  constructor(host: BookingElement, link: () => Link | null) {
    this.#link = link;
    this.#task = new Task(host, {
      args: () => [link()?.kind] as const,
      task: async ([kind]) => {
        if (!kind) return null;
        const { LinkView } = await host.loadLater();
        return new LinkView(host, kind, () => this.#link()?.token ?? '');
      },
    });
  }

  render(): TemplateResult {
    return (
      this.#task.render({
        complete: (view) => view?.render() ?? html`<slot></slot>`,
        error: () => html`<slot></slot><button @click=${() => void this.#task.run()}>↻</button>`,
      }) ?? html`<slot></slot>`
    );
  }
}
