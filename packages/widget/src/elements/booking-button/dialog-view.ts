import { html, type ReactiveController, type TemplateResult } from 'lit';
import type { BookingElement } from '../booking-element.ts';
import { dialogStyles } from './dialog.styles.ts';

const cross = html`<i
  ><svg viewBox="0 0 24 24" aria-hidden="true"><path d="m6.5 6.5 11 11M17.5 6.5l-11 11" /></svg
></i>`;

/** The element whose dialog it is. */
interface DialogHost extends BookingElement {
  close(): void;
}

/** The native dialog around what an element shows: the page behind is inert and stands still, and the focus comes back. */
export class DialogView implements ReactiveController {
  readonly #host: DialogHost;
  readonly #isOpen: () => boolean;
  readonly #content: () => TemplateResult;
  /** The page's styles while it may not scroll. */
  #stillness: { readonly page: Document; readonly sheet: CSSStyleSheet } | null = null;
  /** A press that began inside, as when text is marked, does not close. */
  #isPressedOutside = false;

  constructor(host: DialogHost, isOpen: () => boolean, content: () => TemplateResult) {
    this.#host = host;
    this.#isOpen = isOpen;
    this.#content = content;
    host.wear('dialog', dialogStyles.styleSheet);
    host.addController(this);
  }

  render(): TemplateResult {
    return html`<dialog
      part="dialog"
      tabindex="-1"
      autofocus
      aria-labelledby="open"
      @close=${this.#closed}
      @pointerdown=${this.#pressed}
      @click=${this.#clicked}
    >
      <div class="bar">
        <button
          class="round"
          part="close"
          aria-label=${this.#host.localization.messages.close}
          @click=${() => this.#host.close()}
        >
          ${cross}
        </button>
      </div>
      ${this.#content()}
    </dialog>`;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  hostUpdated(): void {
    const dialog = this.#dialog;
    if (!this.#isOpen()) {
      dialog?.close();
      this.#letScroll();
    } else if (dialog && !dialog.matches(':modal')) this.#show(dialog);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  /** An element that is only moved is back before the microtask runs, and its dialog opens again. */
  hostDisconnected(): void {
    this.#letScroll();
    queueMicrotask(() => this.#host.isConnected || this.#host.close());
  }

  #show(dialog: HTMLDialogElement): void {
    const host = this.#host;
    const page = host.ownerDocument;
    // Out of the page and back in, a dialog is open without being modal.
    dialog.open = false;
    // Where nothing has the focus, closing would leave it nowhere.
    if (page.activeElement === page.body) {
      host.renderRoot.querySelector<HTMLElement>('[part="button"]')?.focus();
    }
    dialog.showModal();
    if (dialog.getClientRects().length === 0) host.close();
    else this.#standStill(page);
  }

  #standStill(page: Document): void {
    const view = page.defaultView;
    if (!view || this.#stillness) return;
    const sheet = new view.CSSStyleSheet();
    const hasBar = view.innerWidth > page.documentElement.clientWidth;
    sheet.replaceSync(`:root { overflow: hidden !important; ${hasBar ? 'scrollbar-gutter: stable' : ''} }`);
    page.adoptedStyleSheets.push(sheet);
    this.#stillness = { page, sheet };
  }

  #letScroll(): void {
    if (!this.#stillness) return;
    const { page, sheet } = this.#stillness;
    page.adoptedStyleSheets = page.adoptedStyleSheets.filter((other) => other !== sheet);
    this.#stillness = null;
  }

  readonly #closed = (): void => {
    if (!this.#dialog?.open) this.#host.close();
  };

  readonly #pressed = (event: PointerEvent): void => {
    this.#isPressedOutside = event.target === this.#dialog;
  };

  readonly #clicked = (event: MouseEvent): void => {
    if (this.#isPressedOutside && event.target === this.#dialog) this.#host.close();
    this.#isPressedOutside = false;
  };
}
