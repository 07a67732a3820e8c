import type { Stretch } from './week-hours.ts';

/** Somebody wants a stretch of hours to be another one, to be new, or to go. */
export class HoursEditEvent extends Event {
  static readonly type = 'console-hours-edit';
  /** What is there already; null for a new one. */
  readonly replaced: Stretch | null;
  /** What is to be there; null for nothing. */
  readonly next: Stretch | null;

  constructor(replaced: Stretch | null, next: Stretch | null) {
    super(HoursEditEvent.type, { bubbles: true });
    this.replaced = replaced;
    this.next = next;
  }
}

declare global {
  interface HTMLElementEventMap {
    'console-hours-edit': HoursEditEvent;
  }
}
