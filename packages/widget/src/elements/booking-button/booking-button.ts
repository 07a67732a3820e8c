import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { LaterPart } from '../../controllers/later-part.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { BookingWidget } from '../booking-widget/booking-widget.ts';
import { bookingButtonStyles } from './booking-button.styles.ts';

/**
 * A button that opens the whole way to a booking in a dialog. Nothing is asked of the server before that, and nothing is lost when the
 * dialog is closed and opened again.
 */
export class BookingButton extends BookingWidget {
  static override styles: CSSResultGroup = [baseStyles, bookingButtonStyles];
  static override properties: PropertyDeclarations = {
    floating: { type: Boolean, reflect: true },
    target: {},
    isOpen: { state: true },
    address: { state: true },
  };

  /** Stays in the corner of the window at the end of lines and of the page. */
  declare floating: boolean;
  /** `dialog`, or `tab`: a link that opens the server's own page in a new tab. */
  declare target: string;
  declare protected isOpen: boolean;
  /** Of the server's own page, once it is wanted. */
  declare protected address: string | undefined;

  readonly #dialog = new LaterPart(
    this,
    () => (this.isAsleep ? undefined : 'dialog'),
    ({ DialogView }) =>
      new DialogView(
        this,
        () => this.isOpen,
        () => super.render(),
      ),
  );

  constructor() {
    super();
    this.floating = this.isOpen = false;
    this.target = 'dialog';
    this.isAsleep = true;
    this.addEventListener('command', (event) => {
      const { command } = event as CommandEvent;
      if (command === '--open') this.open();
      if (command === '--close') this.close();
    });
    new MutationObserver(() => this.requestUpdate()).observe(this, {
      characterData: true,
      childList: true,
      subtree: true,
    });
  }

  /** Opens the dialog, or the page in a new tab. */
  open(): void {
    if (this.#isTab) this.renderRoot.querySelector('a')?.click();
    else {
      this.isAsleep = false;
      this.isOpen = true;
    }
  }

  /** Closes the dialog. What the visitor did in it is there when it is opened again. */
  close(): void {
    this.isOpen = false;
  }

  get #isTab(): boolean {
    return this.target === 'tab';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.#isTab) return;
    void import('./hosted-address.ts').then(
      ({ hostedAddress }) => (this.address = hostedAddress(this)),
      () => undefined,
    );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.isOpen) this.internals.states.add('open');
    else this.internals.states.delete('open');
  }

  protected override render(): TemplateResult {
    // A link that the page wrote for the time without script lends its words: in a button it would be a second one.
    const label =
      this.querySelector(':scope > a')?.textContent ??
      html`<slot>${this.language.localization?.messages.chooseTime}</slot>`;
    return html`${
      this.#isTab
        ? html`<a
            class="button primary"
            part="button"
            href=${this.address ?? nothing}
            target="_blank"
            rel="noopener"
            >${label}</a
          >`
        : html`<button
            class="primary"
            part="button"
            id="open"
            aria-haspopup="dialog"
            @click=${() => this.open()}
          >
            ${label}
          </button>`
    }${this.#dialog.render(html``)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-button': BookingButton;
  }
}
