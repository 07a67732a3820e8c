/** What a public call shows of itself, and what the app it is about allows. */
export interface AccessQuestion {
  /** The key that was sent: `null` none, `foreign` not one of this app's, else the origins it is limited to. */
  readonly key: null | 'foreign' | { readonly origins: readonly string[] | null };
  /** The `Origin` header. */
  readonly origin: string | undefined;
  /** The `Sec-Fetch-Site` header. */
  readonly secFetchSite: string | undefined;
  /** The app's list; empty: it has none. */
  readonly appOrigins: readonly string[];
  /** The origin of `PUBLIC_URL`, which is always listed. */
  readonly ownOrigin: string;
}

/** Why a public call is refused. */
export type AccessRefusal = 'foreign_key' | 'origin_not_listed' | 'no_credential';

/** Whether a public call may go on: null, or why not. Source: HTTP contract, "Who calls". */
export function decideAccess(question: AccessQuestion): AccessRefusal | null {
  const { key, origin, secFetchSite, appOrigins, ownOrigin } = question;
  if (key === 'foreign') return 'foreign_key';
  if (secFetchSite === 'same-origin') return null;
  if (key === null) {
    if (origin === undefined) return 'no_credential';
    return isListed(origin, [...appOrigins, ownOrigin]) ? null : 'origin_not_listed';
  }
  const list = key.origins ?? appOrigins;
  if (origin === undefined || list.length === 0) return null;
  return isListed(origin, [...list, ownOrigin]) ? null : 'origin_not_listed';
}

const isListed = (origin: string, list: readonly string[]): boolean =>
  list.some((listed) => originOf(listed) === origin);

/** A listed address as a browser writes its origin: lower case, no path, no default port. */
const originOf = (address: string): string => (URL.canParse(address) ? new URL(address).origin : address);
