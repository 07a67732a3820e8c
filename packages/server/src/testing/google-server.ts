import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { GoogleConnection } from '../google/google-call.ts';
import { safeFetch } from '../http-out/safe-fetch.ts';
import { GoogleEventBook, notFound, refusal, type GoogleReply } from './google-event-book.ts';
import { patienceMs } from './patience.ts';

/** The OAuth client that the server knows, and the consent that a person gave it. */
export const googleTrial = {
  client: {
    clientId: '123456789012-slotkit.apps.googleusercontent.com',
    clientSecret: 'GOCSPX-a-client-secret',
  },
  refreshToken: '1//a-refresh-token',
  scope: 'https://www.googleapis.com/auth/calendar.events',
} as const;

interface Call {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** What a person agreed to, and how it was asked for. */
interface Consent {
  readonly challenge: string;
  readonly redirectUri: string;
  readonly scope: string;
}

/** Google's login and Calendar API as their public documentation says they behave; the sources are in decision 17. */
export interface GoogleServer {
  /** Goes to this server wherever it is sent; what was meant is in `requests`. */
  readonly connection: GoogleConnection;
  /** `METHOD host/path` of every request. */
  readonly requests: readonly string[];
  /** What every query had. */
  readonly queries: readonly URLSearchParams[];
  /** The calendar `primary`. */
  readonly book: GoogleEventBook;
  /** Ends all access tokens before their time. */
  endTokens(): void;
  /** The person takes the consent back. */
  revoke(): void;
  /** And gives it again. */
  restore(): void;
  /** The person agrees to what our page sent it to, or to less. Returns the code for the way back. */
  agree(authorizationUrl: string, scope?: string): string;
  /** Answers the next request like this, such as `POST .*events`; null: not at all. */
  answerNext(request: RegExp, reply: GoogleReply | null): void;
  close(): Promise<void>;
}

/** Starts one on a free port of this machine. */
export async function startGoogleServer(now: () => number): Promise<GoogleServer> {
  const requests: string[] = [];
  const queries: URLSearchParams[] = [];
  const next: { readonly request: RegExp; readonly reply: GoogleReply | null }[] = [];
  const tokens = new Map<string, number>();
  const consents = new Map<string, Consent>();
  const book = new GoogleEventBook();
  let refreshToken: string | null = googleTrial.refreshToken;
  let issued = 0;

  function replyTo(call: Call): GoogleReply {
    const path = call.url.pathname.slice(1);
    if (path === 'oauth2.googleapis.com/token') return login(call);
    const token = /^Bearer (.+)$/.exec(call.headers.authorization ?? '')?.[1] ?? '';
    if ((tokens.get(token) ?? 0) <= now()) return refusal(401, 'authError', 'Invalid Credentials');
    const [, calendar, id] =
      /^www\.googleapis\.com\/calendar\/v3\/calendars\/([^/]+)\/events(?:\/([^/]+))?$/.exec(path) ?? [];
    if (calendar !== 'primary') return notFound;
    return book.answer(call.method, id, call.url.searchParams, call.body);
  }

  function login({ headers, body }: Call): GoogleReply {
    const form = new URLSearchParams(body);
    if (headers['content-type'] !== 'application/x-www-form-urlencoded')
      return denied(400, 'invalid_request');
    const { clientId, clientSecret } = googleTrial.client;
    if (form.get('client_id') !== clientId || form.get('client_secret') !== clientSecret)
      return denied(401, 'invalid_client');
    if (form.get('grant_type') === 'authorization_code') return redeem(form);
    if (form.get('grant_type') !== 'refresh_token') return denied(400, 'unsupported_grant_type');
    if (refreshToken === null || form.get('refresh_token') !== refreshToken)
      return denied(400, 'invalid_grant');
    return { status: 200, body: newToken(googleTrial.scope) };
  }

  function redeem(form: URLSearchParams): GoogleReply {
    const code = form.get('code') ?? '';
    const consent = consents.get(code);
    const challenge = createHash('sha256')
      .update(form.get('code_verifier') ?? '')
      .digest('base64url');
    if (consent?.challenge !== challenge) return denied(400, 'invalid_grant');
    if (consent.redirectUri !== form.get('redirect_uri')) return denied(400, 'redirect_uri_mismatch');
    consents.delete(code);
    refreshToken = googleTrial.refreshToken;
    return { status: 200, body: { ...newToken(consent.scope), refresh_token: refreshToken } };
  }

  function newToken(scope: string) {
    const token = `ya29.token-${++issued}`;
    tokens.set(token, now() + 3599_000);
    return { access_token: token, expires_in: 3599, token_type: 'Bearer', scope };
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const url = new URL(request.url ?? '', 'http://localhost');
      const method = request.method ?? '';
      const asked = `${method} ${url.pathname.slice(1)}`;
      requests.push(asked);
      queries.push(url.searchParams);
      const index = next.findIndex((one) => one.request.test(asked));
      const [planned] = index === -1 ? [] : next.splice(index, 1);
      const body = Buffer.concat(chunks).toString();
      const reply = planned ? planned.reply : replyTo({ method, url, headers: request.headers, body });
      if (reply === null) return;
      response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
      response.end(reply.body === undefined ? '' : JSON.stringify(reply.body));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    connection: (url, request) => {
      const { host, pathname, search } = new URL(url);
      const own = `http://127.0.0.1:${address.port}/${host}${pathname}${search}`;
      return safeFetch(own, {
        ...request,
        timeoutMs: patienceMs,
        wholeAnswerUpTo: 1_000_000,
        allowPrivate: true,
      });
    },
    requests,
    queries,
    book,
    endTokens: () => tokens.clear(),
    revoke: () => {
      refreshToken = null;
      tokens.clear();
    },
    restore: () => {
      refreshToken = googleTrial.refreshToken;
    },
    agree(authorizationUrl, scope = googleTrial.scope) {
      const query = new URL(authorizationUrl).searchParams;
      const code = `4/code-${consents.size + 1}`;
      consents.set(code, {
        challenge: query.get('code_challenge') ?? '',
        redirectUri: query.get('redirect_uri') ?? '',
        scope,
      });
      return code;
    },
    answerNext: (request, reply) => void next.push({ request, reply }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const denied = (status: number, error: string): GoogleReply => ({
  status,
  body: { error, error_description: 'Bad Request' },
});
