/** The name under which visits that are under way outlive a reload; another shape of them gets another name. */
export const visitsKey = 'booking-visits-1';

/** What `use` makes of the browser's storage; null where the page wants nothing stored, or the browser forbids it or has no room. */
export function inStorage<Result>(host: { readonly noStorage: boolean }, use: () => Result): Result | null {
  try {
    return host.noStorage ? null : use();
  } catch {
    return null;
  }
}
