import { once } from 'node:events';
import { createConnection, createServer, type Server, type Socket } from 'node:net';

/** A line between a browser and the server, which can be cut, held up and slowed down. Bytes pass it as they are. */
export interface Line extends AsyncDisposable {
  /** The server, as it is reached over this line; without a slash at the end. */
  readonly url: string;
  /** How many streams of slots are open. */
  readonly streams: number;
  /** Resets all connections, and refuses new ones. */
  cut(): Promise<void>;
  /** Holds everything back, in both directions: connections stay open and nothing comes. */
  stall(): void;
  /** Everything takes this much longer, in each direction. */
  slow(ms: number): void;
  /**
   * Lets requests whose first line matches through, and resets the connection when the server begins to answer: what was asked for is done
   * by then. The returned promise resolves at the first answer that is lost; `meanwhile` is done before its connection is reset.
   */
  loseAnswers(request: RegExp, meanwhile?: () => Promise<void>): Promise<void>;
  /** Everything passes again, what was held back as well. */
  restore(): Promise<void>;
}

interface Pair {
  readonly browser: Socket;
  readonly server: Socket;
  /** First line of the last request. */
  asked: string;
  /** The answer to come is to be lost. */
  isDoomed: boolean;
}

/** Opens a line to a server on this machine. */
export async function openLine(serverUrl: string): Promise<Line> {
  const target = Number(new URL(serverUrl).port);
  const pairs = new Set<Pair>();
  let delayMs = 0;
  let held: PromiseWithResolvers<void> | null = null;
  let lost: { readonly request: RegExp; readonly first: () => Promise<void> } | null = null;

  /** Passes bytes on in their order, as fast as the line is just then. */
  function carry(from: Socket, to: Socket, look: (chunk: Buffer) => Promise<boolean>): void {
    async function pass(ready: Promise<void>, chunk: Buffer, due: number): Promise<void> {
      await ready;
      await held?.promise;
      await until(due);
      if ((await look(chunk)) && to.writable) to.write(chunk);
    }
    let before: Promise<void> = Promise.resolve();
    from.on('data', (chunk: Buffer) => {
      before = pass(before, chunk, performance.now() + delayMs);
    });
    from.on('end', () => void before.then(() => to.end()));
    from.on('error', () => to.destroy());
    from.on('close', () => void before.then(() => to.destroy()));
  }

  const listener: Server = createServer((browser) => {
    const pair: Pair = { browser, server: createConnection(target, 'localhost'), asked: '', isDoomed: false };
    pairs.add(pair);
    browser.on('close', () => pairs.delete(pair));
    carry(browser, pair.server, async (chunk) => {
      pair.asked = /^[A-Z]+ \S+ HTTP/.exec(chunk.toString('latin1'))?.[0] ?? pair.asked;
      pair.isDoomed = lost?.request.test(pair.asked) ?? false;
      return true;
    });
    carry(pair.server, browser, async () => {
      if (!pair.isDoomed) return true;
      await lost?.first();
      reset(pair);
      return false;
    });
  });
  const listen = async (port: number): Promise<void> => {
    listener.listen(port, 'localhost');
    await once(listener, 'listening');
  };
  await listen(0);
  const address = listener.address();
  if (address === null || typeof address === 'string') throw new Error('No free port was found.');
  const { port } = address;

  const letGo = (): void => {
    held?.resolve();
    held = null;
  };
  const close = async (): Promise<void> => {
    const closed = once(listener, 'close');
    listener.close();
    for (const pair of pairs) reset(pair);
    letGo();
    await closed;
  };
  return {
    url: `http://localhost:${port}`,
    get streams() {
      return [...pairs].filter(({ asked }) => asked.includes('/slots/stream?')).length;
    },
    cut: close,
    stall() {
      held ??= Promise.withResolvers();
    },
    slow(ms) {
      delayMs = ms;
    },
    loseAnswers(request, meanwhile = () => Promise.resolve()) {
      const { promise, resolve } = Promise.withResolvers<void>();
      let first: Promise<void> | null = null;
      lost = { request, first: () => (first ??= meanwhile().then(resolve)) };
      return promise;
    },
    async restore() {
      lost = null;
      delayMs = 0;
      letGo();
      if (!listener.listening) await listen(port);
    },
    async [Symbol.asyncDispose]() {
      if (listener.listening) await close();
    },
  };
}

function reset({ browser, server }: Pair): void {
  browser.resetAndDestroy();
  server.destroy();
}

const until = (due: number): Promise<void> | undefined => {
  const ms = due - performance.now();
  return ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : undefined;
};
