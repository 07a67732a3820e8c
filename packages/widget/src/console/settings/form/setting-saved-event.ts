import type { FormKind } from './form-plan.ts';
import type { Saved } from '../objects/setting-calls.ts';

/** Something was made, changed or taken away; what is on show is to be read anew. */
export class SettingSavedEvent extends Event {
  static readonly type = 'console-setting';
  readonly kind: FormKind;
  readonly did: 'created' | 'changed' | 'removed' | 'stale';
  /** Null where it is gone. */
  readonly saved: Saved | null;

  constructor(kind: FormKind, did: SettingSavedEvent['did'], saved: Saved | null) {
    super(SettingSavedEvent.type, { bubbles: true, composed: true });
    this.kind = kind;
    this.did = did;
    this.saved = saved;
  }
}

declare global {
  interface HTMLElementEventMap {
    'console-setting': SettingSavedEvent;
  }
}
