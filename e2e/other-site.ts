import { once } from 'node:events';
import { createServer } from 'node:http';

/** A page of somebody else: another origin than the server's, on this machine. */
export interface OtherSite extends AsyncDisposable {
  readonly url: string;
}

/** Serves one page of HTML until it is disposed of. */
export async function otherSite(html: string): Promise<OtherSite> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
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
