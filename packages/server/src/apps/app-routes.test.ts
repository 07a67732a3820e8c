import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { addClient, addMember } from '../testing/add-access.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { openWorld, type TestWorld } from '../testing/test-world.ts';

const narrow = ['config:read', 'config:write', 'scheduling:read', 'scheduling:write'] as const;

eachDatabase('/v1/app', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let headers: Readonly<Record<string, string>>;

  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
    const scopes = [...narrow, 'contacts:write'] as const;
    headers = await addClient(fresh.db, world.clock.now(), { appId: 'demo', scopes });
  });
  afterEach(() => fresh.remove());

  const see = () => world.call('GET', '/v1/app', undefined, headers);
  const patch = (body: unknown, more = {}) => world.call('PATCH', '/v1/app', body, { ...headers, ...more });

  it('lets nobody have people forgotten who may not erase them', async () => {
    const { db } = fresh;
    const configurer = await addClient(db, world.clock.now(), { appId: 'demo', scopes: narrow });
    const keepFor = (days: number | null, by = configurer) => patch({ retention_days: days }, by);
    const refused = await keepFor(3650);
    assert.deepEqual([refused.status, refused.body['scope']], [403, 'contacts:write']);
    assert.equal((await keepFor(30, headers)).status, 200);
    assert.equal((await keepFor(29)).status, 403);
    for (const days of [30, 31, null]) assert.equal((await keepFor(days)).status, 200);
  });

  it('shows every field, and merges what is changed', async () => {
    const before = await see();
    assert.equal(before.status, 200, before.text);
    const changed = await patch({
      name: 'Studio North',
      timezone: 'America/New_York',
      locale: 'de',
      origins: ['https://Shop.example:443/', 'http://localhost:5173', 'https://shop.example'],
      branding: { tokens: { '--booking-accent': 'rgb(10 125 90 / 50%)', '--booking-radius': '4px' } },
      status_vocabulary: 'meeting',
      sender: { reply_to: 'desk@example.com' },
      retention_days: 365,
      frame_ancestors: ['https://shop.example', 'https://*.shop.example'],
    });
    assert.equal(changed.status, 200, changed.text);
    const { origins, sender, branding, version } = changed.body;
    assert.deepEqual(origins, ['https://shop.example', 'http://localhost:5173']);
    assert.deepEqual(sender, { ...Object(before.body['sender']), reply_to: 'desk@example.com' });
    assert.equal(version, Number(before.body['version']) + 1);
    assert.match(JSON.stringify(branding), /"--booking-radius":"4px"/);
    const lessened = await patch({
      branding: { tokens: { '--booking-radius': null } },
      locale: null,
      origins: null,
      status_vocabulary: null,
      retention_days: null,
      frame_ancestors: null,
    });
    const { branding: rest, ...others } = lessened.body;
    assert.doesNotMatch(JSON.stringify(rest), /radius/);
    assert.match(JSON.stringify(rest), /accent/);
    const { locale, status_vocabulary: vocabulary, retention_days: days, frame_ancestors: framing } = others;
    assert.deepEqual(
      [locale, vocabulary, days, framing, others['origins']],
      ['en', 'canonical', null, [], []],
    );
    assert.deepEqual((await see()).body, lessened.body);
  });

  it('refuses what no page, mail or header could use, field by field', async () => {
    const before = (await see()).body;
    const wrong: readonly (readonly [pointer: string, patch: object])[] = [
      ['/name', { name: ' ' }],
      ['/name', { name: null }],
      ['/timezone', { timezone: 'Mars/Olympus' }],
      ['/locale', { locale: 'x' }],
      ['/origins/0', { origins: ['shop.example'] }],
      ['/origins/0', { origins: ['https://shop.example/path'] }],
      ['/origins/0', { origins: ['https://*.shop.example'] }],
      ['/origins/0', { origins: ['https://user:secret@shop.example'] }],
      ['/origins/0', { origins: ['null'] }],
      ['/branding/tokens/color', { branding: { tokens: { color: 'red' } } }],
      ['/branding/tokens/--booking-accent', { branding: { tokens: { '--booking-accent': 'url(//x)' } } }],
      ['/branding/tokens/--booking-accent', { branding: { tokens: { '--booking-accent': 'red;}' } } }],
      ['/branding/logo_url', { branding: { logo_url: 'http://shop.example/logo.svg' } }],
      ['/branding/logo_url', { branding: { logo_url: 'javascript:alert(1)' } }],
      ['/status_vocabulary', { status_vocabulary: 'lower' }],
      ['/sender/email', { sender: { email: 'nobody' } }],
      ['/retention_days', { retention_days: 0 }],
      ['/frame_ancestors/0', { frame_ancestors: ['*'] }],
      ['/frame_ancestors/0', { frame_ancestors: ["https://x.example; script-src 'unsafe-inline'"] }],
      ['/colour', { colour: 'red' }],
    ];
    for (const [pointer, body] of wrong) {
      const answer = await patch(body);
      assert.equal(answer.status, 422, `${pointer}: ${answer.text}`);
      assert.match(answer.text, new RegExp(`"pointer":"${pointer}"`), answer.text);
    }
    assert.equal((await patch({ name: 'x' }, { 'If-Match': '"999"' })).status, 412);
    assert.deepEqual((await see()).body, before);
  });

  it('is read by every member who may view something, and changed by admins alone', async () => {
    const now = world.clock.now();
    for (const [role, expected] of [
      ['agent', [200, 403]],
      ['manager', [200, 403]],
      ['admin', [200, 200]],
    ] as const) {
      const { headers: as } = await addMember(fresh.db, now, { appId: 'demo', role });
      const found = [
        (await world.call('GET', '/v1/app', undefined, as)).status,
        (await world.call('PATCH', '/v1/app', { name: 'Studio' }, as)).status,
      ];
      assert.deepEqual(found, expected, role);
    }
  });

  it('gives later bookings another sender, while events that were sent keep their organizer', async () => {
    const booked = await world.call('POST', '/v1/public/apps/demo/event-types/intro-call/bookings', {
      start: '2027-03-02T09:00:00Z',
      timezone: 'Europe/Berlin',
      attendee: { name: 'Robin', email: 'robin@example.com' },
      answers: { topic: 'Brand' },
    });
    assert.equal(booked.status, 201, booked.text);
    const organizers = async () =>
      (await fresh.db.read.selectFrom('series').select('organizer_json').execute()).map(
        (row) => row.organizer_json,
      );
    const before = await organizers();
    assert.match(String(before[0]), /"email":/);
    // As a series from before organizers were kept.
    await fresh.db.write.updateTable('series').set({ organizer_json: null }).execute();
    await patch({ sender: { email: 'new@example.com' } });
    assert.deepEqual(await organizers(), before);
  });
});
