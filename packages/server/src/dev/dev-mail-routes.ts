import { readFileSync } from 'node:fs';
import { notFound } from '@slotkit/shared';
import { formatInstant } from '@slotkit/shared/time';
import type { Context } from 'hono';
import { csrf } from 'hono/csrf';
import type { Deps } from '../deps.ts';
import type { App, AppEnv } from '../http/app-env.ts';
import { prefersHtml } from '../http/prefers-html.ts';
import { pagePolicy } from '../http/security-headers.ts';
import { emptyDevMail, listDevMail, type DevMail } from '../mail/dev-mailbox.ts';
import { cachePolicies, sendFile, staticFile } from '../pages/static-file.ts';
import { readDevMail, type DevMailMessage } from './dev-mail-message.ts';
import { devMailPage } from './dev-mail-page.ts';

/** What a mail's own HTML may do: its styles and pictures, and links that open elsewhere. No script, no form. */
const bodyPolicy = [
  'sandbox allow-popups allow-popups-to-escape-sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data: https:',
  "frame-ancestors 'self'",
].join('; ');

/** The mailbox of the demo and of tests, where mail is kept instead of sent; elsewhere these addresses do not exist. */
export function devMailRoutes(app: App, { config, db }: Deps): void {
  if (!config.demo && !config.devClock) return;
  const stylesheet = staticFile(
    'text/css; charset=utf-8',
    readFileSync(new URL('dev-mail.css', import.meta.url)),
  );

  async function find(
    c: Context<AppEnv, '/dev/mail/:id'>,
  ): Promise<{ mail: DevMail; message: DevMailMessage }> {
    const mails = await listDevMail(db.read);
    const mail = mails.find(({ id }) => id === c.req.param('id'));
    if (!mail) throw notFound('message');
    return { mail, message: await readDevMail(mail.rawBase64) };
  }

  app.get('/dev/mail', async (c) => {
    c.header('Vary', 'Accept');
    const mails = await listDevMail(db.read);
    return prefersHtml(c) ? c.html(devMailPage(mails, null)) : c.json({ data: mails.map(toWire) });
  });

  app.delete('/dev/mail', async (c) => {
    await emptyDevMail(db);
    return c.body(null, 204);
  });

  app.post('/dev/mail/empty', csrf(), async (c) => {
    await emptyDevMail(db);
    return c.redirect('/dev/mail', 303);
  });

  app.get('/dev/mail/:id', async (c) => {
    const open = await find(c);
    c.header('Content-Security-Policy', `${pagePolicy([])}; frame-src 'self'`);
    return c.html(devMailPage(await listDevMail(db.read), open));
  });

  app.get('/dev/mail/:id/html', async (c) => {
    const { message } = await find(c);
    if (message.html === null) throw notFound('message body');
    c.header('Content-Security-Policy', bodyPolicy);
    return c.html(linksOpenElsewhere(message.html));
  });

  app.get('/dev/mail/:id/files/:index{\\d+}', async (c) => {
    const { message } = await find(c);
    const file = message.files[Number(c.req.param('index'))];
    if (!file) throw notFound('file');
    return download(c, file.name, file.type, file.content);
  });

  app.get('/dev/mail/:id/raw', async (c) => {
    const { mail } = await find(c);
    return download(c, `${mail.id}.eml`, 'message/rfc822', Buffer.from(mail.rawBase64, 'base64'));
  });

  app.get('/assets/dev-mail.css', (c) => sendFile(c, stylesheet, cachePolicies.short));
}

const toWire = ({ bookingId, rawBase64, at, ...mail }: DevMail) => ({
  ...mail,
  at: formatInstant(at),
  booking_id: bookingId,
  raw_base64: rawBase64,
});

function download(
  c: Context<AppEnv>,
  name: string,
  type: string,
  content: Uint8Array<ArrayBuffer>,
): Response {
  c.header('Content-Type', type);
  c.header('Content-Disposition', `attachment; filename="${name}"`);
  return c.body(content);
}

/** The mail is shown in a frame: its links open in a tab of their own. */
function linksOpenElsewhere(html: string): string {
  const base = '<base target="_blank">';
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + base) : base + html;
}
