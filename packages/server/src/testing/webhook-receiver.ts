import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';

/** One call as the receiver got it. */
export interface ReceivedCall {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The bytes as text. */
  readonly body: string;
}

/** A real HTTP server that webhooks are sent to. */
export interface WebhookReceiver {
  readonly url: string;
  readonly received: readonly ReceivedCall[];
  /** How it answers from now on; 204 at first. Who answers nothing lets the caller wait. */
  answerWith(answer: (response: ServerResponse, call: ReceivedCall) => void): void;
  close(): Promise<void>;
}

/** Starts a receiver on the loopback interface. */
export async function startWebhookReceiver(): Promise<WebhookReceiver> {
  const received: ReceivedCall[] = [];
  let answer = (response: ServerResponse, _call: ReceivedCall): void => void response.writeHead(204).end();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const call = { path: request.url ?? '', headers: request.headers, body };
      received.push(call);
      answer(response, call);
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}/hook`,
    received,
    answerWith(next) {
      answer = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
