import { once } from 'node:events';
import { createServer } from 'node:http';

/** A page of somebody else: another origin than the server's, on this machine. */
export interface OtherSite extends AsyncDisposable {
  readonly url: string;
}

/** What such a site sends besides its page. */
export interface OtherSiteOptions {
  /** Headers of the page, such as its policy. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Stylesheets by path, such as `/site.css`. */
  readonly styles?: Readonly<Record<string, string>>;
}

/** Serves one page of HTML until it is disposed of. */
export async function otherSite(html: string, options: OtherSiteOptions = {}): Promise<OtherSite> {
  const server = createServer((request, response) => {
    const styles = options.styles?.[request.url ?? ''];
    if (styles !== undefined) {
      response.writeHead(200, { 'Content-Type': 'text/css; charset=utf-8' }).end(styles);
    } else {
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...options.headers }).end(html);
    }
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
