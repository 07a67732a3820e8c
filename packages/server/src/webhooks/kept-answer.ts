import type { SafeAnswer } from '../http-out/safe-fetch.ts';
import type { WebhookTryRecord } from './webhook-try-store.ts';

const mostBodyBytes = 1024;
const mostHeaderBytes = 2048;
/** Whoever may read the log must not become whoever the receiver knows by these. */
const secretHeaders = new Set([
  'set-cookie',
  'set-cookie2',
  'authorization',
  'proxy-authorization',
  'cookie',
]);

/** An answer as the log keeps it: no cookies, the beginning of the body, as many headers as fit. */
export function keptAnswer({ status, headers, text }: SafeAnswer): NonNullable<WebhookTryRecord['response']> {
  const kept: Record<string, string> = {};
  let room = mostHeaderBytes;
  for (const [name, value] of headers) {
    room -= name.length + value.length;
    if (room >= 0 && !secretHeaders.has(name)) kept[name] = storable(withoutSignatures(value));
  }
  return { status, headers: kept, body: storable(beginningOf(withoutSignatures(text))) };
}

/** The headers of a request as the log keeps them. */
export const keptRequestHeaders = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, withoutSignatures(value)]));

/**
 * A signature would let the log's reader send the same once more. Receivers that show what they were sent, as is usual while one is
 * being set up, answer with it, escaped perhaps.
 */
const withoutSignatures = (text: string): string =>
  text.replaceAll(/v1(?:,|%2C)[\w+/=\\%&#;-]{20,}/gi, 'v1,…');

/** Cut between characters. */
const beginningOf = (text: string): string => {
  const bytes = Buffer.from(text);
  if (bytes.length <= mostBodyBytes) return text;
  return new TextDecoder().decode(bytes.subarray(0, mostBodyBytes), { stream: true });
};

/** PostgreSQL keeps no NUL. */
const storable = (text: string): string => text.replaceAll('\0', '\uFFFD').toWellFormed();
