import type { AccessTokens } from './access-tokens.ts';
import type { Fetch } from './retrying-fetch.ts';

/**
 * Sends requests with a token of the client, but those that need none. When the server does not take the token, because it was revoked
 * or the server's data was set back, a new one is fetched and the request is sent once more.
 */
export const authorizedFetch =
  (send: Fetch, tokens: AccessTokens): Fetch =>
  async (request) => {
    if (!needsToken(request)) return send(request);
    const again = request.clone();
    const token = await tokens.get();
    const answer = await send(withToken(request, token));
    if (answer.status !== 401) return answer;
    await answer.body?.cancel();
    tokens.giveUp(token);
    return send(withToken(again, await tokens.get()));
  };

const needsToken = (request: Request): boolean =>
  !request.headers.has('Authorization') && !/\/(v1\/public|healthz|readyz|oauth)(\/|$)/.test(request.url);

function withToken(request: Request, token: string): Request {
  const headers = new Headers(request.headers);
  headers.set('Authorization', `Bearer ${token}`);
  return new Request(request, { headers });
}
