import type { LitElement, ReactiveController } from 'lit';
import { localize, type Localization } from '../localization/localize.ts';

/** The language of an element: its own `lang`, else that of the page around it, else the browser's; followed live. */
export class Language implements ReactiveController {
  readonly #host: LitElement;
  readonly #observer: MutationObserver;

  constructor(host: LitElement) {
    this.#host = host;
    this.#observer = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(document.documentElement, { attributeFilter: ['lang', 'dir'] });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  get localization(): Localization {
    const around = this.#host.parentElement?.closest<HTMLElement>('[lang]')?.lang;
    return localize(this.#host.lang || around || document.documentElement.lang || navigator.language);
  }
}
