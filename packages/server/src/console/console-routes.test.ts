import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createApp } from '../app.ts';
import type { App } from '../http/app-env.ts';
import { newRouter } from '../http/app-env.ts';
import { securityHeaders } from '../http/security-headers.ts';
import { addMember } from '../testing/add-access.ts';
import { addApp } from '../testing/add-app.ts';
import { assertNothingInline } from '../testing/assert-nothing-inline.ts';
import { httpDeps, testNow } from '../testing/http-deps.ts';
import { consoleRoutes } from './console-routes.ts';

const deps = await httpDeps();
after(() => deps.remove());
await addApp(deps.db, { id: 'acme' });
const { headers: member } = await addMember(deps.db, testNow, { appId: 'acme', role: 'agent' });
const app = createApp(deps);

async function open(path: string, headers: Readonly<Record<string, string>> = {}, server: App = app) {
  const answer = await server.request(path, { headers: { Accept: 'text/html', ...headers } });
  const page = await answer.text();
  assertNothingInline(page);
  const policy = answer.headers.get('Content-Security-Policy') ?? '';
  return { answer, page, policy, ancestors: /frame-ancestors ([^;]*)/.exec(policy)?.[1] };
}
const allowFrames = (ancestors: readonly string[]) =>
  deps.db.write
    .updateTable('apps')
    .set({ frame_ancestors_json: JSON.stringify(ancestors) })
    .where('id', '=', 'acme')
    .execute();

describe('/console', () => {
  it('asks whoever is not signed in for an address, in the browser’s language, framed by nobody', async () => {
    const { answer, page, ancestors } = await open('/console', {
      'Accept-Language': 'de-AT,de;q=0.9,en;q=0.8',
    });
    assert.equal(answer.status, 200);
    assert.match(page, /<html lang="de".*<form.*action="\/console\/sign-in".*<label for="email">/s);
    assert.equal(ancestors, "'none'");
    assert.doesNotMatch(answer.headers.get('Content-Security-Policy') ?? '', /frame-src/);
    assert.equal(answer.headers.get('Cache-Control'), 'no-store');
    assert.match((await open('/console', { 'Accept-Language': 'xx, ;q' })).page, /<html lang="en"/);
    assert.match((await open('/console', { 'Accept-Language': 'ar' })).page, /<html lang="ar" dir="rtl"/);
  });

  it('takes a cookie that is good for nothing away', async () => {
    const { answer, page } = await open('/console', { Cookie: 'slotkit_session=nonsense' });
    assert.match(answer.headers.get('Set-Cookie') ?? '', /Max-Age=0/);
    assert.match(page, /action="\/console\/sign-in"/);
  });

  it('says to members who they are and how to leave, and loads the element once it is built', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'slotkit-'));
    const built = newRouter();
    built.use(securityHeaders(deps.config.publicUrl));
    consoleRoutes(built, deps, folder);
    const { page, policy } = await open('/console', member, built);
    assert.match(page, /<booking-console app-id="acme">.*agent.*action="\/console\/sign-out"/s);
    assert.match(page, /not part of this build yet/);
    assert.ok(!page.includes('<script'));
    for (const rule of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'"])
      assert.ok(policy.includes(rule), rule);

    writeFileSync(join(folder, 'booking-console.js'), '');
    const whole = await open('/console?view=bookings', member, built);
    rmSync(folder, { recursive: true });
    assert.match(whole.page, /<script type="module" src="\/cdn\/booking-console\.js"><\/script>/);
    assert.match(whole.page, /<booking-console app-id="acme" view="bookings">/);
    assert.match((await open('/console?view="><b>', member, built)).page, /<booking-console app-id="acme">/);
  });

  it('may show our own booking pages to members, and nobody else’s', async () => {
    const { policy } = await open('/console', member);
    assert.match(policy, /frame-ancestors 'none'; frame-src 'self'$/);
  });

  describe('in a frame', () => {
    before(() => allowFrames(['https://desk.example']));
    after(() => allowFrames([]));

    it('is shown by the sites that the app lists, in its compact view alone', async () => {
      assert.equal((await open('/console?view=compact', member)).ancestors, 'https://desk.example');
      assert.equal((await open('/console', member)).ancestors, "'none'");
      assert.equal((await open('/console?view=bookings', member)).ancestors, "'none'");
      assert.equal((await open('/console?view=compact&page=settings', member)).ancestors, "'none'");
    });

    it('asks for no address there, but opens a window of its own for that', async () => {
      const { page, ancestors } = await open('/console?view=compact&app=acme');
      assert.equal(ancestors, 'https://desk.example');
      assert.match(page, /<a href="\/console\/sign-in" target="_blank"/);
      assert.ok(!page.includes('<form'));
      assert.equal((await open('/console?view=compact&app=nobody')).ancestors, "'none'");
      assert.equal((await open('/console?view=compact')).ancestors, "'none'");
    });
  });
});
