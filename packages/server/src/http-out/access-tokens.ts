/** What one call is allowed with. */
export interface AccessToken {
  readonly value: string;
  /** Epoch milliseconds. */
  readonly usableUntil: number;
}

/** Where access tokens come from. */
export interface TokenSource<Credentials> {
  /** Asks for a new one. */
  ask(credentials: Credentials, now: number): Promise<AccessToken>;
  /** Tells credentials apart, without showing what is secret in them. */
  keyOf(credentials: Credentials): string;
}

interface KeptToken {
  readonly asked: Promise<AccessToken>;
  /** null while it is being asked for. */
  token: AccessToken | null;
}

/** So long before its end a token is not used any more, if it lives that long. */
const marginSeconds = 60;

/** A token that was given just now for so many seconds. */
export const accessToken = (value: string, seconds: number, now: number): AccessToken => ({
  value,
  usableUntil: now + Math.max(seconds - marginSeconds, seconds / 2) * 1000,
});

/** Access tokens, one for each client, kept in memory until shortly before they expire. */
export class AccessTokens<Credentials> {
  readonly #source: TokenSource<Credentials>;
  readonly #kept = new Map<string, KeptToken>();

  constructor(source: TokenSource<Credentials>) {
    this.#source = source;
  }

  /**
   * A token that is valid at `now`, as far as is known; whoever needs one while it is being asked for waits for the same answer. Throws
   * what asking for one throws.
   */
  async tokenFor(credentials: Credentials, now: number): Promise<string> {
    const key = this.#source.keyOf(credentials);
    const kept = this.#kept.get(key);
    const isUsable = kept && (kept.token === null || kept.token.usableUntil > now);
    return (await (isUsable ? kept : this.#ask(key, credentials, now)).asked).value;
  }

  #ask(key: string, credentials: Credentials, now: number): KeptToken {
    const kept: KeptToken = { asked: this.#source.ask(credentials, now), token: null };
    this.#kept.set(key, kept);
    void this.#note(key, kept);
    return kept;
  }

  async #note(key: string, kept: KeptToken): Promise<void> {
    try {
      kept.token = await kept.asked;
    } catch {
      // Whoever waits for it is told; the next one asks anew.
      if (this.#kept.get(key) === kept) this.#kept.delete(key);
    }
  }

  /** Drops a token that was refused, unless it was replaced already. */
  forget(credentials: Credentials, value: string): void {
    const key = this.#source.keyOf(credentials);
    if (this.#kept.get(key)?.token?.value === value) this.#kept.delete(key);
  }
}

/** A token may end before its time, by an idle timeout or by hand: then a fresh one is tried, once. */
export async function withToken<Credentials, Answer extends { readonly status: number }>(
  tokens: AccessTokens<Credentials>,
  credentials: Credentials,
  now: number,
  call: (token: string) => Promise<Answer>,
): Promise<{ readonly answer: Answer; readonly token: string }> {
  const token = await tokens.tokenFor(credentials, now);
  const answer = await call(token);
  if (answer.status !== 401) return { answer, token };
  tokens.forget(credentials, token);
  const fresh = await tokens.tokenFor(credentials, now);
  return { answer: await call(fresh), token: fresh };
}
