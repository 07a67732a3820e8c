import { once } from 'node:events';
import { createServer } from 'node:http';

/** A site of somebody else, on another origin than the server's, with pages to measure. */
export interface GuestSite extends AsyncDisposable {
  /** With a slash at the end. */
  readonly url: string;
}

/** What a page of the site is; scripts and pages are told apart by their beginning. */
export type GuestPages = Readonly<Record<string, string>>;

/** Serves files by their names (`widget`, `sketch.js`) until it is disposed of; there is no other. */
export async function guestSite(pages: GuestPages): Promise<GuestSite> {
  const server = createServer((request, response) => {
    const name = (request.url ?? '').slice(1);
    const body = Object.hasOwn(pages, name) ? pages[name] : undefined;
    const type = name.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': `${type}; charset=utf-8` });
    response.end(body);
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

/** A page around something, with text above and below that must not move. */
export const guestPage = (inside: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="icon" href="data:," />
    <title>A page of somebody else</title>
    <style>
      body { font: 16px/1.5 system-ui; margin: 1rem auto; max-inline-size: 70rem; padding-inline: 1rem }
      /* As the README tells pages to. */
      booking-widget { display: block; min-block-size: 70rem }
      @media (width >= 40rem) { booking-widget { min-block-size: 47rem } }
      @media (width >= 60rem) { booking-widget { min-block-size: 36rem } }
    </style>
  </head>
  <body>
    <h1>Talk to us</h1>
    ${inside}
    <p>What stands below the booking.</p>
  </body>
</html>
`;

/** The demo's intro call on somebody else's page. */
export const widgetOn = (serverUrl: string): string => `
    <script type="module" src="${serverUrl}/cdn/booking-widget.js"></script>
    <booking-widget app-id="demo" widget-key="pk_demo" server="${serverUrl}" event-type="intro-call">
      <a href="${serverUrl}/book/demo">Choose a time on our booking page</a>
    </booking-widget>`;
