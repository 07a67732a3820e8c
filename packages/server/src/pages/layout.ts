import { html } from 'hono/html';

/** A piece of HTML whose inserted values are escaped. */
export type Html = ReturnType<typeof html>;

/** What every page of the server's own is made of. */
export interface Layout {
  readonly title: string;
  readonly body: Html;
  /** A BCP 47 tag. */
  readonly lang?: string;
  /** More of the document's head, such as an app's own stylesheet. */
  readonly head?: Html;
}

/** A whole document. It has no inline style or script: the pages' policy allows neither. */
export const layout = ({ title, body, lang = 'en', head = html`` }: Layout): Html =>
  html`<!doctype html>
    <html lang="${lang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/pages.css" />
        ${head}
      </head>
      <body>
        ${body}
      </body>
    </html>`;
