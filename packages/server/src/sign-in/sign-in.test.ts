import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { pino } from 'pino';
import { makeRateLimits } from '../rate-limits.ts';
import { assertNothingInline } from '../testing/assert-nothing-inline.ts';
import { dumpDatabase } from '../testing/dump-database.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { cookieIn, deskOf, openSignInDesk, type SignInDesk } from '../testing/sign-in-desk.ts';

const nora = 'nora@northlight.example';
const minute = 60_000;

eachDatabase('Signing in by a mailed link', (openFresh) => {
  let fresh: FreshDatabase;
  let desk: SignInDesk;
  let logged: string;

  beforeEach(async () => {
    fresh = await openFresh();
    logged = '';
    const log = pino({ level: 'info' }, { write: (line: string) => void (logged += line) });
    desk = await openSignInDesk(fresh.db, {}, { log });
  });
  afterEach(() => fresh.remove());

  const whoIs = async (cookie: string, server = desk): Promise<number> =>
    (await server.request('GET', '/v1/session', { cookie })).status;

  it('is answered in the same way and leaves the same behind, whoever the address belongs to', async () => {
    const answers = [];
    for (const email of [nora, 'nobody@northlight.example']) {
      const before = await dumpDatabase(fresh.db);
      const answer = await desk.request('POST', '/console/sign-in', { form: { email } });
      const after = await dumpDatabase(fresh.db);
      const grown = Object.keys(after).filter((table) => after[table]?.length !== before[table]?.length);
      answers.push([answer.status, answer.headers.get('Location'), await answer.text(), grown]);
    }
    assert.deepEqual(answers[0], answers[1]);
    assert.deepEqual(answers[0], [303, '/console/sent', '', ['sign_in_requests']]);
    const kept = JSON.stringify(await fresh.db.read.selectFrom('sign_in_requests').selectAll().execute());
    assert.doesNotMatch(kept, /northlight/);
    assert.equal((await desk.request('GET', '/console/sent')).status, 200);
  });

  it('goes by mail to the member, in its language, and to nobody else', async () => {
    await fresh.db.write.updateTable('members').set({ locale: 'de' }).where('id', '=', 'mem_nora').execute();
    assert.deepEqual(await desk.ask('nobody@northlight.example'), []);
    const [mail, ...more] = await desk.ask(' NORA@Northlight.example ');
    assert.deepEqual([mail?.to, more], [nora, []]);
    assert.match(mail?.subject ?? '', /Northlight Studio anmelden/);
    assert.match(mail?.text ?? '', /innerhalb von 15 Minuten/);
    assert.match(mail?.path ?? '', /sign-in/);
  });

  it('happens by the button alone: mail scanners that look change nothing', async () => {
    const [mail] = await desk.ask(nora);
    assert.ok(mail);
    const before = await dumpDatabase(fresh.db);
    for (const method of ['GET', 'HEAD', 'GET']) {
      const page = await desk.request(method, mail.path, { headers: { 'Sec-Fetch-Site': 'none' } });
      assert.equal(page.status, 200);
      assert.equal(page.headers.get('Set-Cookie'), null);
      assert.equal(page.headers.get('Referrer-Policy'), 'no-referrer');
      assert.equal(page.headers.get('Cache-Control'), 'no-store');
      assert.match(page.headers.get('Content-Security-Policy') ?? '', /frame-ancestors 'none'/);
      const text = await page.text();
      if (method === 'HEAD') continue;
      assert.match(text, /Nora.*nora@northlight\.example/s);
      assertNothingInline(text);
    }
    assert.deepEqual(await dumpDatabase(fresh.db), before);
    const cookie = await desk.enter(mail.path);
    assert.ok(cookie);
    assert.equal(await whoIs(cookie), 200);
  });

  it('works once, for 15 minutes; used, old, unknown and mistyped links get one and the same page', async () => {
    const [used] = await desk.ask(nora);
    const [old] = await desk.ask('theo@northlight.example');
    assert.ok(used && old);
    assert.ok(await desk.enter(used.path));
    desk.clock.advance(15 * minute);
    const pages = [];
    for (const path of [used.path, old.path, `/console/sign-in/${'x'.repeat(43)}`, '/console/sign-in/x'])
      for (const method of ['GET', 'POST']) {
        const answer = await desk.request(method, path, method === 'POST' ? { form: {} } : {});
        assert.deepEqual([answer.status, answer.headers.get('Set-Cookie')], [404, null]);
        pages.push(await answer.text());
      }
    assert.equal(new Set(pages).size, 1);
  });

  it('is won by one of many who use a link at once, and ends the member’s other links', async () => {
    const [first] = await desk.ask(nora);
    const [second] = await desk.ask(nora);
    assert.ok(first && second);
    const other = deskOf({ ...desk.deps, db: fresh.db }, desk.clock);
    const cookies = await Promise.all(
      Array.from({ length: 6 }, (_, index) => (index % 2 === 0 ? desk : other).enter(first.path)),
    );
    assert.equal(cookies.filter((cookie) => cookie !== null).length, 1);
    assert.equal(await desk.enter(second.path), null);
  });

  it('mails an address three links in 15 minutes at most, and says nothing of that', async () => {
    const counts = [];
    for (let asked = 1; asked <= 5; asked++) counts.push((await desk.ask(nora)).length);
    assert.deepEqual(counts, [1, 1, 1, 0, 0]);
    desk.clock.advance(15 * minute);
    assert.equal((await desk.ask(nora)).length, 1);
  });

  it('is asked for 30 times in ten minutes by one address at most, known or not', async () => {
    const strict = deskOf({ ...desk.deps, rateLimits: makeRateLimits(true) }, desk.clock);
    const statuses = [];
    for (let asked = 1; asked <= 31; asked++) {
      const form = { email: `somebody-${asked}@example.com` };
      statuses.push((await strict.request('POST', '/console/sign-in', { form })).status);
    }
    assert.deepEqual([statuses[29], statuses[30]], [303, 429]);
  });

  it('is a matter of our own pages alone', async () => {
    const [mail] = await desk.ask(nora);
    assert.ok(mail);
    for (const headers of [{ 'Sec-Fetch-Site': 'cross-site' }, { 'Sec-Fetch-Site': 'same-site' }]) {
      for (const path of ['/console/sign-in', mail.path, '/console/sign-out'])
        assert.equal(
          (await desk.request('POST', path, { form: { email: nora }, headers })).status,
          403,
          path,
        );
    }
    assert.deepEqual(await fresh.db.read.selectFrom('sign_in_requests').selectAll().execute(), []);
    assert.ok(await desk.enter(mail.path));
  });

  it('refuses what is no address, and puts it back into the form as text', async () => {
    const answer = await desk.request('POST', '/console/sign-in', { form: { email: '"><script>x' } });
    const page = await answer.text();
    assert.equal(answer.status, 422);
    assert.match(page, /aria-invalid="true".*role="alert"/s);
    assert.ok(!page.includes('<script>x'));
    assert.equal((await desk.request('POST', '/console/sign-in', { headers: {} })).status, 422);
  });

  it('leaves no token and no address in the log, and none in the database', async () => {
    const [mail] = await desk.ask(nora);
    const token = mail?.path.split('/').at(-1) ?? '';
    await desk.request('GET', mail?.path ?? '');
    const before = JSON.stringify(await dumpDatabase(fresh.db));
    const cookie = await desk.enter(mail?.path ?? '');
    const session = cookie?.split('=')[1] ?? '';
    await desk.request('GET', '/console', { cookie: cookie ?? '' });
    const after = JSON.stringify(await dumpDatabase(fresh.db));
    assert.ok(token.length === 43 && session.length === 43);
    for (const text of [logged, before, after])
      for (const secret of [token, session]) assert.ok(!text.includes(secret));
    assert.match(logged, /sign-in/);
    assert.ok(!logged.includes(nora));
  });

  it('gives a cookie that scripts cannot read, and with TLS one for this host alone', async () => {
    const [mail] = await desk.ask(nora);
    const plain = await desk.request('POST', mail?.path ?? '', { form: {} });
    assert.match(
      plain.headers.get('Set-Cookie') ?? '',
      /^slotkit_session=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    assert.deepEqual([plain.status, plain.headers.get('Location')], [303, '/console']);
    const config = { ...desk.deps.config, publicUrl: 'https://book.example' };
    const secure = deskOf({ ...desk.deps, config }, desk.clock);
    const [next] = await secure.ask(nora);
    const answer = await secure.request('POST', next?.path ?? '', { form: {} });
    assert.match(
      answer.headers.get('Set-Cookie') ?? '',
      /^__Host-slotkit_session=[\w-]{43}; Max-Age=604800; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    const cookie = cookieIn(answer) ?? '';
    assert.equal(await whoIs(cookie, secure), 200);
    assert.equal(await whoIs(cookie.replace('__Host-', ''), secure), 401);
  });

  it('ends the session that the browser had, and that of a browser that signs out', async () => {
    const [first] = await desk.ask(nora);
    const before = (await desk.enter(first?.path ?? '')) ?? '';
    const [second] = await desk.ask(nora);
    const after = (await desk.enter(second?.path ?? '', { cookie: before })) ?? '';
    assert.deepEqual([await whoIs(before), await whoIs(after)], [401, 200]);
    const out = await desk.request('POST', '/console/sign-out', { form: {}, cookie: after });
    assert.match(out.headers.get('Set-Cookie') ?? '', /^slotkit_session=; Max-Age=0/);
    assert.equal(await whoIs(after), 401);
  });

  it('is over, links included, when the address becomes another or the member is archived', async () => {
    const [link] = await desk.ask('theo@northlight.example');
    const [used] = await desk.ask('theo@northlight.example');
    const [mine] = await desk.ask(nora);
    const theo = (await desk.enter(used?.path ?? '')) ?? '';
    const admin = (await desk.enter(mine?.path ?? '')) ?? '';
    const change = (body: object) => desk.request('PATCH', '/v1/members/mem_theo', { body, cookie: admin });
    assert.equal((await change({ name: 'Theodor', email: 'THEO@northlight.example' })).status, 200);
    assert.equal(await whoIs(theo), 200);
    const [open] = await desk.ask('theo@northlight.example');
    assert.equal((await change({ email: 'theo@elsewhere.example' })).status, 200);
    assert.equal(await whoIs(theo), 401);
    assert.deepEqual([await desk.enter(link?.path ?? ''), await desk.enter(open?.path ?? '')], [null, null]);
    const [last] = await desk.ask('theo@elsewhere.example');
    const again = (await desk.enter(last?.path ?? '')) ?? '';
    assert.equal((await desk.request('DELETE', '/v1/members/mem_theo', { cookie: admin })).status, 204);
    assert.equal(await whoIs(again), 401);
    assert.deepEqual(await desk.ask('theo@elsewhere.example'), []);
  });
});
