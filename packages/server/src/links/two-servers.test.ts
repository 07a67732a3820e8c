import assert from 'node:assert/strict';
import { it } from 'node:test';
import { getBooking } from '../bookings/booking-store.ts';
import { secretsFrom, type LinkPurpose } from '../secrets.ts';
import { bookIntroCall } from '../testing/demo-visitor.ts';
import { eachDatabase } from '../testing/each-database.ts';
import { customerOf, hostOf, tokenOf } from '../testing/link-tokens.ts';
import { startServerProcess } from '../testing/server-process.ts';

const key = 'a key for tests that is long enough';

eachDatabase('links on two servers of one database', (openFresh) => {
  it('die on both in the moment when one of them makes new ones, and only those of that person', async () => {
    const fresh = await openFresh();
    const first = await startServerProcess(fresh.setting, { SECRET_KEY: key });
    const second = await startServerProcess(fresh.setting, { SECRET_KEY: key });
    try {
      const { id } = await bookIntroCall(first.url);
      const before = await getBooking(fresh.db.read, id);
      const tokenFor = (purpose: LinkPurpose, booking = before, whose = customerOf) =>
        tokenOf(secretsFrom(key), purpose, booking, whose(booking));
      const call = async (server: string, purpose: LinkPurpose, token: string) =>
        (await fetch(`${server}/v1/public/${purpose}`, { headers: { Authorization: `${purpose} ${token}` } }))
          .status;
      const page = async (server: string, purpose: LinkPurpose, token: string) =>
        (await fetch(`${server}/b/intro-call/${purpose}/${token}`)).status;
      const everywhere = (token: (purpose: LinkPurpose) => string) =>
        Promise.all(
          [first.url, second.url].flatMap((server) =>
            (['manage', 'confirm', 'join'] as const).flatMap((purpose) => [
              call(server, purpose, token(purpose)),
              page(server, purpose, token(purpose)),
            ]),
          ),
        );
      assert.deepEqual(new Set(await everywhere(tokenFor)), new Set([200]));
      const edited = await fetch(`${first.url}/v1/public/manage`, {
        method: 'PATCH',
        headers: { Authorization: `Manage ${tokenFor('manage')}`, 'Content-Type': 'application/json' },
        body: JSON.stringify({ email: 'robin@elsewhere.example' }),
      });
      assert.equal(edited.status, 200);
      assert.deepEqual(new Set(await everywhere(tokenFor)), new Set([401, 404]));
      const after = await getBooking(fresh.db.read, id);
      assert.deepEqual(new Set(await everywhere((purpose) => tokenFor(purpose, after))), new Set([200]));
      assert.equal(await page(second.url, 'join', tokenFor('join', before, hostOf)), 200);
    } finally {
      await Promise.all([first.end(), second.end()]);
      await fresh.remove();
    }
  });
});
