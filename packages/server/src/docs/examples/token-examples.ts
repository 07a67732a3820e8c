import type { CallExample } from './call-example.ts';

/** The first call of every other system. */
export const tokenExamples: readonly CallExample[] = [
  {
    of: 'issueToken',
    form: { grant_type: 'client_credentials' },
    keeps: { TOKEN: { at: '/access_token', like: 'sk_…' } },
  },
];

/** The last one, and what libraries ask. */
export const endOfTokenExamples: readonly CallExample[] = [
  { of: 'getOAuthMetadata' },
  { of: 'revokeToken', form: { token: '$TOKEN' } },
];
