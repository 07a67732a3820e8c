import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { initialState, Task } from '@lit/task';
import type { MemberClient } from '@slotkit/shared/client';
import { toWire } from '../../flow/slot-days.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import { listenWhileShown } from '../live/listen-while-shown.ts';
import { freeHosts, type Explanation, type FreeHosts } from './free-hosts.ts';
import type { WizardChoices } from './wizard-choices.ts';

/** How long news rest until the time is looked at again, in milliseconds: one change often brings several. */
const newsRestMs = 400;

/** What is asked, and what was answered. */
type Question = NonNullable<ReturnType<typeof questionOf>>;
interface Answered {
  /** The question as text: an answer to another one is not told. */
  readonly asked: string;
  readonly explanation: Explanation;
  readonly seatsLeft: number | null;
}

/** Knows who could take the start that is chosen, and learns it anew whenever somebody books, moves or cancels. */
export class TimeCheck implements ReactiveController {
  /** Counts the news, for whoever shows times. */
  round = 0;
  readonly #host: ReactiveControllerHost;
  readonly #choices: () => WizardChoices | null;
  readonly #task: Task<readonly [string | null, number], Answered>;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** @param choices null until they are known */
  constructor(host: ReactiveControllerHost, desk: () => ConsoleDesk, choices: () => WizardChoices | null) {
    this.#host = host;
    this.#choices = choices;
    host.addController(this);
    listenWhileShown(host, desk, { changed: this.#hear, resync: this.#hear });
    this.#task = new Task(host, {
      args: () => [this.#asked, this.round] as const,
      task: async ([asked], { signal }) => {
        if (asked === null) return initialState;
        const { client } = desk();
        const query = JSON.parse(asked) as Question;
        const [answer, seatsLeft] = await Promise.all([
          client.get('/v1/availability/explain', { params: { query }, signal }),
          choices()?.bookable?.eventType.strategy === 'group' ? readSeats(client, query, signal) : null,
        ]);
        return 'offered' in answer ? { asked, explanation: answer, seatsLeft } : initialState;
      },
    });
  }

  /** Who could take it; null as long as nobody knows. */
  get found(): FreeHosts | null {
    const { value } = this.#task;
    const choices = this.#choices();
    return value && choices?.bookable && value.asked === this.#asked
      ? freeHosts(value.explanation, choices.bookable, choices)
      : null;
  }

  /** How many places of a group are left at it; null for what is none, and where none is listed. */
  get seatsLeft(): number | null {
    const { value } = this.#task;
    return value?.asked === this.#asked ? value.seatsLeft : null;
  }

  /** Why nobody knows it. */
  get failure(): unknown {
    return this.#task.error ?? null;
  }

  /** Looks again. */
  readonly again = (): void => {
    this.round += 1;
    this.#host.requestUpdate();
  };

  hostDisconnected(): void {
    clearTimeout(this.#rest);
  }

  readonly #hear = (): void => {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(this.again, newsRestMs);
  };

  get #asked(): string | null {
    const choices = this.#choices();
    const question = choices && questionOf(choices);
    return question ? JSON.stringify(question) : null;
  }
}

/** What is asked: all hosts of the place at that time, whoever was named. */
const questionOf = ({ bookable, location, duration, startAt }: WizardChoices) =>
  bookable === null || startAt === null
    ? null
    : {
        event_type_id: bookable.eventType.id,
        start: toWire(startAt),
        duration_minutes: duration,
        ...(location && { location_id: location.id }),
      };

/** The places that are left in a group that begins at a start; null where customers are offered none. */
async function readSeats(
  client: MemberClient,
  { start: from, ...which }: Question,
  signal: AbortSignal,
): Promise<number | null> {
  const to = toWire(Date.parse(from) + 60_000);
  const query = { ...which, from, to, timezone: 'UTC' };
  const answer = await client.get('/v1/availability', { params: { query }, signal });
  return 'slots' in answer ? (answer.slots[0]?.seats_left ?? null) : null;
}
