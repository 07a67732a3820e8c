import type { ReactiveControllerHost } from 'lit';
import { problemsOf } from '../../later/field-problems.ts';
import { textOf } from '../../flow/form-values.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Booking } from '../console-shapes.ts';
import { tellLateFailure } from '../late-failure.ts';
import { wizardWords as words } from '../words/wizard.ts';
import { newBookingOf } from './kept-new-booking.ts';
import { fieldProblems, sendNewBooking } from './send-new-booking.ts';
import { visitorWords } from './visitor-words.ts';
import type { wizardRequest } from './wizard-request.ts';

/** Who waits for each booking that is on its way: of several, whoever came last. */
const waiting = new WeakMap<Promise<Booking>, NewBookingSending>();

/** Sends a booking once, however often somebody presses, and knows what is wrong with it. */
export class NewBookingSending {
  isSending = false;
  /** A sentence, or what the call threw. */
  failure: unknown = null;
  /** What is wrong with single fields, by their names. */
  problems: ReadonlyMap<string, string> = new Map();
  /** What was done about a failure. */
  said = '';
  readonly #host: ReactiveControllerHost & Pick<Element, 'isConnected'>;

  constructor(host: ReactiveControllerHost & Pick<Element, 'isConnected'>) {
    this.#host = host;
  }

  /** Says what is in the way, what was done about it, or neither. */
  say(change: { readonly failure?: string; readonly said?: string } = {}): void {
    this.failure = change.failure ?? null;
    this.said = change.said ?? '';
    this.#host.requestUpdate();
  }

  /** Forgets what was wrong. */
  clear(): void {
    this.problems = new Map();
    this.say();
  }

  /** A field was typed into. */
  typed(field: string): void {
    this.problems = new Map([...this.problems].filter(([name]) => name !== field));
    this.#host.requestUpdate();
  }

  /** Sends what a form holds, where the browser finds it right. Resolves with whether it was booked. */
  async send(
    desk: ConsoleDesk,
    form: HTMLFormElement,
    body: NonNullable<ReturnType<typeof wizardRequest>>,
  ): Promise<boolean> {
    if (this.isSending) return false;
    const { messages } = visitorWords(desk.formats);
    const wrong = [...problemsOf(form)].map(([field, say]) => [field, say(messages)] as const);
    this.say();
    if (wrong.length > 0) return this.#refuse(new Map(wrong));
    this.problems = new Map();
    const booking = sendNewBooking(desk, body);
    desk.drafts.bookingOnItsWay = { booking, startAt: Date.parse(body.start), isTold: false };
    return this.follow(desk);
  }

  /** Waits for a booking that was sent from here, or before the page was left. Resolves with whether it was booked. */
  async follow(desk: ConsoleDesk): Promise<boolean> {
    const sent = desk.drafts.bookingOnItsWay;
    if (sent === null) return false;
    const { booking } = sent;
    const customer = textOf(newBookingOf(desk).form, 'name');
    waiting.set(booking, this);
    this.isSending = true;
    this.#host.requestUpdate();
    try {
      await booking;
      return true;
    } catch (error) {
      this.failure = error;
      if (!this.#host.isConnected && waiting.get(booking) === this) {
        sent.isTold = true;
        tellLateFailure(desk, customer, words.book, error);
      }
      const fields = fieldProblems(error);
      return fields.size > 0 && this.#refuse(fields);
    } finally {
      this.isSending = false;
      this.#host.requestUpdate();
    }
  }

  #refuse(problems: ReadonlyMap<string, string>): false {
    this.problems = problems;
    this.say({ failure: words.fixFirst(problems.size) });
    return false;
  }
}
