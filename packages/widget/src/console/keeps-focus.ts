import type { LitElement, ReactiveController } from 'lit';

class KeepsFocus implements ReactiveController {
  readonly #host: LitElement;
  readonly #likes: string;
  readonly #otherwise: string;
  #focused: Element | null = null;
  #index = -1;

  constructor(host: LitElement, likes: string, otherwise: string) {
    this.#host = host;
    this.#likes = likes;
    this.#otherwise = otherwise;
  }

  hostUpdate(): void {
    this.#focused = this.#host.shadowRoot?.activeElement ?? null;
    this.#index = this.#found().findIndex((one) => one === this.#focused);
  }

  hostUpdated(): void {
    if (!this.#focused || this.#focused.isConnected) return;
    const found = this.#index < 0 ? [] : this.#found();
    const next = found[this.#index] ?? found.at(-1);
    (next ?? this.#host.shadowRoot?.querySelector<HTMLElement>(this.#otherwise))?.focus();
  }

  #found(): readonly HTMLElement[] {
    return [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>(this.#likes) ?? [])];
  }
}

/**
 * Moves the focus on where what had it is drawn no more: to what took its place among its like, or to the last of them. It would fall to the
 * start of the page. `likes` and `otherwise` are selectors: of what can take its place, and of what has the focus where none is left.
 */
export const keepFocus = (host: LitElement, likes: string, otherwise: string): void =>
  host.addController(new KeepsFocus(host, likes, otherwise));
