import type { LitElement, ReactiveController } from 'lit';
import { localize, type FirstLocalization } from '../localization/localize.ts';

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

  get localization(): FirstLocalization {
    const around = this.#host.parentElement?.closest<HTMLElement>('[lang]')?.lang;
    return localize(
      regional(this.#host.lang || around || document.documentElement.lang || navigator.language),
    );
  }
}

/** A language without a region is written as the visitor's own region does: `en` as `en-GB` in Britain. */
const regional = (tag: string): string =>
  tag.includes('-') ? tag : (navigator.languages.find((own) => own.startsWith(`${tag}-`)) ?? tag);
