/** Somebody has changed here when a host is not to be disturbed. */
export class BlocksChangedEvent extends Event {
  static readonly type = 'console-blocks';

  constructor() {
    super(BlocksChangedEvent.type, { bubbles: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'console-blocks': BlocksChangedEvent;
  }
}
