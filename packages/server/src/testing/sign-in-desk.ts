import PostalMime from 'postal-mime';
import { createApp } from '../app.ts';
import type { FixedClock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { Database } from '../db/database.ts';
import type { Deps } from '../deps.ts';
import { runDue } from '../jobs/worker.ts';
import { devMailbox, emptyDevMail, listDevMail } from '../mail/dev-mailbox.ts';
import { openWorld } from './test-world.ts';

/** One server of the demo's business, as browsers see it that sign in. */
export interface SignInDesk {
  readonly deps: Deps;
  readonly clock: FixedClock;
  request(method: string, path: string, more?: BrowserRequest): Promise<Response>;
  /** Asks for a link on the page, and returns what the worker mails then: whom to, and the path of the link. */
  ask(email: string, more?: BrowserRequest): Promise<SignInMail[]>;
  /** Signs in by the path of a link; null when that did not work. The cookie as a browser sends it. */
  enter(path: string, more?: BrowserRequest): Promise<string | null>;
}
/** What a browser sends besides an address. */
export interface BrowserRequest {
  readonly form?: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body?: object;
  readonly cookie?: string;
  readonly headers?: Readonly<Record<string, string>>;
}
export interface SignInMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly path: string;
}

/** Opens a server; a second one on the same database shares the first one's clock. */
export async function openSignInDesk(
  db: Database,
  config: Partial<Config> = {},
  parts: Partial<Omit<Deps, 'db' | 'clock'>> = {},
): Promise<SignInDesk> {
  const world = await openWorld(db, config, parts);
  return deskOf({ ...world.deps, mailer: devMailbox(db, world.clock) }, world.clock);
}

/** A server with these parts. */
export function deskOf(deps: Deps, clock: FixedClock): SignInDesk {
  const app = createApp(deps);
  const request: SignInDesk['request'] = async (method, path, { form, body, cookie, headers } = {}) =>
    app.request(path, {
      method,
      headers: {
        Accept: 'text/html',
        'Sec-Fetch-Site': 'same-origin',
        ...(form && { 'Content-Type': 'application/x-www-form-urlencoded' }),
        ...(body && { 'Content-Type': 'application/json' }),
        ...(cookie !== undefined && { Cookie: cookie }),
        ...headers,
      },
      ...(form && { body: new URLSearchParams(form).toString() }),
      ...(body && { body: JSON.stringify(body) }),
    });
  return {
    deps,
    clock,
    request,
    async ask(email, more = {}) {
      await request('POST', '/console/sign-in', { ...more, form: { email } });
      await runDue(deps);
      const mails = await listDevMail(deps.db.read);
      await emptyDevMail(deps.db);
      return Promise.all(mails.map(({ to, rawBase64 }) => readMail(to, rawBase64)));
    },
    async enter(path, more = {}) {
      return cookieIn(await request('POST', path, { ...more, form: {} }));
    },
  };
}

/** The cookie that an answer gives, as a browser sends it back; null when it gives none. */
export function cookieIn(answer: Response): string | null {
  const cookie = answer.headers.get('Set-Cookie')?.split(';')[0] ?? '';
  return /=.+/.test(cookie) ? cookie : null;
}

async function readMail(to: string, rawBase64: string): Promise<SignInMail> {
  const { subject = '', text = '' } = await PostalMime.parse(Buffer.from(rawBase64, 'base64'));
  return { to, subject, text, path: /\/console\/sign-in\/[\w-]{43}/.exec(text)?.[0] ?? '' };
}
