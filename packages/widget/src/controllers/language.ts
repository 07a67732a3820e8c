import type { LitElement, ReactiveController } from 'lit';
import { localize, type FirstLocalization } from '../localization/localize.ts';

/** The nearest `lang` around an element, out of the shadow roots it is in. */
function langAround(element: Element): string | undefined {
  const near = element.parentElement?.closest<HTMLElement>('[lang]');
  if (near) return near.lang;
  const root = element.getRootNode();
  if (!(root instanceof ShadowRoot)) return undefined;
  return (root.host as HTMLElement).lang || langAround(root.host);
}

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
    this.#observer.observe(document, { attributeFilter: ['lang', 'dir'], subtree: true });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  get localization(): FirstLocalization {
    return localize(regional(this.#host.lang || langAround(this.#host) || navigator.language));
  }
}

/** A language without a region is written as the visitor's own region does: `en` as `en-GB` in Britain. */
const regional = (tag: string): string =>
  tag.includes('-') ? tag : (navigator.languages.find((own) => own.startsWith(`${tag}-`)) ?? tag);
