import type { AppRecord } from '../apps/app-record.ts';

// A host, with or without scheme, wildcard and port. Anything else could say more in the policy than who may frame the page.
const source = /^(https?:\/\/)?(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:(\d{1,5}|\*))?$/i;

/** Which sites may show an app's booking pages in a frame, as sources of the policy's `frame-ancestors`: itself, and whom it names. */
export const frameSources = ({ frameAncestors }: Pick<AppRecord, 'frameAncestors'>): string[] => [
  "'self'",
  ...frameAncestors.filter((ancestor) => source.test(ancestor)),
];
