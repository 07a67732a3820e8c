import { createServer, type IncomingMessage } from 'node:http';

/** A calendar server of a test: keeps what is put, as RFC 4791 says it does, and answers what it is told to. */
export interface CaldavServer {
  /** The collection's address. */
  readonly url: string;
  /** What it keeps, by path. */
  readonly objects: ReadonlyMap<string, string>;
  /** `METHOD path` of every request. */
  readonly requests: readonly string[];
  /** Answers the next requests with this status instead. */
  refuseWith(status: number | null): void;
  stop(): Promise<void>;
}

export const caldavLogin = { username: 'mara', password: 'a calendar password' };

/** Starts one on a free port of this machine. */
export async function startCaldavServer(): Promise<CaldavServer> {
  const objects = new Map<string, string>();
  const requests: string[] = [];
  let refusal: number | null = null;
  const expected = `Basic ${Buffer.from(`${caldavLogin.username}:${caldavLogin.password}`).toString('base64')}`;

  async function statusOf(request: IncomingMessage): Promise<number> {
    const path = request.url ?? '';
    requests.push(`${request.method ?? ''} ${path}`);
    const body = await textOf(request);
    if (refusal !== null) return refusal;
    if (request.headers.authorization !== expected) return 401;
    const isThere = objects.has(path);
    if (request.method === 'PUT') {
      if (!request.headers['content-type']?.startsWith('text/calendar')) return 415;
      if (/^METHOD:/m.test(body)) return 403;
      objects.set(path, body);
      return isThere ? 204 : 201;
    }
    if (request.method === 'DELETE') return objects.delete(path) ? 204 : 404;
    return 405;
  }

  const server = createServer((request, response) => {
    void statusOf(request).then((status) => response.writeHead(status).end());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The calendar server has no port.');
  const { port } = address;
  return {
    url: `http://127.0.0.1:${port}/calendars/mara/`,
    objects,
    requests,
    refuseWith(status) {
      refusal = status;
    },
    stop: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) text += String(chunk);
  return text;
}
