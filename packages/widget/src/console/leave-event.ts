/** Somebody is done with what is open, or would rather not: whoever has opened it closes it. */
export class LeaveEvent extends Event {
  static readonly type = 'console-close';

  constructor() {
    super(LeaveEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'console-close': LeaveEvent;
  }
}
