import { safeFetch, type SafeFetchOptions } from '../http-out/safe-fetch.ts';
import { PermanentFailure } from '../jobs/permanent-failure.ts';
import { CalendarUnauthorized } from './calendar-provider.ts';

/** How far one request may go. */
export interface DavLimits {
  /** The operator's word that calendars of private networks are fine too. */
  readonly allowPrivate: boolean;
  readonly signal?: AbortSignal | undefined;
}

const timeoutMs = 15_000;
/** Some thousand events. */
const longestAnswer = 5_000_000;
/** Statuses that a `Response` takes no body with. */
const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

/** Thrown where something answers that does not speak WebDAV. */
export class NoCalendarServer extends Error {
  override readonly name = 'NoCalendarServer';
}

/**
 * The library's requests, never into the server's own network, and never after a
 * redirect that could carry the password elsewhere. What
 * is read is checked here, since the library takes some refusals for an empty list.
 */
export const davFetch =
  ({ allowPrivate, signal }: DavLimits): typeof fetch =>
  async (input, init) => {
    const { status, headers, text } = await safeFetch(String(input instanceof Request ? input.url : input), {
      method: methodOf(init?.method),
      headers: Object.fromEntries(new Headers(init?.headers)),
      body: typeof init?.body === 'string' ? init.body : '',
      timeoutMs,
      wholeAnswerUpTo: longestAnswer,
      allowPrivate,
      ...(signal && { signal }),
    });
    if (init?.method === 'PROPFIND' || init?.method === 'REPORT') checkList(status, headers, text);
    return new Response(bodiless.has(status) ? null : text, { status, headers });
  };

function checkList(status: number, headers: Headers, text: string): void {
  checkAnswer({ ok: status < 300, status });
  if (status !== 207 || headers.get('content-type')?.includes('xml') !== true)
    throw new NoCalendarServer('the address answers, but not as a calendar');
  // The library would take the beginning of a list for all of it.
  if (!/<\/[^<>]*multistatus\s*>\s*$|multistatus[^<>]*\/>\s*$/.test(text.slice(-400)))
    throw new Error('the calendar server did not finish its answer');
}

const methods = ['PUT', 'DELETE', 'PROPFIND', 'REPORT'] as const;

function methodOf(name: string | undefined): NonNullable<SafeFetchOptions['method']> {
  const method = methods.find((known) => known === name);
  if (!method) throw new Error(`calendar servers are not asked to ${name}`);
  return method;
}

/** Other refusals than these may pass: a server that is busy, an account that is being moved. */
const permanent: ReadonlySet<number> = new Set([400, 403, 404, 405, 409, 415]);

/** Throws for an answer that is a refusal. */
export function checkAnswer({ ok, status }: Pick<Response, 'ok' | 'status'>): void {
  if (ok) return;
  const says = `the calendar server answered ${status}`;
  if (status === 401) throw new CalendarUnauthorized(says);
  throw permanent.has(status) ? new PermanentFailure(says) : new Error(says);
}
