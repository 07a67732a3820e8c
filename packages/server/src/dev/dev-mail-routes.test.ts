import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { createTransport } from 'nodemailer';
import { z } from 'zod';
import { writeTransaction } from '../db/write-transaction.ts';
import { assertNothingInline } from '../testing/assert-nothing-inline.ts';
import { httpDeps, testNow } from '../testing/http-deps.ts';
import { pageServer } from '../testing/page-server.ts';
import { rowCounts } from '../testing/row-counts.ts';
import { devMailRoutes } from './dev-mail-routes.ts';

const deps = await httpDeps({ demo: true });
after(() => deps.remove());
const app = pageServer(deps, devMailRoutes);
const asPage = { headers: { Accept: 'text/html,application/xhtml+xml' } };
const answer = z.object({ data: z.array(z.record(z.string(), z.string())) });
const invite = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n';

async function keep(id: string, at: number, subject: string): Promise<void> {
  const { message } = await createTransport({ streamTransport: true, buffer: true }).sendMail({
    from: 'Studio <hello@northlight.example>',
    to: 'Kim <kim@example.com>',
    subject,
    text: 'Manage: http://localhost:3000/b/intro-call/manage/abc. Bye',
    html: '<html><head><title>x</title></head><body><p style="color:red">Hello <script>alert(1)</script></p></body></html>',
    icalEvent: { method: 'REQUEST', content: invite, filename: 'invite.ics' },
  });
  assert.ok(Buffer.isBuffer(message));
  const raw = message.toString('base64');
  await writeTransaction(deps.db, async (trx) => {
    await trx
      .insertInto('dev_mail')
      .values({
        id,
        at,
        to_address: 'kim@example.com',
        from_address: 'hello@northlight.example',
        subject,
        kind: 'invitation',
        booking_id: 'bkg_1',
        raw_base64: raw,
      })
      .execute();
  });
}

describe('/dev/mail', () => {
  it('says that nothing is there yet', async () => {
    const body = await (await app.request('/dev/mail', asPage)).text();
    assert.match(body, /Nothing here yet/);
    assertNothingInline(body);
    assert.deepEqual(await (await app.request('/dev/mail')).json(), { data: [] });
  });

  it('answers programs with every message, oldest first', async () => {
    await keep('m2', testNow + 1000, 'Second');
    await keep('m1', testNow, 'First & <b>foremost</b>');
    const { data } = answer.parse(await (await app.request('/dev/mail')).json());
    assert.deepEqual(
      data.map(({ id, at, subject }) => [id, at, subject]),
      [
        ['m1', '2027-03-01T10:00:00Z', 'First & <b>foremost</b>'],
        ['m2', '2027-03-01T10:00:01Z', 'Second'],
      ],
    );
    assert.deepEqual(Object.keys(data[0] ?? {}).sort(), [
      'at',
      'booking_id',
      'from',
      'id',
      'kind',
      'raw_base64',
      'subject',
      'to',
    ]);
  });

  it('shows people a list, with what it says escaped', async () => {
    const body = await (await app.request('/dev/mail', asPage)).text();
    assert.match(body, /2 messages/);
    assert.match(body, /First &amp; &lt;b&gt;foremost/);
    assertNothingInline(body);
  });

  it('shows a message with links that can be followed, the invite, and the mail’s own HTML in a frame of its own', async () => {
    const response = await app.request('/dev/mail/m1', asPage);
    const body = await response.text();
    assert.match(body, /<a href="http:\/\/localhost:3000\/b\/intro-call\/manage\/abc">/);
    assert.match(body, /METHOD:REQUEST/);
    assert.equal(body.match(/BEGIN:VCALENDAR/g)?.length, 1);
    assert.match(
      body,
      /<iframe[^>]* src="\/dev\/mail\/m1\/html"[^>]* sandbox="allow-popups allow-popups-to-escape-sandbox"/,
    );
    assertNothingInline(body);
    assert.doesNotMatch(response.headers.get('content-security-policy') ?? '', /unsafe/);
  });

  it('lets the mail’s own HTML run nothing', async () => {
    const response = await app.request('/dev/mail/m1/html', asPage);
    const policy = response.headers.get('content-security-policy') ?? '';
    assert.match(policy, /^sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';/);
    assert.doesNotMatch(policy, /script-src|allow-scripts/);
    assert.match(await response.text(), /<head><base target="_blank">/);
  });

  it('gives the invite and the whole message as files', async () => {
    const file = await app.request('/dev/mail/m1/files/0');
    assert.equal(file.headers.get('content-disposition'), 'attachment; filename="invite.ics"');
    assert.equal((await file.text()).trim(), invite.trim());
    const raw = await app.request('/dev/mail/m1/raw');
    assert.equal(raw.headers.get('content-type'), 'message/rfc822');
    assert.match(await raw.text(), /^Subject: First/m);
  });

  it('has no message and no file that it was not given', async () => {
    for (const path of ['/dev/mail/m9', '/dev/mail/m9/html', '/dev/mail/m1/files/7', '/dev/mail/m9/raw'])
      assert.equal((await app.request(path, asPage)).status, 404, path);
  });

  it('changes nothing when it is read, nor when another site asks to empty it', async () => {
    const before = await rowCounts(deps.db);
    for (const path of ['/dev/mail', '/dev/mail/m1', '/dev/mail/m1/html']) {
      await app.request(path, asPage);
      await app.request(path, { method: 'HEAD' });
    }
    const foreign = await app.request('http://localhost/dev/mail/empty', {
      method: 'POST',
      headers: { Origin: 'https://elsewhere.example', 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    assert.equal(foreign.status, 403);
    assert.deepEqual(await rowCounts(deps.db), before);
  });

  it('is emptied by DELETE and by the page’s button', async () => {
    assert.equal((await app.request('/dev/mail', { method: 'DELETE' })).status, 204);
    assert.deepEqual(await (await app.request('/dev/mail')).json(), { data: [] });
    await keep('m3', testNow, 'Third');
    const pressed = await app.request('http://localhost/dev/mail/empty', {
      method: 'POST',
      headers: { Origin: 'http://localhost', 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    assert.equal(pressed.status, 303);
    assert.deepEqual(await (await app.request('/dev/mail')).json(), { data: [] });
  });

  it('does not exist outside the demo', async () => {
    const serving = pageServer({ ...deps, config: { ...deps.config, demo: false } }, devMailRoutes);
    for (const method of ['GET', 'DELETE'])
      assert.equal((await serving.request('/dev/mail', { method })).status, 404);
  });
});
