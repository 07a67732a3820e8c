import { z } from 'zod';
import { AccessTokens, accessToken, type AccessToken } from '../http-out/access-tokens.ts';
import { PermanentFailure } from '../jobs/permanent-failure.ts';
import { hashSecret } from '../secrets.ts';
import { answerFailure } from './answer-failure.ts';
import { callGenesys, refusalText, type GenesysConnection } from './genesys-call.ts';

/** What an access token is given for. */
export interface GenesysCredentials {
  readonly region: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Access tokens by the client credentials grant; asking throws `PermanentFailure` when id and secret are refused. */
export const genesysTokens = (connection: GenesysConnection): AccessTokens<GenesysCredentials> =>
  new AccessTokens({
    ask: (credentials, now) => askForToken(connection, credentials, now),
    // Another secret is another client: one that was set anew must not live on the old one's token.
    keyOf: ({ region, clientId, clientSecret }) => `${region} ${clientId} ${hashSecret(clientSecret)}`,
  });

const tokenShape = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });

async function askForToken(
  connection: GenesysConnection,
  { region, clientId, clientSecret }: GenesysCredentials,
  now: number,
): Promise<AccessToken> {
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
  return accessToken(given.data.access_token, given.data.expires_in, now);
}
