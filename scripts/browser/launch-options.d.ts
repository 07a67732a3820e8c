/** What Playwright and Puppeteer need to start our browser. */
export interface LaunchOptions {
  readonly executablePath: string;
  readonly env: Record<string, string>;
  readonly args: string[];
}
/** Finds the browser and says how to start it; `env` is complete, and can be passed on as it is. */
export declare function launchOptions(): Promise<LaunchOptions>;
