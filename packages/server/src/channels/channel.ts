import type { Deps } from '../deps.ts';

/** A short text for one person, ready to be sent. */
export interface TextMessage {
  /** The outbox row's: the same whenever the same message is tried again. */
  readonly id: string;
  /** What it says, such as `reminder_1h`. */
  readonly kind: string;
  readonly to: Person;
  /** Where the channel reaches the person. */
  readonly address: string;
  readonly text: string;
  /** Only where somebody wrote one. */
  readonly subject: string | null;
  /** BCP 47, of the text. */
  readonly locale: string;
  /** What it is about. Instants are epoch milliseconds. */
  readonly booking: {
    readonly id: string;
    readonly startAt: number;
    readonly endAt: number;
    /** The person's own, which the text speaks in. */
    readonly timezone: string;
    /** Slug. */
    readonly eventType: string;
  };
}

/** Whom a message is for. */
export interface Person {
  readonly name: string;
  readonly email: string | null;
  readonly phone: string | null;
}

/** What a channel may use of the server. */
export type ChannelDeps = Pick<Deps, 'clock' | 'log' | 'config'>;

/** A way to bring short texts to people. */
export interface TextChannel<Settings> {
  /** Where it reaches a person; null when that person left no address for it. */
  readonly addressOf: (person: Person) => string | null;
  /**
   * Delivers one message, with no transaction open, and comes to an end by itself. A message that is sent twice carries the same id.
   *
   * @throws PermanentFailure when trying again cannot help, RetryLater when the receiver said for how long to wait, another Error when
   * it may go better soon. No message holds a secret: it is kept with the delivery and shown.
   */
  readonly send: (
    deps: ChannelDeps,
    message: TextMessage,
    settings: Settings,
    secret: string,
  ) => Promise<void>;
}
