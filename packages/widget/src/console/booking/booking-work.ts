import type { ReactiveControllerHost } from 'lit';
import { copyText } from '../clipboard.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Booking } from '../console-shapes.ts';

/** What is being done with a booking: one thing at a time, so that a double click does it once, and what came of it. */
export class BookingWork {
  isSending = false;
  /** What was done last, in words. */
  said = '';
  /** A sentence, or what a call threw; null for none. */
  failure: unknown = null;
  readonly #host: ReactiveControllerHost & Pick<Element, 'isConnected'>;
  readonly #tellLate: (what: string, failure: unknown) => void;

  /** `tellLate` is told of what failed after the host was taken away, where nobody would see it. */
  constructor(
    host: ReactiveControllerHost & Pick<Element, 'isConnected'>,
    tellLate: (what: string, failure: unknown) => void,
  ) {
    this.#host = host;
    this.#tellLate = tellLate;
  }

  /** Says what was done, what is in the way, or neither. */
  say(change: { readonly said?: string; readonly failure?: string } = {}): void {
    this.said = change.said ?? '';
    this.failure = change.failure ?? null;
    this.#host.requestUpdate();
  }

  /** Does what was pressed, by its name, and says what the work resolves with. Resolves with whether it worked. */
  async attempt(what: string, work: () => Promise<string>): Promise<boolean> {
    if (this.isSending) return false;
    this.isSending = true;
    this.say();
    try {
      this.said = await work();
      return true;
    } catch (error) {
      this.failure = error;
      if (!this.#host.isConnected) this.#tellLate(what, error);
      return false;
    } finally {
      this.isSending = false;
      this.#host.requestUpdate();
    }
  }
}

/**
 * Makes a new link for the customer, of several for the one, and puts it into the clipboard. Resolves with what is said of it: the link
 * itself where that is not possible. Throws what the client throws.
 */
export async function copyManageLink(
  { client, words }: ConsoleDesk,
  { id }: Booking,
  attendeeId: string | null,
): Promise<string> {
  const { manage_url: url } = await client.post('/v1/bookings/{id}/manage-link', {
    params: { path: { id } },
    body: attendeeId === null ? {} : { attendee_id: attendeeId },
  });
  return (await copyText(url)) ? words.linkCopied : `${words.linkMade} ${url}`;
}
