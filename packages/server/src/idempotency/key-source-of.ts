import type { Context } from 'hono';
import type { KeySource } from './keyed-request.ts';

/** The `Idempotency-Key` of a request, and its body. */
export const keySourceOf = ({ req }: Pick<Context, 'req'>): KeySource => ({
  key: req.header('Idempotency-Key'),
  body: () => req.text(),
});
