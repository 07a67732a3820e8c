import { aTimeout, fixtureCleanup } from '@open-wc/testing';
import type { SetupWorker } from 'msw/browser';
import type { OpenStreams } from './open-streams.ts';
import { startMockWorker } from './start-mock-worker.ts';

/** What stands in for the server of a test file's page. */
export interface StandIn {
  readonly worker: SetupWorker;
  readonly streams: OpenStreams;
  /** Lets go of calls that still wait. */
  readonly release: () => void;
  /** Makes ready for the next test. */
  readonly forget: () => void;
}

/**
 * Starts before the tests of a file and stops after. Between two of them all that the first has asked for is answered, also what its
 * elements ask for as they leave: otherwise the next would receive it.
 */
export function serveTests({ worker, streams, release, forget }: StandIn): void {
  const send = window.fetch.bind(window);
  const asked = new Set<Promise<unknown>>();
  const track = (answer: Promise<Response>): Promise<Response> => {
    const end = (): unknown => asked.delete(read);
    const read = answer.then((response) => response.clone().arrayBuffer());
    asked.add(read);
    read.then(end, end);
    return answer;
  };
  before(async () => {
    window.fetch = (input, init) => {
      const stream = streams.answer(input, init);
      return stream ? Promise.resolve(stream) : track(send(input, init));
    };
    await startMockWorker(worker);
  });
  afterEach(async () => {
    release();
    fixtureCleanup();
    await untilQuiet(asked);
    forget();
    streams.close();
    localStorage.clear();
  });
  after(async () => {
    window.fetch = send;
    await worker.stop();
  });
}

/** Until nothing is asked, nor anything because of an answer. */
async function untilQuiet(asked: ReadonlySet<Promise<unknown>>): Promise<void> {
  await aTimeout(0);
  if (asked.size === 0) return;
  await Promise.allSettled(asked);
  await untilQuiet(asked);
}
