import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import PostalMime from 'postal-mime';
import type { SMTPServerOptions } from 'smtp-server';
import { PermanentFailure } from '../jobs/permanent-failure.ts';
import { aMail } from '../testing/a-mail.ts';
import { startSmtpInbox, type SmtpInbox } from '../testing/smtp-inbox.ts';
import type { Mailer } from './mailer.ts';
import { mimeBytes } from './mime-message.ts';
import { smtpMailer } from './smtp-mailer.ts';

describe('mail over SMTP', () => {
  let inbox: SmtpInbox | undefined;
  let mailer: Mailer | undefined;

  afterEach(async () => {
    mailer?.close?.();
    await inbox?.close();
    inbox = undefined;
  });

  async function start(options: SMTPServerOptions = {}): Promise<{ inbox: SmtpInbox; mailer: Mailer }> {
    inbox = await startSmtpInbox(options);
    mailer = smtpMailer(inbox.url);
    return { inbox, mailer };
  }

  const refusing = (responseCode: number): SMTPServerOptions => ({
    onRcptTo(_address, _session, done) {
      done(Object.assign(new Error('not now'), { responseCode }));
    },
  });

  it('reaches the one recipient as the message that the demo’s mailbox would keep', async () => {
    const { inbox, mailer } = await start();
    await mailer.send(aMail());
    const [mail, ...more] = inbox.received;
    assert.ok(mail);
    assert.deepEqual(more, []);
    assert.deepEqual([mail.from, mail.recipients], ['hello@northlight.example', ['kim@example.com']]);
    const kept = await PostalMime.parse(await mimeBytes(aMail()));
    const received = await PostalMime.parse(mail.raw);
    const comparable = ({ headers, text, html, attachments }: typeof kept) => ({
      headers: headers.filter(({ key }) => key !== 'content-type'),
      text,
      html,
      attachments,
    });
    assert.deepEqual(comparable(received), comparable(kept));
  });

  it('is the same message when it is sent again', async () => {
    const { inbox, mailer } = await start();
    await mailer.send(aMail());
    await mailer.send(aMail());
    const ids = await Promise.all(
      inbox.received.map(async ({ raw }) => (await PostalMime.parse(raw)).messageId),
    );
    assert.deepEqual(ids, ['<dlv_1@book.example>', '<dlv_1@book.example>']);
  });

  it('fails for good when the server refuses the address with 5xx', async () => {
    const { mailer } = await start(refusing(550));
    await assert.rejects(mailer.send(aMail()), PermanentFailure);
  });

  it('fails for now when the server says 4xx', async () => {
    const { mailer } = await start(refusing(451));
    await assert.rejects(mailer.send(aMail()), (error) => !(error instanceof PermanentFailure));
  });

  it('fails for now when the server refuses the login, which an operator can repair', async () => {
    inbox = await startSmtpInbox({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth(_auth, _session, done) {
        done(Object.assign(new Error('wrong password'), { responseCode: 535 }));
      },
    });
    mailer = smtpMailer(inbox.url.replace('smtp://', 'smtp://user:wrong@'));
    await assert.rejects(mailer.send(aMail()), (error) => !(error instanceof PermanentFailure));
  });

  it('fails for now when nobody answers', async () => {
    const { inbox: closed, mailer } = await start();
    await closed.close();
    await assert.rejects(mailer.send(aMail()), (error) => !(error instanceof PermanentFailure));
  });
});
