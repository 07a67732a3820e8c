import type { Locator, Page, Route } from '@playwright/test';
import { calls, type Call } from './calls.ts';

/** Where scenes are played: a fresh page on a demo server, whose answers can be changed. */
export class Stage {
  readonly page: Page;
  readonly serverUrl: string;

  private constructor(page: Page, serverUrl: string) {
    this.page = page;
    this.serverUrl = serverUrl;
  }

  /**
   * Stands between page and server from the start: where a page that is open already is listened to for the first time, a call
   * that comes soon after passes unheard now and then, and so it does where listening ends (microsoft/playwright#41802).
   */
  static async on(page: Page, serverUrl: string): Promise<Stage> {
    await page.route(`${serverUrl}/**`, (route) => route.fallback());
    return new Stage(page, serverUrl);
  }

  /** Stops the clocks of server and visitor at an instant in ISO 8601; timers go on. */
  async setClocks(now: string): Promise<void> {
    await this.page.request.put(`${this.serverUrl}/dev/clock`, { data: { now } });
    await this.page.clock.setFixedTime(now);
  }

  async open(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.serverUrl).href, { waitUntil: 'commit' });
  }

  /** Opens a page of one's own, with the script of one element and this in its midst. */
  async openOwnPage(tag: string, html: string): Promise<void> {
    const head =
      `<title>A page of one’s own</title><meta name="viewport" content="width=device-width, initial-scale=1">` +
      '<style>:root { color-scheme: light dark } body { margin: 1rem; font: 1rem/1.5 sans-serif } form > p > button { min-block-size: 44px; min-inline-size: 44px }</style>' +
      `<script type="module" src="/cdn/${tag}.js"></script>`;
    await this.page.route(`${this.serverUrl}/own-page`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="en-GB"><head>${head}</head><body><main><h1>A page of one’s own</h1>${html}</main></body></html>`,
      }),
    );
    await this.open('/own-page');
  }

  /** The times of the day that is shown. */
  get times(): Locator {
    return this.page.getByRole('listbox').getByRole('option');
  }

  /** Waits until times are on show, and with them what tells of changes. */
  async readTimes(): Promise<void> {
    await this.times.first().waitFor();
    // Of two regions beside the times the one for changes is the first, and comes last.
    await this.page
      .locator('.panes + [role="status"] + [role="status"]')
      .first()
      .waitFor({ state: 'attached' });
  }

  /** Presses the button of this name. */
  async press(name: RegExp | string): Promise<void> {
    await this.page.getByRole('button', { name, exact: typeof name === 'string' }).click();
  }

  /** Waits until these words can be seen. */
  async read(words: RegExp | string): Promise<void> {
    await this.page.getByText(words).filter({ visible: true }).first().waitFor();
  }

  /** Leaves a call without an answer for ever. */
  async keepWaiting(call: Call): Promise<void> {
    await this.#on(call, () => Promise.resolve());
  }

  /** Lets the line break at a call. */
  async cut(call: Call): Promise<void> {
    await this.#on(call, (route) => route.abort());
  }

  /** Lets a call through again, as it is. */
  async restore(call: Call): Promise<void> {
    await this.page.unroute(calls[call].path);
  }

  /** Answers a call by this, in place of the server. */
  async answer(call: Call, json: unknown, status = 200): Promise<void> {
    const contentType = status < 400 ? 'application/json' : 'application/problem+json';
    await this.#on(call, (route) => route.fulfill({ status, contentType, body: JSON.stringify(json) }));
  }

  /** Refuses a call. */
  async refuse(call: Call, status: number, code: string, more: object = {}): Promise<void> {
    const problem = {
      type: 'about:blank',
      title: code,
      status,
      detail: `${code}.`,
      code,
      request_id: 'req_1',
    };
    await this.answer(call, { ...problem, ...more }, status);
  }

  /** Changes what the server answers to a call. */
  async alter<Answer>(call: Call, change: (answer: Answer) => Answer): Promise<void> {
    await this.#on(call, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: change(await response.json()) });
    });
  }

  async #on(call: Call, handle: (route: Route) => Promise<void>): Promise<void> {
    const { method, path } = calls[call];
    await this.page.route(path, (route) =>
      route.request().method() === method ? handle(route) : route.fallback(),
    );
  }
}
