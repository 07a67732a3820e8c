import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { initialState, Task } from '@lit/task';
import { toWire } from '../../flow/slot-days.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import { freeHosts, type Explanation, type FreeHosts } from './free-hosts.ts';
import type { WizardChoices } from './wizard-choices.ts';

/** How long news rest until the time is looked at again, in milliseconds: one change often brings several. */
const newsRestMs = 400;

/** Knows who could take the start that is chosen, and learns it anew whenever somebody books, moves or cancels. */
export class TimeCheck implements ReactiveController {
  /** Counts the news, for whoever shows times. */
  round = 0;
  readonly #host: ReactiveControllerHost;
  readonly #desk: () => ConsoleDesk;
  readonly #choices: () => WizardChoices | null;
  readonly #task: Task<readonly [string | null, number], readonly [asked: string, Explanation]>;
  #unlisten: (() => void) | null = null;
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** @param choices null until they are known */
  constructor(host: ReactiveControllerHost, desk: () => ConsoleDesk, choices: () => WizardChoices | null) {
    this.#host = host;
    this.#desk = desk;
    this.#choices = choices;
    host.addController(this);
    this.#task = new Task(host, {
      args: () => [this.#asked, this.round] as const,
      task: async ([asked], { signal }) => {
        if (asked === null) return initialState;
        const query = JSON.parse(asked) as NonNullable<ReturnType<typeof questionOf>>;
        const answer = await desk().client.get('/v1/availability/explain', { params: { query }, signal });
        return 'offered' in answer ? ([asked, answer] as const) : initialState;
      },
    });
  }

  /** Who could take it; null as long as nobody knows. */
  get found(): FreeHosts | null {
    const choices = this.#choices();
    const [asked, explanation] = this.#task.value ?? [];
    return explanation && choices?.bookable && asked === this.#asked
      ? freeHosts(explanation, choices.bookable, choices)
      : null;
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

  hostConnected(): void {
    const rest = (): void => {
      clearTimeout(this.#rest);
      this.#rest = setTimeout(this.again, newsRestMs);
    };
    this.#unlisten = this.#desk().live.listen({ changed: rest, resync: rest });
  }

  hostDisconnected(): void {
    this.#unlisten?.();
    clearTimeout(this.#rest);
  }

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
