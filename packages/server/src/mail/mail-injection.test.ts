import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { languageTags } from '@slotkit/shared/vocabularies';
import fc from 'fast-check';
import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import { invite } from '../calendar/ics.ts';
import { mailKinds } from '../jobs/queued-mail.ts';
import { aMail } from '../testing/a-mail.ts';
import { mailSamples } from '../testing/mail-samples.ts';
import { composeMail } from './compose-mail.ts';
import { endsEvent, type MailSubject } from './mail-subject.ts';
import { mimeBytes } from './mime-message.ts';

const site = 'https://book.example/';
const evil = [
  '\r\nBcc: evil@example.com\r\n',
  '\nINJECTED:\nhttps://evil.example/',
  '\u2028INJECTED',
  '\u0085INJECTED',
  '-- \n',
  '"><script>alert(1)</script>',
  "'onload='x",
  '<a href="javascript:alert(1)">',
  '<!--',
  '&lt;b&gt;',
  '</bdi></td></tr></table>',
  '\u202E\u2067\u2066',
  '\u2069\u2069',
  '\u2068',
  '\uD800',
  '\uDC00\uD800',
  '\u0000\u001B[2J',
  '\r\nATTENDEE:mailto:evil@example.com',
  '\nEND:VEVENT\nBEGIN:VEVENT\n',
  ';CN="x":,\\n',
  '=?utf-8?q?=0D=0ABcc:_evil@example.com?=',
  'ليلى',
  '${name}',
];
const typed = fc
  .array(fc.oneof(fc.constantFrom(...evil), fc.string({ unit: 'binary', maxLength: 8 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(''));
const kindAndLanguage = fc.record({
  kind: fc.constantFrom(...mailKinds),
  locale: fc.constantFrom(...languageTags),
});

/** The sample with `text` wherever a person, a program or an import can write. */
function filledWith(text: string, { kind, locale }: { kind: string; locale: string }): MailSubject {
  const sample = mailSamples(locale).find(({ name }) => name === kind)?.subject;
  assert.ok(sample);
  const { booking, app, recipient, contact } = sample;
  const attendees = booking.attendees.map((one) => ({
    ...one,
    name: text,
    phone: text,
    answers: { topic: text, [text]: [text, text] },
  }));
  const [attendee] = attendees;
  assert.ok(attendee);
  const hosts = booking.hosts.map((one) => ({ ...one, name: text }));
  const host = hosts[0];
  assert.ok(host);
  return {
    ...sample,
    app: { ...app, name: text, sender: { ...app.sender, name: text } },
    booking: {
      ...booking,
      hosts,
      attendees,
      notes: text,
      eventType: {
        ...booking.eventType,
        title: text,
        questions: [{ key: 'topic', type: 'text', label: text, required: false }],
      },
      location: { id: 'loc_1', type: 'in_person', name: text, value: `${text}${text}` },
      cancellation: booking.cancellation && { ...booking.cancellation, reason: text },
    },
    recipient: recipient.role === 'host' ? { ...recipient, host } : { ...recipient, attendee },
    message: sample.message === null ? null : text,
    title: kind === 'custom' ? text : null,
    previousHosts: [text, text],
    contact: contact && {
      ...contact,
      lifecycleStage: text,
      activities: [{ at: 0, type: text, text }],
      opportunities: [{ name: text, stage: text, amount: 1, currency: 'EUR' }],
      conversations: [{ channel: text, title: text }],
    },
  };
}

function calendarOf(subject: MailSubject): string {
  const { recipient, booking, app, kind } = subject;
  const id = recipient.role === 'host' ? recipient.host.id : recipient.attendee.id;
  return invite(booking, app, {
    method: endsEvent(kind) ? 'CANCEL' : 'REQUEST',
    sequence: 0,
    stampAt: 0,
    recipient: { role: recipient.role, id },
    description: booking.notes ?? '',
    meetingUrl: recipient.joinUrl,
  });
}

const mailOf = async (subject: MailSubject) => {
  const { recipient, app } = subject;
  const name = recipient.role === 'host' ? recipient.host.name : recipient.attendee.name;
  const content = calendarOf(subject);
  const calendar = { method: 'REQUEST' as const, content };
  const to = { name, email: 'kim@example.com' };
  return PostalMime.parse(
    await mimeBytes(aMail({ ...composeMail(subject), from: app.sender, to, calendar })),
  );
};

const tags = 'html|head|meta|title|style|body|div|table|tr|td|h1|p|dl|dt|dd|bdi|br|s|blockquote|a';
const tag = new RegExp(`<(?:!doctype html|/?(?:${tags})(?: [a-z-]+="[^"<>]*")*)>`, 'g');
const count = (text: string, word: string): number => text.split(word).length - 1;

describe('whatever people type, a mail', () => {
  it('has the same headers and one recipient', async () => {
    const expected = (await mailOf(filledWith('Kim', { kind: 'invitation', locale: 'en' }))).headers;
    await fc.assert(
      fc.asyncProperty(typed, kindAndLanguage, async (text, of) => {
        const mail = await mailOf(filledWith(text, of));
        assert.deepEqual(
          mail.headers.map(({ key }) => key),
          expected.map(({ key }) => key),
        );
        assert.deepEqual(
          mail.to?.map(({ address }) => address),
          ['kim@example.com'],
        );
        assert.equal(mail.from?.address, 'hello@northlight.example');
        assert.equal(mail.attachments.length, 2);
      }),
      { numRuns: 100 },
    );
  });

  it('has the elements of its layout, links to this server alone, and nothing that runs or is loaded', () => {
    fc.assert(
      fc.property(typed, kindAndLanguage, (text, of) => {
        const { html } = composeMail(filledWith(text, of));
        assert.doesNotMatch(html.replaceAll(tag, ''), /[<>]/);
        const attributes = [...html.matchAll(tag)].flatMap(([element]) =>
          [...element.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => ({
            name,
            value,
          })),
        );
        for (const { name, value } of attributes) {
          assert.doesNotMatch(name, /^(?:on|src|background$)/);
          if (name === 'href') assert.ok(value.startsWith(site), value);
          if (name === 'style') assert.doesNotMatch(value, /url\(|expression/);
        }
        assert.equal(count(html, '<bdi>'), count(html, '</bdi>'));
        assert.ok(html.isWellFormed());
      }),
      { numRuns: 200 },
    );
  });

  it('reads as its text says: nothing pretends to be another part of it or turns its direction', () => {
    fc.assert(
      fc.property(typed, kindAndLanguage, (text, of) => {
        const mail = composeMail(filledWith(text, of));
        assert.doesNotMatch(mail.subject, /[\p{Cc}\p{Zl}\p{Zp}]/u);
        assert.doesNotMatch(mail.text, /[^\P{Cc}\n]|[\p{Zl}\p{Zp}\u202A-\u202E\u2066\u2067]/u);
        assert.ok(mail.text.isWellFormed());
        for (const line of mail.text.split('\n')) {
          assert.equal(count(line, '\u2068'), count(line, '\u2069'), line);
          // A message on demand is its writer's own; everybody else's words are indented or marked as quoted.
          if (of.kind !== 'custom') assert.doesNotMatch(line, /^https:\/\/evil/);
        }
        assert.equal(
          mail.text.split('\n-- \n').length,
          of.kind === 'custom' ? count(mail.text, '\n-- \n') + 1 : 2,
        );
      }),
      { numRuns: 200 },
    );
  });

  it('carries one event with the same properties', () => {
    const propertiesOf = (subject: MailSubject) => {
      const calendar = new ICAL.Component(ICAL.parse(calendarOf(subject)));
      const events = calendar.getAllSubcomponents();
      assert.deepEqual(
        events.map(({ name }) => name),
        ['vevent'],
      );
      return events[0]?.getAllProperties().map(({ name }) => name);
    };
    fc.assert(
      fc.property(typed, kindAndLanguage, (text, of) => {
        assert.deepEqual(propertiesOf(filledWith(`x${text}`, of)), propertiesOf(filledWith('Kim', of)));
      }),
      { numRuns: 100 },
    );
  });
});
