/** A site of somebody else, on another origin than the server's, with pages to measure. */
export interface GuestSite extends AsyncDisposable {
  /** With a slash at the end. */
  readonly url: string;
}
/** What a page of the site is; scripts and pages are told apart by their beginning. */
export type GuestPages = Readonly<Record<string, string>>;
/** Serves files by their names (`widget`, `sketch.js`) until it is disposed of; there is no other. */
export declare function guestSite(pages: GuestPages): Promise<GuestSite>;
/** A page around something, with text above and below that must not move. */
export declare const guestPage: (inside: string) => string;
/** The demo's intro call on somebody else's page. */
export declare const widgetOn: (serverUrl: string) => string;
