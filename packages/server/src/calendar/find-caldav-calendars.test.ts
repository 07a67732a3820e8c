import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { caldavLogin, startCaldavServer, type CaldavServer } from '../testing/caldav-server.ts';
import { CalendarUnauthorized } from './calendar-provider.ts';
import { findCaldavCalendars } from './find-caldav-calendars.ts';

describe('finding the calendars of a CalDAV server', () => {
  let server: CaldavServer;
  beforeEach(async () => {
    server = await startCaldavServer();
  });
  afterEach(() => server.stop());

  const find = (path: string, login = caldavLogin) =>
    findCaldavCalendars({ url: `${server.origin}${path}`, ...login, allowPrivate: true });
  const mara = () => ({ url: server.url, name: 'Mara', timezone: 'America/Vancouver' });

  it('takes a calendar for what it is', async () => {
    assert.deepEqual(await find('/calendars/mara/'), [mara()]);
  });

  it('finds those with events from the server’s own address, or by the way that servers agreed on', async () => {
    assert.deepEqual(await find('/'), [mara()]);
    assert.deepEqual(await find('/some/web/page'), [mara()]);
  });

  it('says that user name or password are wrong', async () => {
    await assert.rejects(find('/', { username: 'mara', password: 'wrong' }), CalendarUnauthorized);
  });

  it('takes the password to no other port of the host', async () => {
    const other = await startCaldavServer();
    try {
      for (const to of [
        `${other.origin}/`,
        other.origin.replace('http:', 'https:'),
        `//${other.origin.slice(7)}/`,
      ]) {
        server.behave({ kind: 'redirect', to });
        await assert.rejects(find('/'), /answered 302/, to);
      }
      assert.deepEqual(other.requests, []);
    } finally {
      await other.stop();
    }
  });

  it('finds none where nothing speaks CalDAV, and never goes to another host', async () => {
    server.behave({ kind: 'redirect', to: 'http://localhost:1/' });
    assert.deepEqual(
      await find('/').catch((error: Error) => error.message),
      'the calendar server answered 302',
    );
    server.refuseWith(404);
    assert.deepEqual(await find('/'), []);
  });
});
