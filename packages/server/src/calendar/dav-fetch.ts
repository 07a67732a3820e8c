import { safeFetch, type SafeAnswer } from '../http-out/safe-fetch.ts';
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
/** The library takes a second for more, and no list of events that short has as many. */
const mostTags = 400_000;
/** Statuses that a `Response` takes no body with. */
const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

/** Thrown where something answers that does not speak WebDAV. */
export class NoCalendarServer extends Error {
  override readonly name = 'NoCalendarServer';
}

/**
 * The library's requests, never into the server's own network. What is read is checked here, since the library takes some refusals for
 * an empty list. Only questions about an address follow redirects, and only to the same server, where the password belongs.
 */
export const davFetch =
  (limits: DavLimits): typeof fetch =>
  async (input, init) => {
    const method = methodOf(init?.method);
    let url = new URL(String(input instanceof Request ? input.url : input));
    for (let redirects = 0; ; redirects++) {
      const { status, headers, text } = await send(url, method, init, limits);
      const next =
        method === 'PROPFIND' && redirects < mostRedirects ? redirected(url, status, headers) : null;
      if (next === null) {
        if (method === 'PROPFIND' || method === 'REPORT') checkList(status, headers, text);
        return answered(url, new Response(bodiless.has(status) ? null : text, { status, headers }));
      }
      url = next;
    }
  };

const mostRedirects = 3;

const send = (
  url: URL,
  method: DavMethod,
  init: RequestInit | undefined,
  { allowPrivate, signal }: DavLimits,
): Promise<SafeAnswer> =>
  safeFetch(url.href, {
    method,
    headers: Object.fromEntries(new Headers(init?.headers)),
    body: typeof init?.body === 'string' ? init.body : '',
    timeoutMs,
    wholeAnswerUpTo: longestAnswer,
    allowPrivate,
    ...(signal && { signal }),
  });

/** Where a redirect leads, if that is on the same host and port (another port may be anybody's) and no less protected. */
function redirected(url: URL, status: number, headers: Headers): URL | null {
  const location = headers.get('location');
  if (![301, 302, 307, 308].includes(status) || location === null) return null;
  const next = URL.parse(location, url);
  if (!next || next.host !== url.host) return null;
  return next.protocol === url.protocol || next.protocol === 'https:' ? next : null;
}

/** The address that answered, after redirects; a `Response` of one's own making has none. */
const answered = (url: URL, response: Response): Response =>
  Object.defineProperty(response, 'url', { value: url.href });

const methods = ['PUT', 'DELETE', 'PROPFIND', 'REPORT'] as const;
type DavMethod = (typeof methods)[number];

function methodOf(name: string | undefined): DavMethod {
  const method = methods.find((known) => known === name);
  if (!method) throw new Error(`calendar servers are not asked to ${name}`);
  return method;
}

function checkList(status: number, headers: Headers, text: string): void {
  checkAnswer({ ok: status < 300, status });
  if (status !== 207 || headers.get('content-type')?.includes('xml') !== true)
    throw new NoCalendarServer('the address answers, but not as a calendar');
  // The library would take the beginning of a list for all of it.
  if (!/<\/[^<>]*multistatus\s*>\s*$|multistatus[^<>]*\/>\s*$/.test(text.slice(-400)))
    throw new Error('the calendar server did not finish its answer');
  if (hasMoreTags(text, mostTags)) throw new Error('the calendar server answered with too many parts');
}

function hasMoreTags(text: string, most: number): boolean {
  let tags = 0;
  for (let at = text.indexOf('<'); at !== -1 && tags <= most; at = text.indexOf('<', at + 1)) tags++;
  return tags > most;
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
