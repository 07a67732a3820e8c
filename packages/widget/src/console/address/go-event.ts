import type { ConsoleAddress } from './console-address.ts';

/** A part of the console asks for another address; the console goes there. */
export class GoEvent extends Event {
  static readonly type = 'console-go';
  readonly change: Partial<ConsoleAddress>;
  /** Whether letters are being typed, which make no entries of their own in the browser's history. */
  readonly isTyped: boolean;

  constructor(change: Partial<ConsoleAddress>, isTyped = false) {
    super(GoEvent.type, { bubbles: true, composed: true });
    this.change = change;
    this.isTyped = isTyped;
  }
}

declare global {
  interface HTMLElementEventMap {
    'console-go': GoEvent;
  }
}
