import { html } from 'hono/html';
import type { DevMail } from '../mail/dev-mailbox.ts';
import { pageLayout, type Html } from '../pages/page-layout.ts';
import type { DevMailFile, DevMailMessage } from './dev-mail-message.ts';

/** A message of the mailbox, opened. */
export interface OpenDevMail {
  readonly mail: DevMail;
  readonly message: DevMailMessage;
}

/** The mailbox of the demo: every message that would have been sent, newest first, and beside the list the one that is open. */
export function devMailPage(mails: readonly DevMail[], open: OpenDevMail | null): Html {
  return pageLayout({
    title: open ? `${open.mail.subject} – mailbox` : 'Mailbox',
    kind: open ? 'mailbox reading' : 'mailbox',
    noIndex: true,
    stylesheets: ['/assets/dev-mail.css'],
    body: html`<header class="mailbox-header">
        <div>
          <h1><a href="/dev/mail">Mailbox</a></h1>
          <p>${count(mails.length)} that this server would have sent. Times are UTC.</p>
        </div>
        ${
          mails.length === 0
            ? ''
            : html`<form method="post" action="/dev/mail/empty"><button type="submit">Empty</button></form>`
        }
      </header>
      <div class="panes">
        ${mails.length === 0 ? nothingYet : list(mails, open?.mail.id ?? null)}
        ${open ? reading(open) : mails.length === 0 ? '' : html`<main class="unopened"><p>Choose a message to read it.</p></main>`}
      </div>`,
  });
}

const count = (messages: number): string => (messages === 1 ? '1 message' : `${messages} messages`);

const nothingYet = html`<main class="empty">
  <svg viewBox="0 0 64 64" aria-hidden="true">
    <rect x="7" y="14" width="50" height="37" rx="7" />
    <path d="m9 19 20 17a5 5 0 0 0 6 0l20-17" />
  </svg>
  <h2>Nothing here yet</h2>
  <p>Book something, and its mails arrive here within a moment. Then load this page again.</p>
  <p><a href="/">Go and book</a></p>
</main>`;

function list(mails: readonly DevMail[], openId: string | null): Html {
  return html`<nav class="messages" aria-label="Messages">
    <ul>
      ${mails.toReversed().map(
        (mail) =>
          html`<li>
            <a href="/dev/mail/${mail.id}" ${mail.id === openId ? html`aria-current="true"` : ''}>
              <span class="to">${mail.to}</span>
              <span class="when">${moment(mail.at)}</span>
              <span class="subject" dir="auto">${mail.subject}</span>
              <span class="kind">${mail.kind.replaceAll('_', ' ')}</span>
            </a>
          </li>`,
      )}
    </ul>
  </nav>`;
}

function reading({ mail, message }: OpenDevMail): Html {
  const address = `/dev/mail/${mail.id}`;
  return html`<main class="message">
    <p class="back"><a href="/dev/mail">All messages</a></p>
    <h2 dir="auto">${mail.subject}</h2>
    <dl class="envelope">
      <div>
        <dt>From</dt>
        <dd>${mail.from}</dd>
      </div>
      <div>
        <dt>To</dt>
        <dd>${mail.to}</dd>
      </div>
      <div>
        <dt>Sent</dt>
        <dd>${moment(mail.at)} UTC</dd>
      </div>
      ${
        mail.bookingId === null
          ? ''
          : html`<div>
              <dt>Booking</dt>
              <dd><code>${mail.bookingId}</code></dd>
            </div>`
      }
    </dl>
    ${
      message.html === null
        ? ''
        : html`<iframe
            class="body"
            title="The message"
            src="${address}/html"
            sandbox="allow-popups allow-popups-to-escape-sandbox"
          ></iframe>`
    }
    <section>
      <h3>As plain text</h3>
      <pre class="text" dir="auto">${linked(message.text)}</pre>
    </section>
    ${message.files.map((file, index) => attachment(file, `${address}/files/${index}`))}
    <p class="raw"><a href="${address}/raw" download>Download the whole message (.eml)</a></p>
  </main>`;
}

function attachment(file: DevMailFile, href: string): Html {
  return html`<section>
    <h3>${file.name} <span class="type">${file.type}</span></h3>
    <p><a href="${href}" download="${file.name}">Download ${file.name}</a></p>
    ${file.invite === null ? '' : html`<pre>${file.invite}</pre>`}
  </section>`;
}

/** The text with its web addresses as links. */
const linked = (text: string): Html =>
  html`${text
    .split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/)
    .map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : part))}`;

const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});

const moment = (at: number): Html =>
  html`<time datetime="${new Date(at).toISOString()}">${format.format(at)}</time>`;
