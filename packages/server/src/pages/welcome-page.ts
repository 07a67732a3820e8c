import { html } from 'hono/html';
import { pageLayout, type Html } from './page-layout.ts';

/** What a server without the demo answers at its root: what it is, and where to read on. */
export const welcomePage = (): Html =>
  pageLayout({
    title: 'Slotkit',
    description: 'A booking server: appointments for any website with one tag.',
    kind: 'welcome',
    body: html`<main>
      <img class="mark" src="/assets/icon.svg" alt="" width="56" height="56" />
      <h1>This is a Slotkit server</h1>
      <p class="lead">It takes bookings for the websites that embed it, and it is up and running.</p>
      <ul class="ways">
        <li>
          <a href="/docs"><strong>Documentation</strong></a>
          <span>Install it on a page in two lines; elements, guides, everything to read.</span>
        </li>
        <li>
          <a href="/docs/api"><strong>API reference</strong></a>
          <span>Every call, with its parameters, fields and answers.</span>
        </li>
        <li>
          <a href="/docs/errors"><strong>Error codes</strong></a>
          <span>What each one means, and what to do about it.</span>
        </li>
        <li>
          <a href="/openapi.json"><strong>OpenAPI document</strong></a>
          <span>The same, for programs.</span>
        </li>
      </ul>
      <h2>Put it on a page</h2>
      <pre><code>&lt;script type="module" src="/cdn/booking-widget.js"&gt;&lt;/script&gt;
&lt;booking-widget app-id="…"&gt;&lt;/booking-widget&gt;</code></pre>
      <p>
        Looking for your appointment? Open the link in the mail that you got about it: it leads straight to
        your booking.
      </p>
    </main>`,
  });
