import type { FormKind } from './form-plan.ts';
import type { Saved } from '../objects/setting-calls.ts';

/** Something was made, changed or taken away, or somebody else was first; what is on show is to be read anew. */
export type SettingSaved =
  | { readonly kind: FormKind; readonly did: 'created'; readonly saved: Saved }
  | { readonly kind: FormKind; readonly did: 'changed' | 'removed' | 'stale' };

/** Hears of it. A function and no event: what is saved may have gone from the page by then, and an event of it would reach nobody. */
export type OnSettingSaved = (what: SettingSaved) => void;
