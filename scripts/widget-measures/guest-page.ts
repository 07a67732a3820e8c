/** The parts of a page of somebody else, each of them HTML. */
export interface GuestPage {
  readonly head?: string;
  readonly script: string;
  readonly before?: string;
  readonly widget: string;
  readonly after?: string;
}

/** The script tag that a site copies, and what a site adds to it. */
export const scriptTag = (serverUrl: string, attributes = ''): string =>
  `<script type="module" src="${serverUrl}/cdn/booking-widget.js" ${attributes}></script>`;

/** The widget for the demo's intro call, and what a site adds to it. */
export const widgetTag = (serverUrl: string, attributes = ''): string =>
  `<booking-widget app-id="demo" widget-key="pk_demo" server="${serverUrl}" event-type="intro-call" ${attributes}>
    <a href="${serverUrl}/book/demo">Choose a time on our booking page</a>
  </booking-widget>`;

/** The HTML of such a page, with a guest in the middle of it. */
export const guestPage = ({ head = '', script, before = '', widget, after = '' }: GuestPage): string =>
  `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Somebody else’s page</title>
    ${head}
    ${script}
  </head>
  <body>${before}${widget}${after}</body>
</html>`;

/** The same with our widget as that guest, unless it is something else. */
export const pageWithWidget = (serverUrl: string, parts: Partial<GuestPage> = {}): string =>
  guestPage({ script: scriptTag(serverUrl), widget: widgetTag(serverUrl), ...parts });
