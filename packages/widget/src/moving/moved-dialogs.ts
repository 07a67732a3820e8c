import type { BookingButton } from '../elements/booking-button/booking-button.ts';
import { selectorOf } from './moved-element.ts';
import { styleRule } from './page-styles.ts';

/** The dialogs that a page opens without a button of ours in sight. */
export class MovedDialogs {
  /** By what they were asked for: nothing is lost when one is closed and opened again. */
  readonly #buttons = new Map<string, BookingButton>();

  /** Opens the dialog for what a page asks, JSON of which names it; it is made when it is first asked for. */
  open(asked: readonly unknown[], make: () => BookingButton): void {
    const key = JSON.stringify(asked);
    const button = this.#buttons.get(key) ?? make();
    if (!button.isConnected) placeUnseen(button);
    this.#buttons.set(key, button);
    void openDialog(button);
  }

  closeAll(): void {
    for (const button of this.#buttons.values()) button.close?.();
  }
}

/** Puts a button into the page that is opened by something else, and cannot be seen or reached itself. */
function placeUnseen(button: BookingButton): void {
  const selector = selectorOf(button);
  styleRule(selector).position = 'fixed';
  styleRule(`${selector}::part(button)`).display = 'none';
  document.body.append(button);
}

/** Opens a button's dialog, once its script is there. */
async function openDialog(button: BookingButton): Promise<void> {
  await customElements.whenDefined('booking-button');
  button.open();
}
