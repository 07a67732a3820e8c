import { createHmac, randomBytes } from 'node:crypto';

const secretPrefix = 'whsec_';

/** A new secret to sign with: 256 random bits, written as Standard Webhooks wants it. */
export const newSigningSecret = (): string => `${secretPrefix}${randomBytes(32).toString('base64')}`;

/** Whether this is such a secret: `whsec_` and the base64 of 24 to 64 bytes, as Standard Webhooks bounds them. */
export function isSigningSecret(text: string): boolean {
  if (!text.startsWith(secretPrefix)) return false;
  const key = keyOf(text);
  return key.length >= 24 && key.length <= 64 && key.toString('base64') === text.slice(secretPrefix.length);
}

/**
 * The headers that sign a message as Standard Webhooks 1.0 says (symmetric, `v1`): the id stays the same over retries, the time is this
 * attempt's, epoch milliseconds. Each secret gives a signature of its own, in their order. The body must be sent byte for byte.
 */
export function signMessage(
  secrets: string | readonly string[],
  { id, sentAt, body }: { readonly id: string; readonly sentAt: number; readonly body: string },
): Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string> {
  const timestamp = String(Math.floor(sentAt / 1000));
  const signatureOf = (secret: string): string =>
    `v1,${createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  const signatures = (typeof secrets === 'string' ? [secrets] : secrets).map(signatureOf);
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}

const keyOf = (secret: string): Buffer => Buffer.from(secret.slice(secretPrefix.length), 'base64');
