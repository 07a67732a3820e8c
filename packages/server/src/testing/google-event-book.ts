import { z } from 'zod';

/** What Google answers. */
export interface GoogleReply {
  readonly status: number;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An event as it is kept. */
export type KeptEvent = Readonly<Record<string, unknown>> & { readonly id: string; readonly status: string };

/** How conferences come about: with the write, some time after it, or not. */
export type MeetMode = 'at once' | 'later' | 'fails' | 'not allowed';

const clock = z.object({
  dateTime: z.string().optional(),
  date: z.string().optional(),
  timeZone: z.string().optional(),
});
const writtenShape = z.looseObject({
  id: z
    .string()
    .regex(/^[0-9a-v]{5,1024}$/)
    .optional(),
  status: z.enum(['confirmed', 'tentative', 'cancelled']).optional(),
  start: clock.optional(),
  end: clock.optional(),
  conferenceData: z
    .object({
      createRequest: z.object({
        requestId: z.string().min(1),
        conferenceSolutionKey: z.object({ type: z.literal('hangoutsMeet') }),
      }),
    })
    .optional(),
});
/** What the server itself looks at in an event that it keeps. */
const keptShape = z.object({
  start: clock,
  end: clock,
  conferenceData: z.object({ createRequest: z.object({ requestId: z.string() }) }).optional(),
});
type Written = z.infer<typeof writtenShape>;

/** The events of one Google calendar, by the rules of its public documentation. */
export class GoogleEventBook {
  readonly timeZone = 'Europe/Berlin';
  readonly #events = new Map<string, KeptEvent>();
  readonly #conferences = new Map<string, string>();
  #meetMode: MeetMode = 'at once';
  #pageSize = 250;
  #changes = 0;

  /** Every event that is not deleted. */
  get events(): readonly KeptEvent[] {
    return [...this.#events.values()].filter(({ status }) => status !== 'cancelled');
  }

  /** How conferences come about from now on; those that were to come later are there when this is `at once`. */
  makeMeetings(mode: MeetMode): void {
    this.#meetMode = mode;
  }

  /** How many events one page holds. */
  setPageSize(size: number): void {
    this.#pageSize = size;
  }

  /** An event that somebody made in the calendar itself. */
  add(event: { readonly id: string } & Readonly<Record<string, unknown>>): void {
    this.#events.set(event.id, { status: 'confirmed', iCalUID: `${event.id}@google.com`, ...event });
  }

  answer(method: string, id: string | undefined, query: URLSearchParams, body: string): GoogleReply {
    if (method === 'GET') return id === undefined ? this.#list(query) : this.#get(id);
    if (query.get('sendUpdates') !== 'none')
      return refusal(400, 'invalid', 'The test wants no mail by Google.');
    if (method === 'DELETE') return this.#delete(id ?? '');
    const written = writtenShape.safeParse(JSON.parse(body));
    if (!written.success) return refusal(400, 'invalid', 'Invalid resource id value.');
    const knowsConferences = query.get('conferenceDataVersion') === '1';
    if (this.#meetMode === 'not allowed' && knowsConferences && written.data.conferenceData)
      return refusal(400, 'invalid', 'Invalid conference type value.');
    if (method === 'POST') return this.#insert(written.data, knowsConferences);
    return method === 'PATCH' ? this.#patch(id ?? '', written.data, knowsConferences) : notFound;
  }

  #insert(written: Written, knowsConferences: boolean): GoogleReply {
    const { id = `auto${this.#changes}` } = written;
    if (!written.start || !written.end) return refusal(400, 'required', 'Missing end time.');
    if (this.#events.has(id)) return refusal(409, 'duplicate', 'The requested identifier already exists.');
    this.add({ id });
    return this.#patch(id, written, knowsConferences);
  }

  #patch(id: string, { conferenceData, ...written }: Written, knowsConferences: boolean): GoogleReply {
    const known = this.#events.get(id);
    if (!known) return notFound;
    this.#changes++;
    const asked = knowsConferences ? conferenceData?.createRequest.requestId : undefined;
    const changed = {
      ...known,
      ...written,
      id,
      status: written.status ?? known.status,
      updated: `change ${this.#changes}`,
      ...(asked !== undefined && { conferenceData: { createRequest: { requestId: asked } } }),
    };
    if (asked !== undefined && !this.#conferences.has(asked) && this.#meetMode !== 'fails')
      this.#conferences.set(asked, `https://meet.google.com/meeting-${this.#conferences.size + 1}`);
    this.#events.set(id, changed);
    return { status: 200, body: this.#shown(changed) };
  }

  #get(id: string): GoogleReply {
    const event = this.#events.get(id);
    return event ? { status: 200, body: this.#shown(event) } : notFound;
  }

  /** Deleted events stay, as cancelled ones. */
  #delete(id: string): GoogleReply {
    const event = this.#events.get(id);
    if (!event) return notFound;
    if (event.status === 'cancelled') return refusal(410, 'deleted', 'Resource has been deleted');
    this.#events.set(id, { ...event, status: 'cancelled', conferenceData: undefined, updated: 'deleted' });
    return { status: 204 };
  }

  #list(query: URLSearchParams): GoogleReply {
    const from = Date.parse(query.get('timeMin') ?? '0001-01-01T00:00:00Z');
    const until = Date.parse(query.get('timeMax') ?? '9999-01-01T00:00:00Z');
    if (!(from < until)) return refusal(400, 'timeRangeEmpty', 'The specified time range is empty.');
    const found = this.events.filter((event) => {
      const { start, end } = keptShape.parse(event);
      return (
        Date.parse(end.dateTime ?? end.date ?? '') > from &&
        Date.parse(start.dateTime ?? start.date ?? '') < until
      );
    });
    const first = Number(query.get('pageToken') ?? 0);
    const rest = first + this.#pageSize;
    return {
      status: 200,
      body: {
        kind: 'calendar#events',
        timeZone: this.timeZone,
        items: found.slice(first, rest).map((event) => this.#shown(event)),
        ...(rest < found.length && { nextPageToken: String(rest) }),
      },
    };
  }

  #shown(event: KeptEvent): object {
    const requestId = keptShape.parse(event).conferenceData?.createRequest.requestId;
    if (requestId === undefined) return event;
    const uri = this.#conferences.get(requestId);
    const statusCode = uri === undefined ? 'failure' : this.#meetMode === 'later' ? 'pending' : 'success';
    return {
      ...event,
      conferenceData: {
        createRequest: { requestId, conferenceSolutionKey: { type: 'hangoutsMeet' }, status: { statusCode } },
        ...(statusCode === 'success' && { entryPoints: [{ entryPointType: 'video', uri }] }),
      },
    };
  }
}

/** The form in which the Calendar API refuses: https://developers.google.com/workspace/calendar/api/guides/errors */
export const refusal = (code: number, reason: string, message: string): GoogleReply => ({
  status: code,
  body: { error: { errors: [{ domain: 'global', reason, message }], code, message } },
});

export const notFound: GoogleReply = refusal(404, 'notFound', 'Not Found');
