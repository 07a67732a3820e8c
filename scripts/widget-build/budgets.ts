/** What the widget may cost a visitor. Bytes are as transferred: minified and gzipped, libraries included. */
export const budgets = {
  /** Scripts until calendar and times are visible. */
  firstViewBytes: 17_000,
  firstViewRequests: 3,
  /** Every script but other languages: booking, changing, confirming. 24 000 were wanted (docs/decisions/0028); until then it only shrinks. */
  wholeFlowBytes: 33_300,
  wholeFlowWantedBytes: 24_000,
  /** What an element with `demo` loads besides: no visitor of a business does. */
  demoBytes: 4500,
  /** The sentences of one language. */
  languageBytes: 2000,
  /** What the console loads before a member sees its bookings; the calendar comes when it is looked at. */
  consoleBytes: 120_000,
  /** What the page's heap grows by, against an empty page. */
  heapBytes: 800_000,
  /** The browser's layout-shift score over the whole flow. */
  layoutShift: 0,
  /** How long the main thread is blocked until times are shown, as a multiple of a booking page that can do nothing else. */
  blockingRatio: 1.3,
} as const;

/** The slots engine's time, validators and polyfills are for servers: where one of these is in a chunk, something imports too much. */
export const neverInBundle: readonly RegExp[] = [
  /node_modules\/temporal-polyfill\//,
  /node_modules\/zod\//,
  /^packages\/shared\//,
  /^packages\/server\//,
  /^packages\/widget\/src\/console\//,
  /node_modules\/@tanstack\//,
  /node_modules\/(fullcalendar|@fullcalendar|@full-ui|preact)\//,
];
