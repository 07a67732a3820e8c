import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { anApp } from '../testing/a-booking.ts';
import { mailOfPausedWebhook, type PausedWebhook } from './mail-to-admin.ts';

const webhook: PausedWebhook = {
  url: 'https://crm.example/hooks/slotkit?token=private',
  description: 'CRM\r\nBcc: evil@example.com <script>',
  pausedBecause: 'failing',
  failingSince: Date.UTC(2027, 2, 1, 10),
};
const mailIn = (locale: string, change: Partial<PausedWebhook> = {}) =>
  mailOfPausedWebhook(
    anApp({ timezone: 'Europe/Berlin' }),
    { name: 'Kim\nX', locale },
    { ...webhook, ...change },
  );

describe('the mail about a paused webhook', () => {
  for (const [locale, since] of [
    ['en', 'March 1, 2027'],
    ['es', '1 de marzo de 2027'],
    ['de', '1. März 2027'],
    ['fr', '1 mars 2027'],
    ['it', '1 marzo 2027'],
    ['pt', '1 de março de 2027'],
    ['nl', '1 maart 2027'],
    ['pl', '1 marca 2027'],
    ['tr', '1 Mart 2027'],
    ['ja', '2027年3月1日'],
    ['zh', '2027年3月1日'],
    ['ar', '2027'],
    ['he', '1 במרץ 2027'],
  ] as const)
    it(`says in ${locale} which, why and since when, on the app's clock, in words of its own`, () => {
      const failing = mailIn(locale);
      assert.ok(failing.subject.includes('https://crm.example/hooks/slotkit'));
      assert.ok(failing.text.includes(since), failing.text);
      assert.match(failing.text, /11:00|١١:٠٠/);
      const gone = mailIn(locale, { pausedBecause: 'gone', failingSince: null });
      assert.match(gone.text, /410/);
      assert.notEqual(gone.text, failing.text);
      if (locale !== 'en') assert.notEqual(failing.subject, mailIn('en').subject);
    });

  it('has no secret of the address in it, and nothing that breaks out of its place', () => {
    const { subject, text, html } = mailIn('en');
    assert.ok(![subject, text, html].some((part) => part.includes('private')));
    assert.ok(!subject.includes('\n') && !/^Bcc:/m.test(text) && !html.includes('<script>'));
  });
});
