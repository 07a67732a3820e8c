/** A browser that can be started: its program and the variables it needs besides the caller's own. */
export interface Chromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}
/**
 * Finds the browser that every suite uses: the one that CHROME_PATH names, else an installed Chromium or Chrome,
 * else the one that came with the dependencies (Linux on x64).
 *
 * @throws Error that names CHROME_PATH, when there is none or it names no file.
 */
export declare function findChromium(): Promise<Chromium>;
