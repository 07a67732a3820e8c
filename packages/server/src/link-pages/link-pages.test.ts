import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, it } from 'node:test';
import { createApp } from '../app.ts';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { getBooking } from '../bookings/booking-store.ts';
import { operatorCaller } from '../bookings/caller.ts';
import { changeBooking } from '../bookings/change-booking.ts';
import { makeLog } from '../log.ts';
import type { LinkPurpose } from '../secrets.ts';
import { assertNothingInline } from '../testing/assert-nothing-inline.ts';
import { dumpDatabase } from '../testing/dump-database.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { customerOf, hostOf, tokenOf } from '../testing/link-tokens.ts';
import { openWorld, type TestWorld } from '../testing/test-world.ts';

const minute = 60_000;
const starts: Readonly<Record<string, string>> = {
  'intro-call': '2027-03-02T09:00:00Z',
  'needs-approval': '2027-03-02T13:30:00Z',
};
const answers: Readonly<Record<string, Record<string, string>>> = {
  'intro-call': { topic: 'Brand' },
  'needs-approval': { portfolio: 'https://robin.example/<b>' },
};
const meeting = 'https://meet.northlight.example/studio';

eachDatabase('the pages behind a link', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let logged: string;
  let app: ReturnType<typeof createApp>;

  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
    logged = '';
    const stream = new Writable({
      write(chunk, _encoding, done) {
        logged += String(chunk);
        done();
      },
    });
    app = createApp({ ...world.deps, log: makeLog('debug', stream) });
  });
  afterEach(() => fresh.remove());

  async function book(slug: 'intro-call' | 'needs-approval', attendee = {}): Promise<BookingRecord> {
    const answer = await world.call('POST', `/v1/public/apps/demo/event-types/${slug}/bookings`, {
      start: starts[slug],
      timezone: 'Europe/Berlin',
      attendee: { name: 'Robin & <i>Co</i>', email: 'robin@example.com', ...attendee },
      answers: answers[slug],
      notes: 'Bring the <script>plans</script>',
    });
    assert.equal(answer.status, 201, answer.text);
    return read(String(answer.body['id']));
  }
  const setSettings = async (slug: string, settings: Record<string, unknown>) => {
    const row = await fresh.db.read
      .selectFrom('event_types')
      .select('settings_json')
      .where('slug', '=', slug)
      .executeTakeFirstOrThrow();
    const settings_json = JSON.stringify({ ...JSON.parse(row.settings_json), ...settings });
    await fresh.db.write.updateTable('event_types').set({ settings_json }).where('slug', '=', slug).execute();
  };
  const read = (id: string) => getBooking(fresh.db.read, id);
  const pathOf = (purpose: LinkPurpose, booking: BookingRecord, whose = customerOf) =>
    `/b/${booking.eventType.slug}/${purpose}/${tokenOf(world.deps.secrets, purpose, booking, whose(booking))}`;

  async function ask(path: string, method = 'GET', body?: Record<string, string>, headers = {}) {
    const response = await app.request(path, {
      method,
      headers: { Accept: 'text/html', ...headers },
      ...(body && { body: new URLSearchParams(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, to: response.headers.get('location') };
  }
  const press = (path: string, body: Record<string, string> = {}) => ask(path, 'POST', body);

  it('show the meeting with one button, by which one is recorded and sent to it', async () => {
    const booking = await book('intro-call', { timezone: 'America/New_York' });
    const path = pathOf('join', booking);
    const early = await ask(path);
    assert.equal(early.status, 200);
    assertNothingInline(early.text);
    assert.equal(early.text.match(/<button/g)?.length, 1);
    assert.match(early.text, /<form class="actions" method="post">/);
    assert.match(early.text, /4:00\s–\s4:30\sAM America\/New York \(GMT−5\)/);
    assert.match(early.text, /10:00\s–\s10:30\sAM Europe\/Berlin \(GMT\+1\) for Mara/);
    assert.match(early.text, /You are early/);
    assert.doesNotMatch(early.text, /studio/, 'the way in is the button alone');
    assert.match(
      early.headers.get('content-security-policy') ?? '',
      /form-action 'self' https:; frame-ancestors 'none'$/,
    );
    assert.equal((await press(path)).to, meeting);
    assert.equal((await read(booking.id)).status, 'scheduled');

    world.clock.set(booking.startAt - 5 * minute);
    const joined = await press(path);
    assert.deepEqual([joined.status, joined.to], [303, meeting]);
    assert.equal((await read(booking.id)).status, 'started');
    assert.match((await ask(path)).text, /You joined at 3:55.AM.*Go in again/s);
    const host = pathOf('join', booking, hostOf);
    assert.match((await ask(host)).text, /Robin &amp; &lt;i&gt;Co&lt;\/i&gt;/);
    assert.equal((await press(host)).to, meeting);
    const { rows } = await fresh.db.read
      .selectFrom('joins')
      .select((select) => select.fn.countAll().as('rows'))
      .executeTakeFirstOrThrow();
    assert.equal(Number(rows), 2);
  });

  it('say of a cancelled, past or moved meeting what it is, and offer the next step', async () => {
    const booking = await book('intro-call');
    const path = pathOf('join', booking);
    await world.call(
      'POST',
      '/v1/public/manage/reschedule',
      { start: '2027-03-03T09:00:00Z' },
      { Authorization: `Manage ${tokenOf(world.deps.secrets, 'manage', booking, customerOf(booking))}` },
    );
    const moved = (await ask(path)).text;
    assert.match(moved, /Wednesday, March 3, 2027.*Before it was moved.*Tuesday, March 2, 2027/s);
    world.clock.set(Date.parse('2027-03-03T12:00:00Z'));
    const over = (await ask(path)).text;
    assert.match(over, /This meeting is over/);
    assert.match(over, /<a class="button primary" href="\/b\/intro-call">Book again<\/a>/);
    const pressed = await press(path);
    assert.deepEqual([pressed.status, pressed.to], [303, path]);

    world.clock.set(Date.parse('2027-03-01T10:00:00Z'));
    const asked = await book('needs-approval');
    assert.match((await ask(pathOf('join', asked))).text, /Theo still has to approve/);
    await changeBooking(world.deps, operatorCaller, asked.id, 'cancel', 'Ill');
    const cancelled = (await ask(pathOf('join', asked))).text;
    assert.match(cancelled, /was cancelled.*href="\/b\/needs-approval"/s);
    assert.doesNotMatch((await ask(pathOf('join', asked, hostOf))).text, /Book again/);
    assert.doesNotMatch(cancelled, /<form/);
  });

  it('speak the language of their reader, in its direction', async () => {
    const { text } = await ask(pathOf('join', await book('intro-call', { locale: 'ar-SA' })));
    assert.match(text, /<html lang="ar" dir="rtl">/);
    assert.match(text, /انضم إلى الاجتماع/);
  });

  it('let a host approve, once', async () => {
    const booking = await book('needs-approval');
    const path = pathOf('approve', booking, hostOf);
    const { text, status } = await ask(path);
    assert.equal(status, 200);
    assertNothingInline(text);
    for (const told of [
      'Robin &amp; &lt;i&gt;Co&lt;/i&gt;',
      'robin@example.com',
      'https://robin.example/&lt;b&gt;',
      'Bring the &lt;script&gt;plans&lt;/script&gt;',
      'Approve',
      'Decline',
    ])
      assert.ok(text.includes(told), told);
    const approved = await press(path, { answer: 'approve' });
    assert.deepEqual([approved.status, approved.to], [303, path]);
    assert.equal((await read(booking.id)).status, 'scheduled');
    const again = await ask(path);
    assert.match(again.text, /This time is approved/);
    assert.doesNotMatch(again.text, /<form/);
    const before = await dumpDatabase(fresh.db);
    for (const answer of ['approve', 'decline', ''])
      assert.equal((await press(path, { answer })).status, 303);
    assert.deepEqual(await dumpDatabase(fresh.db), before);
  });

  it('answer of a group those alone whom the host saw asking', async () => {
    await setSettings('workshop', { requiresApproval: true });
    const seat = async (name: string) => {
      const answer = await world.call('POST', '/v1/public/apps/demo/event-types/workshop/bookings', {
        start: '2027-03-03T04:15:00Z',
        timezone: 'Europe/Berlin',
        attendee: { name, email: `${name.toLowerCase()}@example.com` },
      });
      assert.equal(answer.status, 201, answer.text);
      return read(String(answer.body['id']));
    };
    const statuses = async () =>
      (await read(group.id)).attendees.map(({ name, status }) => `${name} ${status}`).toSorted();
    const idsOn = (text: string) =>
      [...text.matchAll(/name="for" value="([^"]+)"/g)].map(([, id = '']) => id);
    await seat('Robin');
    const group = await seat('Sam');
    const path = pathOf('approve', group, hostOf);
    const { text } = await ask(path);
    assert.match(text, /Robin and Sam/);
    const [robin = ''] = idsOn(text);
    await seat('Kim');
    await press(path, { answer: 'approve', for: robin });
    assert.deepEqual(await statuses(), ['Kim pending', 'Robin booked', 'Sam pending']);
    const sam = idsOn((await ask(path)).text)[0] ?? '';
    await press(path, { answer: 'decline', for: sam });
    assert.deepEqual(await statuses(), ['Kim pending', 'Robin booked', 'Sam cancelled']);
  });

  it('let a host decline with a reason that is not too long', async () => {
    const booking = await book('needs-approval');
    const path = pathOf('approve', booking, hostOf);
    const long = await press(path, { answer: 'decline', reason: 'é'.repeat(501) });
    assert.equal(long.status, 422);
    assert.match(long.text, /<details[^>]* open>.*é{501}<\/textarea>.*at most 500 characters/s);
    assert.match(long.headers.get('content-security-policy') ?? '', /frame-ancestors 'none'$/);
    assert.equal((await read(booking.id)).status, 'pending_confirmation');
    assert.equal((await press(path, { answer: 'decline', reason: ' On leave, sorry. ' })).status, 303);
    const { status, cancellation } = await read(booking.id);
    assert.equal(status, 'cancelled');
    assert.equal(cancellation?.reason, 'On leave, sorry.');
    assert.deepEqual([cancellation.by.type, cancellation.by.name], ['agent', 'Theo']);
    assert.match((await ask(path)).text, /declined or cancelled on your side.*On leave, sorry\./s);
  });

  it('answer no form of another site, and none that a mail brings with it', async () => {
    const booking = await book('needs-approval');
    const path = pathOf('approve', booking, hostOf);
    const before = await dumpDatabase(fresh.db);
    for (const headers of [
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site' },
      { Origin: 'https://elsewhere.example' },
    ]) {
      const refused = await ask(path, 'POST', { answer: 'approve' }, headers);
      assert.equal(refused.status, 403);
      assert.match(refused.text, /Open the link itself/);
      assert.equal(refused.headers.get('referrer-policy'), 'no-referrer');
    }
    assert.deepEqual(await dumpDatabase(fresh.db), before);
    const own = { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' };
    assert.equal((await ask(path, 'POST', { answer: 'approve' }, own)).status, 303);
  });

  it('do nothing for a form that is none of theirs or is broken', async () => {
    const booking = await book('needs-approval');
    const path = pathOf('approve', booking, hostOf);
    for (const type of ['multipart/form-data', 'multipart/form-data; boundary=x', 'application/json']) {
      const sent = { method: 'POST', headers: { 'Content-Type': type }, body: '--x\r\nbroken' };
      assert.equal((await app.request(path, sent)).status, 303, type);
    }
    assert.equal((await read(booking.id)).status, 'pending_confirmation');
  });

  it('change nothing when they are read, whoever reads them and how', async () => {
    const booking = await book('needs-approval');
    world.clock.set(booking.startAt - 5 * minute);
    const purposes = ['manage', 'confirm', 'join'] as const;
    const pages = [
      ...purposes.map((purpose) => pathOf(purpose, booking)),
      pathOf('join', booking, hostOf),
      pathOf('approve', booking, hostOf),
    ];
    const before = await dumpDatabase(fresh.db);
    for (const page of pages)
      for (const headers of [
        {},
        { 'Sec-Purpose': 'prefetch' },
        { Purpose: 'prefetch' },
        { 'X-Moz': 'prefetch' },
      ])
        for (const method of ['GET', 'HEAD']) {
          const { status, text } = await ask(page, method, undefined, headers);
          assert.equal(status, 200, page);
          assert.equal(text === '', method === 'HEAD');
        }
    for (const purpose of purposes) {
      const token = tokenOf(world.deps.secrets, purpose, booking, customerOf(booking));
      for (const method of ['GET', 'HEAD']) {
        const headers = { Authorization: `${purpose} ${token}` };
        assert.equal((await ask(`/v1/public/${purpose}`, method, undefined, headers)).status, 200, purpose);
      }
    }
    assert.deepEqual(await dumpDatabase(fresh.db), before);
  });

  it('are the one 404 page for whatever opens nothing, and are kept, framed and told on by nobody', async () => {
    const booking = await book('intro-call');
    const other = await book('needs-approval');
    const join = pathOf('join', booking);
    const token = join.split('/').at(-1) ?? '';
    const expected = await ask('/b/intro-call/join/wrong');
    assert.equal(expected.status, 404);
    const without = (from: Headers) => [...from].filter(([name]) => name !== 'x-request-id');
    const wrong = [
      `/b/intro-call/join/${'A'.repeat(43)}`,
      '/b/intro-call/join/%22%3E%3Cscript%3E',
      `/b/needs-approval/join/${token}`,
      `/b/nothing/join/${token}`,
      `/b/intro-call/approve/${token}`,
      `/b/intro-call/approve/${tokenOf(world.deps.secrets, 'approve', booking, hostOf(booking))}`,
      `/b/needs-approval/approve/${tokenOf(world.deps.secrets, 'join', other, hostOf(other))}`,
      `/b/intro-call/join/${tokenOf(world.deps.secrets, 'manage', booking, customerOf(booking))}`,
    ];
    for (const path of wrong)
      for (const method of ['GET', 'POST']) {
        const { status, text, headers } = await ask(path, method);
        assert.equal(status, 404, path);
        assert.equal(text, expected.text, path);
        assert.deepEqual(without(headers), without(expected.headers), path);
      }
    for (const { headers } of [expected, await ask(join), await press(join)]) {
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('x-robots-tag'), 'noindex');
      assert.match(headers.get('content-security-policy') ?? '', /frame-ancestors 'none'$/);
    }
    assert.match(logged, /\/b\/:slug\/join\/:token/);
    assert.ok(!logged.includes(token));
  });
});
