import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Hears the page's `commandfor` buttons for an element where the browser does not know them, as Safari before 26.2. */
export class PageButtons implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  /** An id is one of the tree that it stands in. */
  #tree: Node | null = null;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    if (!('commandForElement' in HTMLButtonElement.prototype)) host.addController(this);
  }

  hostConnected(): void {
    this.#tree = this.#host.getRootNode();
    this.#tree.addEventListener('click', this.#pressed);
  }

  hostDisconnected(): void {
    this.#tree?.removeEventListener('click', this.#pressed);
  }

  readonly #pressed = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest('button[commandfor]') : null;
    if (event.defaultPrevented || !button || button.getAttribute('commandfor') !== this.#host.id) return;
    // With a command, only a button that says so submits its form.
    if (!button.hasAttribute('type')) event.preventDefault();
    const command = button.getAttribute('command');
    this.#host.dispatchEvent(Object.assign(new Event('command'), { command, source: button }));
  };
}
