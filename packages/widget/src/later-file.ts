import type * as later from './later/later.ts';

/** The one file with all that a visitor needs after the first view: form, finished booking, manage, confirm, retries. */
export type LaterFile = typeof later;

let file: LaterFile | undefined;
let loading: Promise<LaterFile> | undefined;

/** The later file where it is there already. */
export const laterFile = (): LaterFile | undefined => file;

/** Brings the later file, once; after a failure the next call tries again. */
export async function loadLater(): Promise<LaterFile> {
  try {
    return (file = await (loading ??= import('./later/later.ts')));
  } catch (error) {
    loading = undefined;
    throw error;
  }
}
