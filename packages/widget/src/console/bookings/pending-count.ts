import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ConsoleDesk } from '../console-desk.ts';
import { listenWhileShown } from '../live/listen-while-shown.ts';

/** How many bookings wait for somebody, kept right by what happens. */
export class PendingCount implements ReactiveController {
  count = 0;
  readonly #host: ReactiveControllerHost;
  readonly #desk: () => ConsoleDesk;
  #isReading = false;
  #isOld = false;

  constructor(host: ReactiveControllerHost, desk: () => ConsoleDesk) {
    this.#host = host;
    this.#desk = desk;
    host.addController(this);
    const read = (): void => void this.#read();
    listenWhileShown(host, desk, { changed: read, resync: read });
  }

  hostConnected(): void {
    void this.#read();
  }

  /** One question at a time: what happens meanwhile is counted by one more after it. */
  async #read(): Promise<void> {
    this.#isOld = true;
    if (this.#isReading) return;
    this.#isReading = true;
    while (this.#isOld) {
      this.#isOld = false;
      const query = { status: 'pending_confirmation' };
      const answer = await this.#desk()
        .client.get('/v1/bookings/count', { params: { query } })
        .catch(() => null);
      if (answer !== null) this.count = answer.count;
    }
    this.#isReading = false;
    this.#host.requestUpdate();
  }
}
