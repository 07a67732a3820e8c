import { z } from 'zod';
import { hashSecret } from '../secrets.ts';
import { PermanentFailure } from '../jobs/permanent-failure.ts';
import { answerFailure } from './answer-failure.ts';
import { callGenesys, refusalText, type GenesysConnection } from './genesys-call.ts';

/** What an access token is given for. */
export interface GenesysCredentials {
  readonly region: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

interface Token {
  readonly value: string;
  /** Epoch milliseconds. */
  readonly usableUntil: number;
}

interface KeptToken {
  readonly asked: Promise<Token>;
  /** null while it is being asked for. */
  token: Token | null;
}

/** So long before its end a token is not used any more, if it lives that long. */
const marginSeconds = 60;

/** Access tokens by the client credentials grant, one for each client, kept in memory until shortly before they expire. */
export class GenesysTokens {
  readonly #connection: GenesysConnection;
  readonly #kept = new Map<string, KeptToken>();

  constructor(connection: GenesysConnection) {
    this.#connection = connection;
  }

  /**
   * A token that is valid at `now`, as far as is known; whoever needs one while it is being asked for waits for the same answer.
   * Throws `PermanentFailure` when id and secret are refused.
   */
  async tokenFor(credentials: GenesysCredentials, now: number): Promise<string> {
    const key = keyOf(credentials);
    const kept = this.#kept.get(key);
    const isUsable = kept && (kept.token === null || kept.token.usableUntil > now);
    return (await (isUsable ? kept : this.#ask(key, credentials, now)).asked).value;
  }

  #ask(key: string, credentials: GenesysCredentials, now: number): KeptToken {
    const kept: KeptToken = { asked: askForToken(this.#connection, credentials, now), token: null };
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
  forget(credentials: GenesysCredentials, value: string): void {
    const key = keyOf(credentials);
    if (this.#kept.get(key)?.token?.value === value) this.#kept.delete(key);
  }
}

/** Another secret is another client: one that was set anew must not live on the old one's token. */
const keyOf = ({ region, clientId, clientSecret }: GenesysCredentials): string =>
  `${region} ${clientId} ${hashSecret(clientSecret)}`;

const tokenShape = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });

async function askForToken(
  connection: GenesysConnection,
  { region, clientId, clientSecret }: GenesysCredentials,
  now: number,
): Promise<Token> {
  const basic = Buffer.from(`${clientId}:${clientSecret}`).toString('base64');
  const answer = await callGenesys(connection, `https://login.${region}/oauth/token`, {
    headers: { authorization: `Basic ${basic}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: 'grant_type=client_credentials',
  });
  if (answer.status === 400 || answer.status === 401)
    throw new PermanentFailure(`Genesys Cloud refused the client id and secret (${answer.status})`);
  if (answer.status !== 200)
    throw answerFailure(
      'the login of Genesys Cloud',
      { ...answer, says: refusalText(answer, [clientSecret, basic]) },
      now,
    );
  const given = tokenShape.safeParse(answer.body);
  if (!given.success) throw new Error('Genesys Cloud gave no token');
  const { access_token: value, expires_in: seconds } = given.data;
  return { value, usableUntil: now + Math.max(seconds - marginSeconds, seconds / 2) * 1000 };
}
