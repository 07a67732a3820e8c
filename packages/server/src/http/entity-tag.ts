import { AppError } from '@slotkit/shared';
import type { Context } from 'hono';
import type { AppEnv } from './app-env.ts';

/** The entity tag of something with a version. */
export const etagOf = ({ version }: { readonly version: number }): string => `"${version}"`;

const quoted = /^"[^"]*"$/;

/** Throws 412 `precondition_failed` for a version that the caller did not expect. */
export type Precondition = (object: { readonly version: number }) => void;

/** What the request's `If-Match` asks for, to be checked once nobody else can change the object; nothing where it has none. */
export function preconditionOf(c: Context<AppEnv>): Precondition {
  const header = c.req.header('If-Match');
  if (header === undefined || header.trim() === '*') return () => undefined;
  const expected = header.split(',').map((tag) => tag.trim());
  return (object) => {
    if (expected.includes(etagOf(object))) return;
    throw new AppError(
      'precondition_failed',
      expected.some((tag) => quoted.test(tag))
        ? 'Somebody has changed it since you read it. Read it again.'
        : 'If-Match has to be the ETag as it was answered, quotes included, such as "3".',
    );
  };
}
