/** The parts of a page around the widget that is a guest on it, each of them HTML. */
export interface GuestPage {
  readonly head?: string;
  readonly before?: string;
  /** In place of the script tag, where it has to be another one. */
  readonly script?: string;
  /** In place of the one widget. */
  readonly widget?: string;
  readonly after?: string;
}

/** The script tag that a site copies, and what a site adds to it. */
export const scriptTag = (serverUrl: string, attributes = ''): string =>
  `<script type="module" src="${serverUrl}/cdn/booking-widget.js" ${attributes}></script>`;

/** The widget for the demo's intro call, and what a site adds to it. */
export const widgetTag = (serverUrl: string, attributes = ''): string =>
  `<booking-widget app-id="demo" widget-key="pk_demo" server="${serverUrl}" event-type="intro-call" ${attributes}></booking-widget>`;

/** The HTML of a page of somebody else with our widget in the middle of it. */
export function guestPage(serverUrl: string, page: GuestPage = {}): string {
  const { head = '', before = '', script = scriptTag(serverUrl), after = '' } = page;
  return `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Somebody else’s page</title>
        ${head}
        ${script}
      </head>
      <body>${before}${page.widget ?? widgetTag(serverUrl)}${after}</body>
    </html>`;
}
