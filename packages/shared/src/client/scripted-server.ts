import type { Fetch } from './retrying-fetch.ts';

/** What a scripted server was asked. */
export interface SeenRequest {
  readonly call: string;
  readonly headers: Headers;
  readonly body: string;
}

/** What it answers next: an answer, or the failure of the network. */
export type NextAnswer = Response | Error;

/** A server for tests of the client: tokens are `token-1`, `token-2` and so on, everything else is answered as scripted, in order. */
export interface ScriptedServer {
  readonly fetch: Fetch;
  readonly seen: SeenRequest[];
  /** How many tokens it has issued. */
  tokens(): number;
}

export const answer = (
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(body === null ? null : JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json', ...headers },
  });

export function scriptedServer(...script: readonly NextAnswer[]): ScriptedServer {
  const answers = [...script];
  const seen: SeenRequest[] = [];
  let tokens = 0;
  return {
    seen,
    tokens: () => tokens,
    async fetch(request) {
      const { pathname, search } = new URL(request.url);
      if (pathname === '/oauth/token') {
        tokens += 1;
        return answer(200, {
          access_token: `token-${tokens}`,
          token_type: 'Bearer',
          expires_in: 3600,
          scope: '',
        });
      }
      const body = await request.text();
      seen.push({ call: `${request.method} ${pathname}${search}`, headers: request.headers, body });
      const next = answers.shift();
      if (next === undefined) throw new Error(`Nothing is scripted for ${request.method} ${pathname}.`);
      if (next instanceof Error) throw next;
      return next;
    },
  };
}
