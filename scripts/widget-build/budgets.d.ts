/** What the widget may cost a visitor. Bytes are as transferred: minified and gzipped, libraries included. */
export declare const budgets: {
  /** Scripts until calendar and times are visible. */
  readonly firstViewBytes: 17000;
  readonly firstViewRequests: 3;
  /** Every script but other languages: booking, changing, confirming. */
  readonly wholeFlowBytes: 24000;
  /** The sentences of one language. */
  readonly languageBytes: 2000;
  /** What the page's heap grows by, against an empty page. */
  readonly heapBytes: 800000;
  /** The browser's layout-shift score over the whole flow. */
  readonly layoutShift: 0;
  /** How long the main thread is blocked until times are shown, as a multiple of a booking page that can do nothing else. */
  readonly blockingRatio: 1.3;
};
/** The slots engine's time, validators and polyfills are for servers: where one of these is in a chunk, something imports too much. */
export declare const neverInBundle: readonly RegExp[];
