import type { Day } from '../../time/days.ts';

/** Somebody has pressed where nothing is booked: a time, or a day where the look shows days alone. */
export class EmptyTimeEvent extends Event {
  static readonly type = 'console-empty-time';
  readonly pressed: { readonly day: Day } | { readonly startAt: number };

  constructor(pressed: EmptyTimeEvent['pressed']) {
    super(EmptyTimeEvent.type, { bubbles: true, composed: true });
    this.pressed = pressed;
  }
}

declare global {
  interface HTMLElementEventMap {
    'console-empty-time': EmptyTimeEvent;
  }
}
