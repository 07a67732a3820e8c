import type { LitElement, ReactiveController } from 'lit';
import { loadLanguage, localize, type Localization } from '../localization/languages.ts';

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
  #present: Localization | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#observer = new MutationObserver(() => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host.ownerDocument, { attributeFilter: ['lang', 'dir'], subtree: true });
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  /** A language that is still on its way leaves the one before on show. */
  hostUpdate(): void {
    const { tag } = this;
    this.#present = localize(tag) ?? this.#present;
    if (!localize(tag))
      void this.load().then(
        () => this.#host.requestUpdate(),
        () => undefined,
      );
  }

  /** Brings the sentences of the present language, where `needsAll` those beyond the first view, too. */
  load(needsAll?: boolean): Promise<void> {
    return loadLanguage(this.tag, needsAll);
  }

  /** A language without a region is written as the visitor's own region does: `en` as `en-GB` in Britain. */
  get tag(): string {
    const tag = this.#host.lang || langAround(this.#host) || navigator.language;
    return tag.includes('-') ? tag : (navigator.languages.find((own) => own.startsWith(`${tag}-`)) ?? tag);
  }

  /** undefined until the first language is there. */
  get localization(): Localization | undefined {
    return this.#present;
  }
}
