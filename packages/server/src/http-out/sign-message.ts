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
 * attempt's, epoch milliseconds. The body must be sent byte for byte.
 */
export function signMessage(
  secret: string,
  { id, sentAt, body }: { readonly id: string; readonly sentAt: number; readonly body: string },
): Record<string, string> {
  const timestamp = String(Math.floor(sentAt / 1000));
  const signature = createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest('base64');
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` };
}

const keyOf = (secret: string): Buffer => Buffer.from(secret.slice(secretPrefix.length), 'base64');
