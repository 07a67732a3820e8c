import type { LitElement, ReactiveController } from 'lit';
import { isRightToLeft, loadLanguage, localize, type Localization } from '../localization/languages.ts';

/** The nearest element that fits, out of the shadow roots that an element is in; itself included. */
function near(element: Element, selector: string): HTMLElement | null {
  const found = element.closest<HTMLElement>(selector);
  const root = element.getRootNode();
  return found ?? (root instanceof ShadowRoot ? near(root.host, selector) : null);
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
    // Of a shadow tree around it the document hears nothing.
    for (const root of [this.#host.ownerDocument, this.#host.getRootNode()])
      this.#observer.observe(root, { attributeFilter: ['lang', 'dir'], subtree: true });
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
    const tag = this.#host.lang || near(this.#host, '[lang]')?.lang || navigator.language;
    return tag.includes('-') ? tag : (navigator.languages.find((own) => own.startsWith(`${tag}-`)) ?? tag);
  }

  /**
   * The `dir` of what is inside: empty where it follows the page. A language that is written from right to left decides by itself,
   * unless whoever named it, or somebody nearer, named a direction as well.
   */
  get direction(): 'rtl' | '' {
    const said = this.#host.lang ? this.#host : near(this.#host, '[lang],[dir]');
    return isRightToLeft(this.tag) && !said?.hasAttribute('dir') ? 'rtl' : '';
  }

  /** undefined until the first language is there. */
  get localization(): Localization | undefined {
    return this.#present;
  }
}
