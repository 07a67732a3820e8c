import type { CallExample } from './call-example.ts';

/** The first call of every other system. */
export const tokenExamples: readonly CallExample[] = [
  {
    of: 'issueToken',
    form: { grant_type: 'client_credentials' },
    keeps: { TOKEN: { at: '/access_token', like: 'sk_…' } },
  },
];
