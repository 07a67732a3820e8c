import type { CallExample } from './call-example.ts';

/** The first call of every other system. */
export const tokenExamples: readonly CallExample[] = [
  {
    of: 'issueToken',
    form: { grant_type: 'client_credentials' },
    keeps: { TOKEN: { at: '/access_token', like: 'sk_…' } },
  },
];

/** The last call of a system that is done, and how programs find these calls. */
export const endOfTokenExamples: readonly CallExample[] = [
  { of: 'getOAuthMetadata' },
  { of: 'revokeToken', form: { token: '$TOKEN' } },
];
