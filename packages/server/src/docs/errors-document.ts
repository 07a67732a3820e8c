import { explainedErrors } from './explained-errors.ts';

/** `docs/errors.md`, written from the table of error codes. */
export function errorsDocument(): string {
  const rows = explainedErrors.map(
    ({ code, status, title, advice }) => `| \`${code}\` | ${status} | ${title}. | ${advice} |`,
  );
  return [
    '# Error codes',
    '',
    'This page is generated from the table in `packages/shared/src/errors.ts`; change the table, then run ' +
      '`UPDATE_DOCS=1 node --test packages/server/src/docs/errors-document.test.ts`. A running server shows it at `/docs/errors`.',
    '',
    'Every failure is answered as `application/problem+json` (RFC 9457) with a `code` from this table. Codes are only ever added: ' +
      'switch on them, never on a text. `/oauth/*` answers as RFC 6749 and 7009 say.',
    '',
    '| code | status | meaning | what to do |',
    '| --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
