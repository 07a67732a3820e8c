import { once } from 'node:events';
import { createServer } from 'node:http';

/** A site of somebody else: another origin than the server's, on this machine. */
export interface OtherSite extends AsyncDisposable {
  /** With a slash at the end. */
  readonly url: string;
}

/** What a site answers. */
export interface SiteAnswer {
  readonly body: string;
  /** Such as `text/html`. */
  readonly type: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Serves what `answer` has for a path, until it is disposed of; null is what is not there. */
export async function serveSite(answer: (path: string) => SiteAnswer | null): Promise<OtherSite> {
  const server = createServer((request, response) => {
    const found = answer(new URL(request.url ?? '/', 'http://site.invalid').pathname);
    if (found === null) response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'Content-Type': `${found.type}; charset=utf-8`, ...found.headers })
        .end(found.body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No free port was found.');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
