import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mailKinds } from '../jobs/queued-mail.ts';
import { aBooking, aHost, anApp, anAttendee } from '../testing/a-booking.ts';
import { composeMail } from './compose-mail.ts';
import type { MailSubject, Recipient } from './mail-subject.ts';

const manageUrl = 'https://book.example/b/intro-call/manage/MANAGE';
const confirmUrl = 'https://book.example/b/intro-call/confirm/CONFIRM';
const customer = (change: Parameters<typeof anAttendee>[0] = {}): Recipient => ({
  role: 'attendee',
  attendee: anAttendee(change),
  manageUrl,
  confirmUrl,
  joinUrl: null,
});
const mara: Extract<Recipient, { role: 'host' }> = {
  role: 'host',
  host: aHost(),
  joinUrl: null,
  approveUrl: null,
  locale: null,
};

const compose = (change: Partial<MailSubject> = {}) =>
  composeMail({
    kind: 'invitation',
    title: null,
    previousHosts: [],
    attendeeId: null,
    contact: null,
    booking: aBooking(),
    app: anApp(),
    recipient: customer(),
    previous: null,
    message: null,
    ...change,
  });

/** The words of an HTML mail, as a reader without a style sheet sees them. */
const wordsOf = (html: string): string =>
  html
    .replace(/<head>.*<\/head>/s, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? '')
    .replaceAll(/\s+/g, ' ');
const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const pending = (...awaiting: ('host' | 'customer')[]) =>
  aBooking({ status: 'pending_confirmation', awaiting, confirmBy: Date.UTC(2027, 2, 2, 10) });

describe('a mail to a customer', () => {
  it('says what, when on its own clock and on the host’s, where and with whom', () => {
    const { subject, text } = compose();
    assert.equal(subject, 'Booked: Intro call, Tue, Mar 2, 9:00 AM');
    for (const line of [
      'Hello Kim,',
      '  Intro call',
      '  Tuesday, March 2, 2027',
      '  9:00 – 9:30 AM America/New York (GMT−5)',
      '  For Mara: 3:00 – 3:30 PM Europe/Berlin (GMT+1)',
      '  Lindenallee 12, 10435 Berlin',
      '  Mara',
      manageUrl,
    ]) {
      assert.ok(text.split('\n').includes(line), `${line}\n\n${text}`);
    }
  });

  it('names one clock where both read the same, whatever their zones are called', () => {
    const { text } = compose({ recipient: customer({ timezone: 'Europe/Paris' }) });
    assert.match(text, /3:00 – 3:30 PM Europe\/Paris \(GMT\+1\)/);
    assert.doesNotMatch(text, /For Mara/);
  });

  it('tells the two runs of a repeated hour apart', () => {
    const at = (hour: number) =>
      compose({
        booking: aBooking({
          startAt: Date.UTC(2027, 9, 31, hour, 30),
          endAt: Date.UTC(2027, 9, 31, hour, 45),
        }),
        recipient: customer({ timezone: 'Europe/Berlin' }),
      }).text;
    assert.match(at(0), /2:30 – 2:45 AM Europe\/Berlin \(GMT\+2\)/);
    assert.match(at(1), /2:30 – 2:45 AM Europe\/Berlin \(GMT\+1\)/);
  });

  it('writes dates as the reader’s language does, and falls back where a tag is none', () => {
    assert.match(compose({ recipient: customer({ locale: 'de-AT' }) }).text, /Dienstag, 2\. März 2027/);
    assert.match(compose({ recipient: customer({ locale: 'en-a' }) }).text, /Tuesday, March 2, 2027/);
  });

  it('asks for the confirmation, with its link and until when, while the customer is awaited', () => {
    const { subject, text } = compose({ booking: pending('customer') });
    assert.match(subject, /^Please confirm: /);
    assert.match(text, /waiting for your confirmation until Tuesday, March 2, 2027 at 5:00 AM America/);
    assert.ok(text.includes(confirmUrl));
    assert.ok(text.includes(manageUrl));
    assert.doesNotMatch(text, /attached/);
  });

  it('says that the host decides, without a confirm link, while only the host is awaited', () => {
    const { subject, text, html } = compose({ booking: pending('host') });
    assert.match(subject, /^Waiting for approval: /);
    assert.match(text, /waiting for the host's approval until/);
    assert.ok(!`${text}${html}`.includes(confirmUrl));
  });

  it('shows the old and the new time of a move, and the words of the host who made it', () => {
    const previous = { startAt: Date.UTC(2027, 2, 1, 14), endAt: Date.UTC(2027, 2, 1, 14, 30) };
    const history = [{ ...previous, at: 0, by: { type: 'agent', name: 'Mara' } }];
    const { subject, text, html } = compose({
      kind: 'reschedule',
      booking: aBooking({ history }),
      previous,
      message: 'My train is late.',
    });
    assert.match(subject, /^Your host has proposed a new time: /);
    assert.match(text, /Message from your host\n> My train is late\./);
    assert.match(text, /When:\n {2}Tuesday, March 2.*Before:\n {2}Monday, March 1/s);
    assert.match(html, /<s\b.*Monday, March 1.*<\/s>/);
  });

  it('gives the reason of a cancellation, or says that time ran out', () => {
    const cancelled = (reason: string | null, type: string) =>
      compose({
        kind: 'cancellation',
        booking: aBooking({ status: 'cancelled', cancellation: { by: { type }, reason, at: 0 } }),
      }).text;
    assert.match(
      cancelled('The studio is flooded.', 'admin'),
      /has been cancelled.*> The studio is flooded\./s,
    );
    assert.match(cancelled(null, 'customer'), /You have cancelled this appointment/);
    const expired = cancelled('unconfirmed_auto_cancel', 'system');
    assert.match(expired, /was not confirmed in time/);
    assert.doesNotMatch(expired, /unconfirmed_auto_cancel/);
  });

  it('repeats nothing that was typed into the form but the name, so that it carries no texts to strangers', () => {
    const attendee = anAttendee({ answers: { topic: 'BUY NOW' } });
    const { text, html } = compose({ booking: aBooking({ notes: 'BUY NOW', attendees: [attendee] }) });
    assert.doesNotMatch(`${text}${html}`, /BUY NOW/);
    const greeting = (name: string) => compose({ recipient: customer({ name }) }).text.split('\n')[2];
    assert.equal(greeting('Win at https://evil.example/x'), 'Hello Win at https evil example/x,');
    assert.equal(greeting('Dr. J.R. Lee'), 'Hello Dr. J.R. Lee,');
  });
});

describe('a mail to a host', () => {
  const booking = aBooking({
    notes: 'First line\nsecond line',
    attendees: [anAttendee({ phone: '+1 212 555 0100', answers: { team_size: 4, news: true } })],
  });

  it('says who comes and what was written, and holds no link of the customer', () => {
    const { subject, text, html } = compose({ kind: 'host_created', booking, recipient: mara });
    assert.equal(subject, 'New booking: Intro call - Kim, Tue, Mar 2, 3:00 PM');
    for (const words of ['kim@example.com', '+1 212 555 0100', 'team size', 'second line', 'For Kim: 9:00']) {
      assert.ok(text.includes(words), words);
      assert.ok(wordsOf(html).includes(words), words);
    }
    assert.doesNotMatch(`${text}${html}`, /MANAGE|CONFIRM/);
  });

  it('asks for approval until when it is needed', () => {
    const { subject, text } = compose({ kind: 'host_created', booking: pending('host'), recipient: mara });
    assert.match(subject, /^Approval needed: /);
    assert.match(text, /waiting for your approval until Tuesday, March 2, 2027 at 11:00 AM Europe\/Berlin/);
  });

  it('says that another host has the booking now', () => {
    const { text } = compose({
      kind: 'host_cancelled',
      booking: aBooking({ status: 'rescheduled' }),
      recipient: mara,
    });
    assert.match(text, /moved to another time with another host/);
  });
});

describe('the two forms of a mail', () => {
  it('say the same', () => {
    const { text, html } = compose({ booking: pending('host', 'customer') });
    const words = wordsOf(html);
    for (const line of text.split('\n').map((line) => line.trim().replace(/:$/, ''))) {
      if (line === '' || line === '--' || line.startsWith('https://')) continue;
      assert.ok(words.includes(line.replaceAll(/\s+/g, ' ')), line);
    }
    for (const url of [manageUrl, confirmUrl]) assert.ok(html.includes(`href="${url}"`));
  });

  it('show what people typed as text, never as markup', () => {
    const name = `<img src=x onerror="alert(1)"> & 'co'`;
    const { html } = compose({
      kind: 'host_created',
      recipient: mara,
      booking: aBooking({ notes: '</dl><script>', attendees: [anAttendee({ name })] }),
    });
    assert.doesNotMatch(html, /<img|<script/);
    assert.ok(html.includes('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; &#39;co&#39;'));
  });

  it('take the app’s accent only when it is a colour', () => {
    const withAccent = (accent: string) =>
      compose({ app: anApp({ branding: { tokens: { '--booking-accent': accent }, logo_url: null } }) }).html;
    assert.match(withAccent('#FC0'), /background-color:#ffcc00;color:#000000/);
    assert.doesNotMatch(withAccent('red;} body{visibility:hidden'), /visibility/);
  });

  it('can be read in the dark', () => {
    const { html } = compose();
    assert.match(html, /<meta name="color-scheme" content="light dark">/);
    assert.match(html, /prefers-color-scheme: dark/);
  });
});

describe('the languages of a mail', () => {
  it('are the reader’s, then the app’s, and dates are never in another one than the words', () => {
    const german = compose({ recipient: customer({ locale: 'de-AT' }) });
    assert.match(german.subject, /^Gebucht: Intro call, Di/);
    assert.match(german.text, /Dienstag, 2\. März 2027/);
    const app = anApp({ locale: 'es' });
    assert.match(compose({ app, recipient: customer({ locale: 'fi' }) }).text, /martes, 2 de marzo de 2027/);
    assert.match(compose({ recipient: customer({ locale: 'fi' }) }).text, /Tuesday, March 2, 2027/);
    const ofHost = (locale: string | null) =>
      compose({ app, kind: 'host_created', recipient: { ...mara, locale } }).subject;
    assert.match(ofHost('de'), /^Neue Buchung/);
    assert.match(ofHost(null), /^Nueva reserva/);
  });

  it('have the hours as their readers count them', () => {
    const at = (locale: string) => compose({ recipient: customer({ locale }) }).text;
    assert.match(at('en-GB'), /09:00–09:30 America/);
    assert.match(at('ar-EG'), /٩:٠٠–٩:٣٠ ص America/);
    const subjectIn = (locale: string) => compose({ recipient: customer({ locale }) }).subject;
    assert.match(subjectIn('en-GB'), /, 09:00$/);
    assert.match(subjectIn('en'), /, 9:00 AM$/);
  });

  it('name the day where a meeting ends on another one, on clocks beside the hour', () => {
    const booking = aBooking({
      startAt: Date.UTC(2027, 2, 3, 4, 30),
      endAt: Date.UTC(2027, 2, 3, 5, 30),
      hosts: [aHost({ timezone: 'Asia/Kathmandu' })],
    });
    const { text } = compose({ booking });
    assert.match(text, /Tuesday, March 2, 2027\n {2}11:30 PM – Wed,? 12:30 AM America\/New York \(GMT−5\)/);
    assert.match(text, /For Mara: Wednesday, March 3, 2027 · 10:15 – 11:15 AM Asia\/Kathmandu \(GMT\+5:45\)/);
  });

  it('keep words of the other direction apart', () => {
    const { subject, text, html } = compose({ recipient: customer({ locale: 'ar', name: 'Kim' }) });
    assert.match(html, /<html lang="ar" dir="rtl">/);
    assert.ok(html.includes('مرحبًا <bdi>Kim</bdi>،'));
    assert.ok(text.includes('مرحبًا \u2068Kim\u2069،'));
    assert.ok(text.includes('  \u2068Lindenallee 12, 10435 Berlin\u2069'));
    assert.ok(subject.includes('\u2068Intro call\u2069'));
    const english = compose({ recipient: customer({ name: 'ليلى' }) });
    assert.ok(english.text.includes('Hello \u2068ليلى\u2069,'));
    assert.ok(!compose().text.includes('\u2068'));
  });
});

describe('a mail about a seat of a group', () => {
  const booking = aBooking({
    attendees: [anAttendee(), anAttendee({ id: 'att_lee', name: 'Lee', email: 'lee@example.com' })],
  });

  it('tells the host whose it is, and never that the meeting is cancelled', () => {
    const seat = { booking, recipient: mara, attendeeId: 'att_lee' };
    const left = compose({ ...seat, kind: 'host_cancelled' });
    assert.match(left.subject, /^Registration cancelled: Intro call - Lee/);
    assert.match(left.text, /The registration of Lee is cancelled\..*meeting takes place/s);
    assert.doesNotMatch(left.text, /booking has been cancelled|kim@/);
    assert.match(compose({ ...seat, kind: 'host_created' }).subject, /^New registration: Intro call - Lee/);
  });

  it('never tells one customer of another', () => {
    for (const kind of mailKinds.filter((kind) => !/^host_|briefing/.test(kind))) {
      const { subject, text, html } = compose({ booking, kind });
      assert.doesNotMatch(`${subject}${text}${html}`, /\bLee\b|lee@/);
    }
  });
});
