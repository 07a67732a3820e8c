import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { caldavLogin, startCaldavServer, type CaldavServer } from '../testing/caldav-server.ts';
import { caldavCalendar } from './caldav.ts';
import { CalendarUnauthorized, type CalendarProvider } from './calendar-provider.ts';

const range = { fromAt: Date.parse('2027-03-01T00:00Z'), untilAt: Date.parse('2027-04-01T00:00Z') };

describe('reading a CalDAV calendar', () => {
  let server: CaldavServer;
  beforeEach(async () => {
    server = await startCaldavServer();
  });
  afterEach(() => server.stop());

  const calendar = (login = caldavLogin): CalendarProvider =>
    caldavCalendar({ url: server.url, ...login, allowPrivate: true });
  const read = (signal?: AbortSignal) =>
    calendar().busyTimes({ range, timezone: 'Europe/Berlin', ...(signal && { signal }) });

  it('tells the times of its events, with their UIDs, whatever their texts hold', async () => {
    server.addEvent('a', 'DTSTART:20270302T090000Z', 'DTEND:20270302T100000Z', 'SUMMARY:R&D <b>');
    server.addEvent('b', 'DTSTART;VALUE=DATE:20270310', 'SUMMARY:4711');
    server.addEvent('c', 'DTSTART:20270502T090000Z', 'DTEND:20270502T100000Z');
    const { busy, covered } = await read();
    assert.deepEqual(covered, range);
    assert.deepEqual(
      busy.map(({ uid, startAt, endAt }) => [
        uid,
        new Date(startAt).toISOString(),
        (endAt - startAt) / 60_000,
      ]),
      [
        ['a', '2027-03-02T09:00:00.000Z', 60],
        ['b', '2027-03-09T23:00:00.000Z', 1440],
      ],
    );
  });

  it('is free when it is empty', async () => {
    assert.deepEqual((await read()).busy, []);
  });

  it('is an error of its own kind for credentials that are not accepted', async () => {
    await assert.rejects(
      calendar({ username: 'mara', password: 'wrong' }).busyTimes({ range, timezone: 'UTC' }),
      (error: Error) => error instanceof CalendarUnauthorized && !error.message.includes('wrong'),
    );
  });

  it('is an error, never an empty calendar, when the answer is none', async () => {
    server.refuseWith(200);
    await assert.rejects(read(), /not as a calendar/);
    server.behave({ kind: 'cut' });
    await assert.rejects(read(), /did not finish/);
    server.behave({ kind: 'shredded' });
    await assert.rejects(read(), /too many parts/);
    server.refuseWith(503);
    await assert.rejects(read(), /answered 503/);
    server.refuseWith(302);
    await assert.rejects(read(), /answered 302/);
  });

  it('ends when the one who asks has no more time, though the server says nothing or never stops', async () => {
    for (const kind of ['silent', 'drip'] as const) {
      server.behave({ kind });
      await assert.rejects(read(AbortSignal.timeout(200)), /in time/);
    }
  });
});
