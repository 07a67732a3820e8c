import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { PermanentFailure } from '../jobs/permanent-failure.ts';
import { aMail } from '../testing/a-mail.ts';
import { mimeBytes } from './mime-message.ts';

const parse = async (change: Parameters<typeof aMail>[0] = {}) =>
  PostalMime.parse(await mimeBytes(aMail(change)));
const headerNames = async (change: Parameters<typeof aMail>[0] = {}) =>
  (await parse(change)).headers.map(({ key }) => key).sort();

describe('a message', () => {
  it('has one recipient, the sender, where to answer, a stable id and the time by the clock', async () => {
    const mail = await parse();
    assert.deepEqual(mail.to, [{ name: 'Kim', address: 'kim@example.com' }]);
    assert.deepEqual(mail.from, { name: 'Northlight Studio', address: 'hello@northlight.example' });
    assert.deepEqual(mail.replyTo, [{ name: '', address: 'desk@northlight.example' }]);
    assert.equal(mail.messageId, '<dlv_1@book.example>');
    assert.equal(mail.date, '2027-03-01T10:00:00.000Z');
    assert.equal(mail.cc, undefined);
    assert.equal(mail.bcc, undefined);
  });

  it('has no encoded words that somebody typed as a name', async () => {
    const to = { name: 'Kim =?utf-8?q?=0D=0ABcc:_evil@example.com?=', email: 'kim@example.com' };
    const raw = (await mimeBytes(aMail({ to }))).toString('utf8');
    assert.doesNotMatch(raw, /=\?utf-8\?q\?=0D/i);
    assert.equal((await parse({ to })).to?.[0]?.address, to.email);
  });

  it('offers text, HTML and the calendar with its method as forms of one content, in this order', async () => {
    const raw = (await mimeBytes(aMail())).toString('utf8');
    const types = [...raw.matchAll(/^Content-Type: ([^\r]*(?:\r\n[ \t][^\r]*)*)/gm)].map(([, type = '']) =>
      type.replaceAll(/\s+/g, ' ').replace(/ ?boundary=.*/, ''),
    );
    assert.deepEqual(types, [
      'multipart/mixed;',
      'multipart/alternative;',
      'text/plain; charset=utf-8',
      'text/html; charset=utf-8',
      'text/calendar; charset=utf-8; method=REQUEST',
      'application/ics; name=invite.ics',
    ]);
    const { attachments } = await parse();
    assert.equal(attachments[0]?.method, 'REQUEST');
  });

  it('has no calendar part when there is no event', async () => {
    assert.deepEqual((await parse({ calendar: null })).attachments, []);
  });

  it('is never given to anything that is not exactly one address', async () => {
    for (const email of [
      '',
      'kim',
      'kim@example.com, lee@example.com',
      'kim@example.com\r\nBcc: lee@example.com',
      'kim@example.com>\r\nRCPT TO:<lee@example.com',
      '<kim@example.com>',
      'a b@example.com',
    ]) {
      await assert.rejects(mimeBytes(aMail({ to: { name: 'Kim', email } })), PermanentFailure);
    }
  });

  it('gets no header more whatever names and subjects hold, and keeps what can be shown', async () => {
    const expected = await headerNames();
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc
        .array(
          fc.constantFrom(
            '\r\n',
            '\n',
            '\r',
            'Bcc: lee@example.com',
            ',',
            '"',
            '<lee@example.com>',
            '=?utf-8?q?=0D=0ABcc:?=',
            '\\',
            'Ünï',
            '日本',
          ),
          { maxLength: 12 },
        )
        .map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (name, subject, sender) => {
        const change = {
          to: { name, email: 'kim@example.com' },
          from: { name: sender, email: 'hello@northlight.example' },
          subject: `s${subject}`,
        };
        const mail = await parse(change);
        assert.deepEqual(mail.headers.map(({ key }) => key).sort(), expected);
        assert.deepEqual(
          mail.to?.map(({ address }) => address),
          ['kim@example.com'],
        );
        assert.equal(mail.from?.address, 'hello@northlight.example');
      }),
      { numRuns: 150 },
    );
    const polite = await parse({ to: { name: 'Müller, "Kim" 日本', email: 'kim@example.com' } });
    assert.equal(polite.to?.[0]?.name, 'Müller, "Kim" 日本');
  });
});
