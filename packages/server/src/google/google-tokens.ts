import { z } from 'zod';
import { CalendarUnauthorized } from '../calendar/calendar-provider.ts';
import { answerFailure } from '../channels/answer-failure.ts';
import { AccessTokens, accessToken, type AccessToken } from '../http-out/access-tokens.ts';
import { PermanentFailure } from '../jobs/permanent-failure.ts';
import { hashSecret } from '../secrets.ts';
import { callGoogle, refusalOf, type GoogleAnswer, type GoogleConnection } from './google-call.ts';

/** The server as Google knows it: an OAuth client of the type "web application". */
export interface GoogleClient {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** https://developers.google.com/identity/protocols/oauth2/web-server */
const tokenUrl = 'https://oauth2.googleapis.com/token';

const tokenShape = z.object({
  access_token: z.string().min(1),
  expires_in: z.number().positive(),
  refresh_token: z.string().min(1).optional(),
  scope: z.string().default(''),
});

/** What a person's consent gave. */
export interface GoogleGrant {
  /** Absent when the person had agreed before and was not asked again. */
  readonly refreshToken: string | null;
  readonly scopes: readonly string[];
}

/** Access tokens by refresh token, one for each person who connected a calendar. */
export const googleTokens = (connection: GoogleConnection, client: GoogleClient): AccessTokens<string> =>
  new AccessTokens({
    keyOf: hashSecret,
    ask: async (refreshToken, now): Promise<AccessToken> => {
      const fields = { grant_type: 'refresh_token', refresh_token: refreshToken };
      const given = await askForToken(connection, client, fields, now);
      return accessToken(given.access_token, given.expires_in, now);
    },
  });

/** Exchanges the code that a consent ended with. Throws `CalendarUnauthorized` for a code that Google does not know (any more). */
export async function redeemCode(
  connection: GoogleConnection,
  client: GoogleClient,
  {
    code,
    verifier,
    redirectUri,
  }: { readonly code: string; readonly verifier: string; readonly redirectUri: string },
  now: number,
): Promise<GoogleGrant> {
  const fields = {
    grant_type: 'authorization_code',
    code,
    code_verifier: verifier,
    redirect_uri: redirectUri,
  };
  const { refresh_token: refreshToken = null, scope } = await askForToken(connection, client, fields, now);
  return { refreshToken, scopes: scope.split(' ') };
}

async function askForToken(
  connection: GoogleConnection,
  { clientId, clientSecret }: GoogleClient,
  fields: Readonly<Record<string, string>>,
  now: number,
): Promise<z.infer<typeof tokenShape>> {
  const form = new URLSearchParams({ ...fields, client_id: clientId, client_secret: clientSecret });
  const answer = await callGoogle(connection, tokenUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
  });
  if (answer.status !== 200) throw loginFailure(answer, now);
  const given = tokenShape.safeParse(answer.body);
  if (!given.success) throw new Error('Google gave no token');
  return given.data;
}

function loginFailure(answer: GoogleAnswer, now: number): Error {
  // Its own words may quote what was sent.
  const { reason } = refusalOf(answer);
  if (reason === 'invalid_grant')
    return new CalendarUnauthorized(
      'Google does not accept the consent any more (invalid_grant): connect it anew',
    );
  if (reason === 'invalid_client' || reason === 'unauthorized_client')
    return new PermanentFailure(`Google refused GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET (${reason})`);
  return answerFailure('the login of Google', { ...answer, says: reason }, now);
}
