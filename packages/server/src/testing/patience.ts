/**
 * How long a test waits for what does come on any machine, however busy: a limit for what hangs, in milliseconds, where what is tested is
 * not the waiting itself.
 */
export const patienceMs = 60_000;
