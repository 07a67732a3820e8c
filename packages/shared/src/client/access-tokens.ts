import { ProblemError, problemErrorOf } from './problem-error.ts';

/** Tokens of one client: fetched when first needed, kept, and renewed before they run out. */
export interface AccessTokens {
  /** A token that is good for a while. Callers at the same time share one request. Throws a `ProblemError` when the client is refused. */
  get(): Promise<string>;
  /** Says that the server took a token no more; only the one that is kept is given up. */
  giveUp(token: string): void;
}

export interface TokenSettings {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Fewer scopes than all of the client's. */
  readonly scopes?: readonly string[] | undefined;
  readonly send: (request: Request) => Promise<Response>;
  /** Milliseconds of a clock. */
  readonly now: () => number;
}

/** A token is renewed this long before it runs out, so that none runs out on its way. */
const renewBeforeSeconds = 60;

/** OAuth 2 client credentials (RFC 6749, section 4.4), with the id and secret in HTTP Basic. */
export function accessTokens(settings: TokenSettings): AccessTokens {
  let kept: { readonly token: string; readonly renewAt: number } | null = null;
  let flight: Promise<string> | null = null;

  async function renew(): Promise<string> {
    const response = await settings.send(tokenRequest(settings));
    if (!response.ok) throw await problemErrorOf(response);
    const answer: unknown = await response.json();
    if (!isTokenAnswer(answer)) throw new ProblemError(response, answer);
    const seconds = Math.max(answer.expires_in - renewBeforeSeconds, answer.expires_in / 2);
    kept = { token: answer.access_token, renewAt: settings.now() + seconds * 1000 };
    return kept.token;
  }

  return {
    async get() {
      if (kept && settings.now() < kept.renewAt) return kept.token;
      flight ??= renew().finally(() => {
        flight = null;
      });
      return flight;
    },
    giveUp(token) {
      if (kept?.token === token) kept = null;
    },
  };
}

function tokenRequest({ tokenUrl, clientId, clientSecret, scopes }: TokenSettings): Request {
  const form = new URLSearchParams({ grant_type: 'client_credentials' });
  if (scopes) form.set('scope', scopes.join(' '));
  return new Request(tokenUrl, {
    method: 'POST',
    headers: { Authorization: `Basic ${btoa(`${formEncoded(clientId)}:${formEncoded(clientSecret)}`)}` },
    body: form,
  });
}

/** As RFC 6749, section 2.3.1, wants id and secret before they become Basic credentials. */
const formEncoded = (text: string): string => new URLSearchParams({ '': text }).toString().slice(1);

const isTokenAnswer = (value: unknown): value is { access_token: string; expires_in: number } =>
  typeof value === 'object' &&
  value !== null &&
  'access_token' in value &&
  typeof value.access_token === 'string' &&
  'expires_in' in value &&
  typeof value.expires_in === 'number';
