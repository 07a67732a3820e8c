import { z } from 'zod';
import { safeFetch, type SafeAnswer, type SafeFetchOptions } from '../http-out/safe-fetch.ts';

/** What is sent to Google. */
export interface GoogleRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Ends the call before its time limit. */
  readonly signal?: AbortSignal;
}

/** How Google is reached; tests stand in for it. Rejects when there is no answer, or not in time. */
export type GoogleConnection = (url: string, request: GoogleRequest) => Promise<SafeAnswer>;

/** What Google answered. */
export interface GoogleAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** JSON, or undefined. */
  readonly body: unknown;
}

/** A page of 250 events, of which only what is needed is asked for, is far below that. */
const limits = {
  timeoutMs: 10_000,
  wholeAnswerUpTo: 4_000_000,
  allowPrivate: false,
} satisfies Partial<SafeFetchOptions>;

/** Google itself. */
export const overInternet: GoogleConnection = (url, request) => safeFetch(url, { ...limits, ...request });

/** Calls Google and reads the answer as JSON. */
export async function callGoogle(
  connection: GoogleConnection,
  url: string,
  request: GoogleRequest,
): Promise<GoogleAnswer> {
  const { status, headers, text } = await connection(url, request);
  return { status, headers, body: jsonOf(text) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Google's login words refusals like this: https://datatracker.ietf.org/doc/html/rfc6749#section-5.2 */
const loginRefusal = z.object({ error: z.string(), error_description: z.string().default('') });
/** And its APIs like this: https://developers.google.com/workspace/calendar/api/guides/errors */
const apiRefusal = z.object({
  error: z.object({
    message: z.string().default(''),
    errors: z.array(z.object({ reason: z.string().default('') })).default([]),
  }),
});

/** Why Google refused. */
export interface GoogleRefusal {
  /** Its word for it, such as `rateLimitExceeded`; empty when it has none. */
  readonly reason: string;
  readonly message: string;
}

/** Reads a refusal of the login or of an API. */
export function refusalOf({ body }: Pick<GoogleAnswer, 'body'>): GoogleRefusal {
  const login = loginRefusal.safeParse(body);
  if (login.success) return { reason: login.data.error, message: login.data.error_description };
  const api = apiRefusal.safeParse(body);
  if (!api.success) return { reason: '', message: '' };
  const { errors, message } = api.data.error;
  return { reason: errors[0]?.reason ?? '', message };
}
