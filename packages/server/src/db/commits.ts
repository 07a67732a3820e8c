import type { Database } from './database.ts';

const listenersOf = new WeakMap<Database, Set<() => void>>();

/** Calls back after every commit that this process makes on a database. Returns how to end that. */
export function onCommit(db: Database, listener: () => void): () => void {
  const listeners = listenersOf.get(db) ?? new Set();
  listenersOf.set(db, listeners);
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Tells whoever listens that something was committed. */
export function tellOfCommit(db: Database): void {
  for (const listener of listenersOf.get(db) ?? []) listener();
}
