import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import {
  CalendarUnauthorized,
  type CalendarEntry,
  type CalendarProvider,
} from '../calendar/calendar-provider.ts';
import { FixedClock } from '../clock.ts';
import { PermanentFailure } from '../jobs/permanent-failure.ts';
import { RetryLater } from '../jobs/retry-later.ts';
import { refusal } from '../testing/google-event-book.ts';
import { googleTrial, startGoogleServer, type GoogleServer } from '../testing/google-server.ts';
import { testNow } from '../testing/http-deps.ts';
import { googleCalendar } from './google-calendar.ts';
import { makeGoogle, type Google } from './google.ts';

const events = 'www.googleapis.com/calendar/v3/calendars/primary/events';
const entry: CalendarEntry = {
  uid: 'ser_1@slotkit.example',
  sequence: 0,
  title: 'Intro call - Robin',
  description: 'Robin, robin@example.com',
  location: 'https://book.example/b/intro-call/join/host-token',
  startAt: Date.UTC(2027, 2, 2, 9),
  endAt: Date.UTC(2027, 2, 2, 9, 30),
  timezone: 'Europe/Berlin',
  isTentative: false,
  joinUrl: 'https://book.example/b/intro-call/join/host-token',
  conference: null,
  text: '',
};
const withMeet: CalendarEntry = { ...entry, conference: { provider: 'google_meet', requestId: 'ser_1' } };

describe('a Google calendar', () => {
  let clock: FixedClock;
  let server: GoogleServer;
  let google: Google;
  let calendar: CalendarProvider;

  beforeEach(async () => {
    clock = new FixedClock(testNow);
    server = await startGoogleServer(() => clock.now());
    const made = makeGoogle(googleTrial.client, server.connection);
    assert.ok(made);
    google = made;
    calendar = connected('cal_1');
  });
  afterEach(() => server.close());

  const connected = (id: string, refreshToken: string = googleTrial.refreshToken) =>
    googleCalendar(google, { id, calendarId: 'primary', refreshToken }, () => clock.now());
  const asked = (pattern: RegExp) => server.requests.filter((request) => pattern.test(request)).length;
  const range = { fromAt: Date.UTC(2027, 2, 1), untilAt: Date.UTC(2027, 3, 1) };
  const busy = async () => {
    const answer = await calendar.busyTimes({ range, timezone: 'UTC' });
    assert.deepEqual(answer.covered, range);
    return answer.busy.map(({ startAt, endAt, uid }) => [
      new Date(startAt).toISOString(),
      new Date(endAt).toISOString(),
      uid,
    ]);
  };

  describe('as bookings are written into it', () => {
    it('gets an event without guests, of which Google sends no mail', async () => {
      await calendar.put(entry);
      assert.match(server.book.events[0]?.id ?? '', /^[0-9a-f]{64}$/);
      const ownWords = server.book.events.map(({ id, updated, iCalUID, ...rest }) => {
        assert.ok(id && updated && iCalUID);
        return rest;
      });
      assert.deepEqual(ownWords, [
        {
          status: 'confirmed',
          summary: 'Intro call - Robin',
          description: 'Robin, robin@example.com',
          location: 'https://book.example/b/intro-call/join/host-token',
          start: { dateTime: '2027-03-02T09:00:00Z', timeZone: 'Europe/Berlin' },
          end: { dateTime: '2027-03-02T09:30:00Z', timeZone: 'Europe/Berlin' },
          transparency: 'opaque',
          extendedProperties: { private: { slotkit_uid: 'ser_1@slotkit.example' } },
        },
      ]);
      assert.deepEqual(
        server.queries.slice(1).map((query) => query.get('sendUpdates')),
        ['none'],
      );
    });

    it('shows what a customer wrote as text, not as the HTML that descriptions may hold', async () => {
      await calendar.put({ ...entry, description: 'Robin\n<a href="https://evil.example">Join</a> & co' });
      assert.equal(
        server.book.events[0]?.['description'],
        'Robin\n&lt;a href="https://evil.example"&gt;Join&lt;/a&gt; &amp; co',
      );
    });

    it('has it moved in place, however often it is told, and what the host added there stays', async () => {
      await calendar.put(entry);
      const [before] = server.book.events;
      assert.ok(before);
      server.book.add({ ...before, colorId: '7' });
      const moved = {
        ...entry,
        startAt: entry.startAt + 3_600_000,
        endAt: entry.endAt + 3_600_000,
        sequence: 1,
      };
      for (const one of [moved, moved, { ...moved, isTentative: true }]) await calendar.put(one);
      assert.deepEqual(
        server.book.events.map(({ id, start, status, colorId }) => ({ id, start, status, colorId })),
        [
          {
            id: before.id,
            start: { dateTime: '2027-03-02T10:00:00Z', timeZone: 'Europe/Berlin' },
            status: 'tentative',
            colorId: '7',
          },
        ],
      );
    });

    it('loses it, once or twice, also where it never was, and gets it back under the same id', async () => {
      await calendar.remove(entry.uid);
      await calendar.put(entry);
      const ids = server.book.events.map(({ id }) => id);
      await calendar.remove(entry.uid);
      await calendar.remove(entry.uid);
      assert.deepEqual(server.book.events, []);
      await calendar.put(entry);
      assert.deepEqual(
        server.book.events.map(({ id, status }) => [id, status]),
        ids.map((id) => [id, 'confirmed']),
      );
    });

    it('keeps the entries of two hosts apart who share it', async () => {
      await calendar.put(entry);
      await connected('cal_2').put(entry);
      assert.equal(server.book.events.length, 2);
      await calendar.remove(entry.uid);
      assert.equal(server.book.events.length, 1);
    });
  });

  describe('as it makes meetings', () => {
    it('answers the link, the same one through moves and repeats', async () => {
      const made = await calendar.put(withMeet);
      assert.deepEqual(made, { conferenceUrl: 'https://meet.google.com/meeting-1' });
      assert.deepEqual(await calendar.put(withMeet), made);
      // Once it is known nobody asks for it, and the event keeps it.
      await calendar.put({ ...entry, startAt: entry.startAt + 3_600_000, endAt: entry.endAt + 3_600_000 });
      assert.deepEqual(await calendar.put(withMeet), made);
      assert.equal(server.book.events.length, 1);
    });

    it('is asked again for a link that takes its time, and not for another one', async () => {
      server.book.makeMeetings('later');
      for (const _ of [1, 2])
        await assert.rejects(
          calendar.put(withMeet),
          (error) => error instanceof RetryLater && /no meeting link yet \(pending\)/.test(error.message),
        );
      server.book.makeMeetings('at once');
      assert.deepEqual(await calendar.put(withMeet), { conferenceUrl: 'https://meet.google.com/meeting-1' });
    });

    it('is asked anew after it failed to make one', async () => {
      server.book.makeMeetings('fails');
      await assert.rejects(calendar.put(withMeet), /no meeting link yet \(failure\)/);
      server.book.makeMeetings('at once');
      assert.deepEqual(await calendar.put(withMeet), { conferenceUrl: 'https://meet.google.com/meeting-1' });
    });

    it('gets the entry also where it may not make any', async () => {
      server.book.makeMeetings('not allowed');
      await assert.rejects(
        calendar.put(withMeet),
        (error) =>
          error instanceof PermanentFailure &&
          /no meeting links.*Invalid conference type/.test(error.message),
      );
      assert.equal(server.book.events.length, 1);
    });

    it('makes another one after the booking was with somebody else, and another one for that host', async () => {
      await calendar.put(withMeet);
      await calendar.remove(entry.uid);
      const others = await connected('cal_2').put(withMeet);
      const back = await calendar.put(withMeet);
      assert.deepEqual(
        [others.conferenceUrl, back.conferenceUrl],
        ['https://meet.google.com/meeting-2', 'https://meet.google.com/meeting-3'],
      );
    });

    it('makes none that are another provider’s', async () => {
      const answer = await calendar.put({
        ...entry,
        conference: { provider: 'another', requestId: 'ser_1' },
      });
      assert.deepEqual(answer, { conferenceUrl: null });
    });
  });

  describe('as it tells when its owner is busy', () => {
    const timed = (id: string, from: string, to: string, more = {}) =>
      server.book.add({ id, start: { dateTime: from }, end: { dateTime: to }, ...more });

    it('names what fills time, all-day events in its own zone, over all pages', async () => {
      server.book.setPageSize(2);
      timed('dentist', '2027-03-03T09:00:00+01:00', '2027-03-03T10:30:00+01:00');
      timed('focus', '2027-03-03T13:00:00Z', '2027-03-03T14:00:00Z', { eventType: 'focusTime' });
      timed('invited', '2027-03-04T13:00:00Z', '2027-03-04T14:00:00Z', {
        attendees: [{ self: true, responseStatus: 'needsAction' }],
      });
      server.book.add({ id: 'away', start: { date: '2027-03-28' }, end: { date: '2027-03-29' } });
      timed('sync', '2027-03-05T13:00:00Z', '2027-03-05T14:00:00Z');
      assert.deepEqual(await busy(), [
        ['2027-03-03T08:00:00.000Z', '2027-03-03T09:30:00.000Z', 'dentist@google.com'],
        ['2027-03-03T13:00:00.000Z', '2027-03-03T14:00:00.000Z', 'focus@google.com'],
        ['2027-03-04T13:00:00.000Z', '2027-03-04T14:00:00.000Z', 'invited@google.com'],
        ['2027-03-27T23:00:00.000Z', '2027-03-28T22:00:00.000Z', 'away@google.com'],
        ['2027-03-05T13:00:00.000Z', '2027-03-05T14:00:00.000Z', 'sync@google.com'],
      ]);
      assert.equal(asked(/^GET/), 3);
      // Of events that repeat every single one.
      assert.ok(server.queries.slice(1).every((query) => query.get('singleEvents') === 'true'));
    });

    it('leaves out what leaves its time free', async () => {
      const hour = ['2027-03-03T13:00:00Z', '2027-03-03T14:00:00Z'] as const;
      timed('free', ...hour, { transparency: 'transparent' });
      timed('declined', ...hour, {
        attendees: [{ responseStatus: 'accepted' }, { self: true, responseStatus: 'declined' }],
      });
      timed('cancelled', ...hour, { status: 'cancelled' });
      timed('office', ...hour, { eventType: 'workingLocation' });
      timed('elsewhen', '2027-05-03T13:00:00Z', '2027-05-03T14:00:00Z');
      assert.deepEqual(await busy(), []);
    });

    it('names our own entries by our UID, and what Google made of our mail as well', async () => {
      await calendar.put(entry);
      timed('mailed', '2027-03-04T13:00:00Z', '2027-03-04T14:00:00Z', { iCalUID: 'ser_2@slotkit.example' });
      assert.deepEqual(
        (await busy()).map(([, , uid]) => uid),
        ['ser_1@slotkit.example', 'ser_2@slotkit.example'],
      );
    });

    it('begins again when the way to the next page has expired', async () => {
      server.book.setPageSize(1);
      timed('one', '2027-03-03T13:00:00Z', '2027-03-03T14:00:00Z');
      timed('two', '2027-03-04T13:00:00Z', '2027-03-04T14:00:00Z');
      server.answerNext(/^GET/, { status: 200, body: { items: [], timeZone: 'UTC', nextPageToken: 'old' } });
      server.answerNext(/^GET/, refusal(410, 'fullSyncRequired', 'Sync token is no longer valid'));
      assert.equal((await busy()).length, 2);
      for (const _ of [1, 2]) server.answerNext(/^GET/, refusal(410, 'fullSyncRequired', 'No.'));
      await assert.rejects(busy(), /twice/);
    });

    it('is left by whoever waits no longer', async () => {
      await busy();
      server.answerNext(/^GET/, null);
      const asking = new AbortController();
      const answer = calendar.busyTimes({ range, timezone: 'UTC', signal: asking.signal });
      asking.abort();
      await assert.rejects(answer, /no answer in time/);
    });
  });

  describe('as it lets us in', () => {
    it('is asked for one access token for all, and another shortly before that one ends', async () => {
      await Promise.all([calendar.put(entry), busy(), busy()]);
      clock.advance(3_538_000);
      await busy();
      assert.equal(asked(/token$/), 1);
      clock.advance(2_000);
      await busy();
      assert.equal(asked(/token$/), 2);
    });

    it('is asked for a fresh token when one was ended before its time, and given up on when that is refused', async () => {
      await busy();
      server.endTokens();
      await busy();
      assert.equal(asked(/token$/), 2);
      for (const _ of [1, 2]) server.answerNext(/^GET/, refusal(401, 'authError', 'Invalid Credentials'));
      await assert.rejects(busy(), CalendarUnauthorized);
    });

    it('is not asked any more once the consent was taken back', async () => {
      server.revoke();
      await assert.rejects(
        calendar.put(entry),
        (error) => error instanceof CalendarUnauthorized && /invalid_grant/.test(error.message),
      );
      assert.equal(asked(/events/), 0);
    });

    it('says that our own credentials are wrong, which no host can help', async () => {
      const made = makeGoogle({ ...googleTrial.client, clientSecret: 'another one' }, server.connection);
      assert.ok(made);
      google = made;
      await assert.rejects(connected('cal_1').put(entry), (error) => {
        assert.ok(error instanceof PermanentFailure && !(error instanceof CalendarUnauthorized));
        assert.match(error.message, /GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET \(invalid_client\)/);
        return true;
      });
    });

    it('says so when the person allowed less than is needed', async () => {
      server.answerNext(/^POST .*events/, refusal(403, 'insufficientPermissions', 'Insufficient Permission'));
      await assert.rejects(calendar.put(entry), CalendarUnauthorized);
    });
  });

  describe('as it is in trouble', () => {
    it('is left alone for as long as it asks to be', async () => {
      const headers = { 'retry-after': '42' };
      for (const reason of ['rateLimitExceeded', 'userRateLimitExceeded', 'quotaExceeded'])
        for (const status of [403, 429]) {
          server.answerNext(/^POST .*events/, { ...refusal(status, reason, 'Too much'), headers });
          await assert.rejects(
            calendar.put(entry),
            (error) => error instanceof RetryLater && error.delayMs === 42_000,
            `${status} ${reason}`,
          );
        }
      await calendar.put(entry);
    });

    it('is tried again when it fails, answers nothing in time or something odd', async () => {
      for (const pattern of [/token$/, /^POST .*events/]) {
        server.answerNext(pattern, refusal(503, 'backendError', 'Backend Error'));
        await assert.rejects(calendar.put(entry), RetryLater);
      }
      server.answerNext(/^POST .*events/, { status: 200, body: { kind: 'calendar#settings' } });
      await assert.rejects(calendar.put(entry), (error) => !(error instanceof PermanentFailure));
    });

    it('is given up on when it would say the same again', async () => {
      const missing = googleCalendar(
        google,
        { id: 'cal_1', calendarId: 'team@example.com', refreshToken: googleTrial.refreshToken },
        () => clock.now(),
      );
      await assert.rejects(
        missing.put(entry),
        /^PermanentFailure: Google Calendar answered 404: notFound, Not Found$/,
      );
      server.answerNext(/^POST .*events/, refusal(403, 'accessNotConfigured', 'Enable the Calendar API'));
      await assert.rejects(calendar.put(entry), /^PermanentFailure: .*Enable the Calendar API$/);
    });

    it('shows no secret, whatever it quotes', async () => {
      await busy();
      server.answerNext(
        /^POST .*events/,
        refusal(500, 'odd', `You sent ya29.token-1, ${googleTrial.refreshToken}`),
      );
      await assert.rejects(calendar.put(entry), /500: odd, You sent …, …$/);
    });
  });

  it('is called at the addresses that are documented', async () => {
    await calendar.put(entry);
    await calendar.put(entry);
    const id = server.book.events[0]?.id ?? '';
    assert.deepEqual(server.requests, [
      'POST oauth2.googleapis.com/token',
      `POST ${events}`,
      `POST ${events}`,
      `GET ${events}/${id}`,
      `PATCH ${events}/${id}`,
    ]);
  });
});
