import { memberHeader } from '../member-header.ts';
import { retryingFetch, type Fetch, type RetrySettings } from './retrying-fetch.ts';
import { mayHappenTwice, typedCalls, type TypedCalls } from './typed-calls.ts';

/** Where a member's calls go; who the member is the browser says, by its session. */
export interface MemberClientOptions {
  /** The page's own origin: a session is sent nowhere else. */
  readonly baseUrl: string;
  /** For whom the page was opened, once that is known: calls are refused where somebody else has signed in since. */
  readonly memberId?: () => string | null;
  readonly retries?: RetrySettings;
  /** In place of the global `fetch`. */
  readonly fetch?: Fetch;
}

/** The calls of the API, as a member who is signed in on this origin. */
export type MemberClient = TypedCalls;

/**
 * A client of the API for pages of members: the calls of `slotkitClient`, with the session of the browser instead of a token. It waits and
 * tries again where the server is busy, and nothing is made twice by that.
 */
export function memberClient({
  baseUrl,
  memberId = () => null,
  retries,
  fetch = (request) => globalThis.fetch(request),
}: MemberClientOptions): MemberClient {
  return typedCalls(baseUrl, (request) => {
    const id = memberId();
    if (id !== null) request.headers.set(memberHeader, id);
    return retryingFetch(request, mayHappenTwice(request), fetch, retries);
  });
}
