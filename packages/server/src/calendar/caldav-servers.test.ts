import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { aBooking, anApp } from '../testing/a-booking.ts';
import { caldavLogin, startCaldavServer } from '../testing/caldav-server.ts';
import { radicaleProgram } from '../testing/radicale-program.ts';
import { startRadicale } from '../testing/start-radicale.ts';
import { caldavCalendar } from './caldav.ts';
import { CalendarUnauthorized, type CalendarEntry, type CalendarProvider } from './calendar-provider.ts';
import { findCaldavCalendars } from './find-caldav-calendars.ts';
import { calendarEntry } from './ics.ts';

/** A calendar server with one calendar of `caldavLogin`. */
interface Server {
  readonly origin: string;
  readonly url: string;
  addEvent(uid: string, ...lines: readonly string[]): Promise<void> | void;
  stop(): Promise<void>;
}

const range = { fromAt: Date.parse('2027-03-01T00:00Z'), untilAt: Date.parse('2027-04-01T00:00Z') };
const radicale = await radicaleProgram();

/** One booking as it stands in a calendar before and after a move. */
function entries(): { entry: CalendarEntry; moved: CalendarEntry } {
  const booking = aBooking();
  const at = (start: string) => {
    const startAt = Date.parse(start);
    return { ...booking, startAt, endAt: startAt + 30 * 60_000 };
  };
  const details = { stampAt: Date.parse('2027-03-01T00:00Z'), meetingUrl: null };
  const moved = { ...at('2027-03-03T14:00Z'), series: { ...booking.series, sequence: 1 } };
  return {
    entry: calendarEntry(at('2027-03-02T09:00Z'), anApp(), details),
    moved: calendarEntry(moved, anApp(), details),
  };
}

/** What every CalDAV server has in common, as far as we rely on it. */
function keepsToTheProtocol(start: () => Promise<Server>): void {
  let server: Server;
  let calendar: CalendarProvider;
  before(async () => {
    server = await start();
    calendar = caldavCalendar({ url: server.url, ...caldavLogin, allowPrivate: true });
  });
  after(() => server.stop());

  const busy = async (uid: string): Promise<string[]> =>
    (await calendar.busyTimes({ range, timezone: 'Europe/Berlin' })).busy
      .filter((time) => time.uid === uid)
      .map(({ startAt, endAt }) =>
        [startAt, endAt].map((at) => new Date(at).toISOString().slice(5, 16)).join(' '),
      )
      .sort();

  it('is found from its own address and from the calendar’s', async () => {
    for (const url of [server.origin, server.url]) {
      const found = await findCaldavCalendars({ url, ...caldavLogin, allowPrivate: true });
      assert.deepEqual(
        found.map((one) => [one.url, one.name]),
        [[server.url, 'Mara']],
      );
    }
  });

  it('keeps an entry, moves it in place, and loses it once', async () => {
    const { entry, moved } = entries();
    await calendar.put(entry);
    assert.deepEqual(await busy(entry.uid), ['03-02T09:00 03-02T09:30']);
    await calendar.put(moved);
    await calendar.put(moved);
    assert.deepEqual(await busy(entry.uid), ['03-03T14:00 03-03T14:30']);
    await calendar.remove(entry.uid);
    await calendar.remove(entry.uid);
    assert.deepEqual(await busy(entry.uid), []);
  });

  it('tells of events that repeat, last whole days, or leave their time free', async () => {
    await server.addEvent(
      'weekly',
      'DTSTART;TZID=Europe/Berlin:20260105T090000',
      'DTEND;TZID=Europe/Berlin:20260105T093000',
      'RRULE:FREQ=WEEKLY',
      'EXDATE;TZID=Europe/Berlin:20270315T090000',
    );
    await server.addEvent('holiday', 'DTSTART;VALUE=DATE:20270310', 'DTEND;VALUE=DATE:20270312');
    await server.addEvent('fair', 'DTSTART;VALUE=DATE:20270317', 'TRANSP:TRANSPARENT');
    await server.addEvent('long ago', 'DTSTART:20250301T090000Z', 'DTEND:20250301T100000Z');
    assert.deepEqual(await busy('weekly'), [
      '03-01T08:00 03-01T08:30',
      '03-08T08:00 03-08T08:30',
      '03-22T08:00 03-22T08:30',
      '03-29T07:00 03-29T07:30',
    ]);
    assert.deepEqual(await busy('holiday'), ['03-09T23:00 03-11T23:00']);
    assert.deepEqual([...(await busy('fair')), ...(await busy('long ago'))], []);
  });

  it('does not let in who has the wrong password', async () => {
    const stranger = { url: server.url, username: 'mara', password: 'wrong', allowPrivate: true };
    await assert.rejects(
      caldavCalendar(stranger).busyTimes({ range, timezone: 'UTC' }),
      CalendarUnauthorized,
    );
    await assert.rejects(caldavCalendar(stranger).put(entries().entry), CalendarUnauthorized);
    await assert.rejects(findCaldavCalendars(stranger), CalendarUnauthorized);
  });
}

describe('a CalDAV server as the protocol was recorded', () => keepsToTheProtocol(startCaldavServer));

if ('missing' in radicale)
  it(`Radicale cannot be started on this machine (${radicale.missing}): the recorded protocol stands for it`, () =>
    assert.ok(radicale.missing));
else describe('Radicale', () => keepsToTheProtocol(() => startRadicale(radicale)));
