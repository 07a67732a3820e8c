import { html, type TemplateResult } from 'lit';
import { Task } from '@lit/task';
import { loadPart, type LazyPart } from '../../lazy-parts.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { BookingElement } from '../booking-element.ts';
import type { PanelState } from './link-panel.ts';

/**
 * An element for the bearer of a link: it loads the panel that shows the booking. Until that is there, what the page wrote inside the
 * element stays to be read.
 */
export abstract class LinkElement extends BookingElement {
  static override styles = baseStyles;
  static override properties = { token: {} };

  /** The secret of the link, as the mail carries it. */
  declare token: string | undefined;

  readonly #part: Task<readonly [], void>;

  constructor(part: LazyPart) {
    super();
    this.#part = new Task(this, { args: () => [] as const, task: () => loadPart(part) });
  }

  protected abstract renderPanel(token: string): TemplateResult;

  protected override render(): unknown {
    const { messages } = this.localization;
    const fallback = html`<slot></slot>`;
    return this.#part.render({
      initial: () => fallback,
      pending: () => fallback,
      complete: () => this.renderPanel(this.token ?? ''),
      error: () =>
        html`<div class="notice bad" part="error" role="alert">
            <p>${messages.network}</p>
            <button type="button" @click=${this.#loadAgain}>${messages.tryAgain}</button>
          </div>
          ${fallback}`,
    });
  }

  readonly #loadAgain = (): void => {
    void this.#part.run();
  };

  protected readonly onState = (event: CustomEvent<PanelState>): void => {
    this.showState(event.detail);
  };

  protected readonly onZone = (event: CustomEvent<string>): void => {
    this.zone.choose(event.detail);
  };
}
