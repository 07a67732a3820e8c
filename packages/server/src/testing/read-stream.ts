/** One event as a reader of server-sent events gets it. */
export interface ReadEvent {
  readonly id: string;
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A reader of server-sent events, as the standard says a browser reads them. */
export interface StreamReader {
  readonly status: number;
  readonly headers: Headers;
  /** What a browser would send as `Last-Event-ID` when it comes back. */
  readonly lastEventId: () => string;
  /** How many heartbeats came so far. */
  readonly heartbeats: () => number;
  /** The next event, or null when the stream has ended. */
  next(): Promise<ReadEvent | null>;
  /** Reads on until this is true; what was read before counts. Throws when the stream ends first. */
  until(isEnough: () => boolean): Promise<void>;
  /** Leaves, as somebody who closes the page does. */
  close(): Promise<void>;
}

/** Reads the body of an answer. Throws for one that has none. */
export function readStream(answer: Response): StreamReader {
  const source = answer.body?.getReader();
  if (!source) throw new Error(`The answer ${answer.status} has no body.`);
  const decoder = new TextDecoder();
  const waiting: ReadEvent[] = [];
  let text = '';
  let lastEventId = '';
  let heartbeats = 0;

  function take(block: string): void {
    const fields = new Map<string, string>();
    for (const line of block.split('\n')) {
      if (line === ': heartbeat') heartbeats++;
      const [, name = '', value = ''] = /^([^:]+): ?(.*)$/.exec(line) ?? [];
      if (name !== '') fields.set(name, value);
    }
    lastEventId = fields.get('id') ?? lastEventId;
    const data = fields.get('data');
    if (data !== undefined)
      waiting.push({ id: lastEventId, type: fields.get('event') ?? 'message', data: JSON.parse(data) });
  }

  /** Reads one piece more; false at the end. */
  async function readMore(): Promise<boolean> {
    const { done, value } = (await source?.read()) ?? { done: true, value: undefined };
    if (done) return false;
    text += decoder.decode(value, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    blocks.forEach(take);
    return true;
  }

  return {
    status: answer.status,
    headers: answer.headers,
    lastEventId: () => lastEventId,
    heartbeats: () => heartbeats,
    async next() {
      while (waiting.length === 0) if (!(await readMore())) return null;
      return waiting.shift() ?? null;
    },
    async until(isEnough) {
      while (!isEnough())
        if (!(await readMore())) throw new Error(`The stream ended. Left over: ${JSON.stringify(text)}`);
    },
    close: () => source.cancel(),
  };
}
