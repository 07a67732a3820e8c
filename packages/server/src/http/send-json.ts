import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Context } from 'hono';
import type { AppEnv } from './app-env.ts';
import { bestEncoding, type Encoding } from './best-encoding.ts';

/** What is shorter gains nothing. */
const leastLength = 500;

/** At this quality a month of slots takes a twentieth of a millisecond; the best takes a hundred times as long for nothing. */
const brotliOptions = { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 16 } };

/** Text as it goes over the wire. */
export const compressed = (encoding: Encoding, text: string): Buffer<ArrayBuffer> =>
  Buffer.from(encoding === 'br' ? brotliCompressSync(text, brotliOptions) : gzipSync(text));

/**
 * Answers 200 with JSON text, compressed where the client takes it. Only for answers that no secret is part of, since the length of
 * compressed text can give secrets away. An ETag among the headers must be weak.
 */
export function sendJson(
  c: Context<AppEnv>,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const encoding = text.length < leastLength ? null : bestEncoding(c.req.header('Accept-Encoding'));
  c.header('Vary', 'Accept-Encoding', { append: true });
  c.header('Content-Type', 'application/json');
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
  if (encoding === null) return c.body(text, 200);
  c.header('Content-Encoding', encoding);
  return c.body(compressed(encoding, text), 200);
}
