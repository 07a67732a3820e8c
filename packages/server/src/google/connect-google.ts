import { unprocessable } from '@slotkit/shared';
import {
  findGoogleCalendar,
  insertHostCalendar,
  replaceCredentials,
} from '../calendar/host-calendar-store.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { newId } from '../ids.ts';
import { callbackPath, googleScope, type ConsentState, type ConsentWish } from './google-consent.ts';
import { redeemCode } from './google-tokens.ts';
import { asRefusal, proveGoogle, requireGoogle } from './prove-google.ts';

/** Ends a consent: exchanges the code, tries the calendar out and connects it. Throws 422 for what Google or we do not accept, 503. */
export async function finishConsent(deps: Deps, state: ConsentState, code: string): Promise<void> {
  const { client, connection } = requireGoogle(deps);
  const redirectUri = `${deps.config.publicUrl}${callbackPath}`;
  const asked = { code, verifier: state.verifier, redirectUri };
  const { refreshToken, scopes } = await redeemCode(connection, client, asked, deps.clock.now()).catch(
    (error: unknown) => {
      throw asRefusal(deps, error);
    },
  );
  if (!scopes.includes(googleScope))
    throw unprocessable('/scope', 'The box that lets us see and change events was not ticked.');
  if (refreshToken === null) throw unprocessable('/refresh_token', 'Google did not give lasting access.');
  await connectGoogle(deps, state, refreshToken);
}

/**
 * Connects a calendar to a host, after it was tried out; one that is connected already gets the new consent. Throws as `proveGoogle`.
 *
 * @returns the calendar's id
 */
export async function connectGoogle(deps: Deps, wish: ConsentWish, refreshToken: string): Promise<string> {
  const { db, clock, secrets } = deps;
  const { appId, hostId, calendarId, conflicts, writeTo } = wish;
  const { settings, credentials } = await proveGoogle(deps, { calendarId, refreshToken });
  const now = clock.now();
  const id = await writeTransaction(db, async (trx) => {
    await db.engine.lockRows(trx, 'hosts', [hostId]);
    const known = await findGoogleCalendar(trx, hostId, calendarId);
    const calendar = {
      id: known ?? newId('calendar', now),
      appId,
      hostId,
      provider: 'google' as const,
      settings,
      conflicts,
      writeTo,
    };
    const secretsSealed = secrets.seal(JSON.stringify(credentials), calendar.id);
    if (known === null) await insertHostCalendar(trx, { ...calendar, secretsSealed }, now);
    else await replaceCredentials(trx, { ...calendar, secretsSealed }, now);
    return calendar.id;
  });
  deps.log.info({ host: hostId, calendar: id }, 'Google calendar connected');
  deps.wakeWorker();
  return id;
}
