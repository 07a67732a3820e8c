import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import ICAL from 'ical.js';
import { createApp } from '../app.ts';
import type { App } from '../http/app-env.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { addClient } from '../testing/add-access.ts';
import { addFullDays } from '../testing/add-full-days.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { openWorld, type TestWorld } from '../testing/test-world.ts';
import { feedUrl } from './feed-routes.ts';
import { renewFeed, revokeFeed } from './feed-store.ts';

eachDatabase("a host's calendar feed", (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let app: App;
  let hostId: string;

  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
    app = createApp(world.deps);
    const { id } = await fresh.db.read
      .selectFrom('hosts')
      .select('id')
      .where('email', 'like', 'mara@%')
      .executeTakeFirstOrThrow();
    hostId = id;
  });
  afterEach(() => fresh.remove());

  const renew = () => writeTransaction(fresh.db, (trx) => renewFeed(trx, hostId, world.clock.now()));
  const read = (token: string, headers: Record<string, string> = {}) =>
    app.request(`/calendars/${token}.ics`, { headers });
  async function book(start: string): Promise<void> {
    const answer = await world.call('POST', '/v1/public/apps/demo/event-types/intro-call/bookings', {
      start,
      timezone: 'Europe/Berlin',
      attendee: { name: 'Robin', email: 'robin@example.com' },
      answers: { topic: 'Brand' },
    });
    assert.equal(answer.status, 201, answer.text);
  }

  it('shows the bookings of that host as a calendar program reads them', async () => {
    await book('2027-03-02T09:00:00Z');
    await book('2027-03-02T10:00:00Z');
    const answer = await read(await renew());
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get('Content-Type') ?? '', /^text\/calendar/);
    const calendar = new ICAL.Component(ICAL.parse(await answer.text()));
    assert.equal(calendar.getFirstPropertyValue('method'), 'PUBLISH');
    assert.deepEqual(
      calendar.getAllSubcomponents('vevent').map((event) => String(event.getFirstPropertyValue('dtstart'))),
      ['2027-03-02T09:00:00Z', '2027-03-02T10:00:00Z'],
    );
  });

  it('shows a busy host what is to come, however much is over', async () => {
    const days = 45;
    await addFullDays(fresh.db, hostId, days);
    world.clock.advance((days - 3) * 86_400_000);
    const answer = await read(await renew());
    const shown = new ICAL.Component(ICAL.parse(await answer.text()))
      .getAllSubcomponents('vevent')
      .map((event) => Date.parse(String(event.getFirstPropertyValue('dtstart'))));
    assert.equal(shown.length, 1000);
    const { last } = await fresh.db.read
      .selectFrom('bookings')
      .select((select) => select.fn.max('start_at').as('last'))
      .executeTakeFirstOrThrow();
    assert.equal(shown.at(-1), last);
    assert.deepEqual(
      shown,
      shown.toSorted((a, b) => a - b),
    );
  });

  it('is sent again only when a booking changed', async () => {
    const token = await renew();
    const first = await read(token);
    const etag = first.headers.get('ETag') ?? '';
    assert.equal((await read(token, { 'If-None-Match': etag })).status, 304);
    await book('2027-03-02T09:00:00Z');
    assert.equal((await read(token, { 'If-None-Match': etag })).status, 200);
  });

  it('has one secret address: a new one ends the old one, and none is left when it is revoked', async () => {
    const old = await renew();
    const now = await renew();
    assert.equal((await read(old)).status, 404);
    assert.equal((await read(now)).status, 200);
    await writeTransaction(fresh.db, (trx) => revokeFeed(trx, hostId));
    assert.equal((await read(now)).status, 404);
    assert.equal((await read('malformed')).status, 404);
  });

  it('is kept by no shared cache and no search engine, and read by subscribing', async () => {
    const token = await renew();
    const { headers } = await read(token);
    assert.equal(headers.get('Cache-Control'), 'private, no-cache');
    assert.equal(headers.get('X-Robots-Tag'), 'noindex');
    assert.equal(feedUrl('https://book.example', token), `webcal://book.example/calendars/${token}.ics`);
  });

  it('is given and taken back by whoever may change the host', async () => {
    const path = `/v1/hosts/${hostId}/calendar-feed`;
    const scopes = ['config:write'] as const;
    const headers = await addClient(fresh.db, world.clock.now(), { appId: 'demo', scopes });
    const answer = await world.call('POST', path, undefined, headers);
    assert.equal(answer.status, 201, answer.text);
    const token = /^webcal:.*\/calendars\/(.*)\.ics$/.exec(String(answer.body['feed_url']))?.[1] ?? '';
    assert.equal((await read(token)).status, 200);
    assert.equal((await world.call('DELETE', path, undefined, headers)).status, 204);
    assert.equal((await read(token)).status, 404);
    const reader = await addClient(fresh.db, world.clock.now(), { appId: 'demo', scopes: ['config:read'] });
    assert.equal((await world.call('POST', path, undefined, reader)).status, 403);
  });
});
