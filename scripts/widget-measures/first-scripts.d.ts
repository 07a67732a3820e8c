import type { Browser } from '@playwright/test';
/** A script that a page waited for. */
export interface LoadedScript {
  readonly name: string;
  /** Of the answer's body, compressed as it was sent. */
  readonly bytes: number;
  readonly encoding: string;
}
/**
 * Which scripts a page waits for until times are shown: those that are there by then on a slow network. What is asked for only then
 * cannot be; what is asked for earlier in passing counts, because it is in the way.
 */
export declare function firstScripts(
  browser: Browser,
  url: string,
  encoding: 'br' | 'gzip',
): Promise<readonly LoadedScript[]>;
