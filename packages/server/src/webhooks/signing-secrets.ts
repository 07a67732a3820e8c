import type { Secrets } from '../secrets.ts';
import type { WebhookRecord } from './webhook-store.ts';

/** Whether the secret before the last rotation is good yet. */
export const isSigningStill = (
  { previousSecretSealed, previousSecretUntilAt }: WebhookRecord,
  now: number,
): boolean => previousSecretSealed !== null && previousSecretUntilAt !== null && now < previousSecretUntilAt;

/** The secrets that an endpoint's deliveries are signed with now, the newest first. */
export function signingSecrets(secrets: Secrets, webhook: WebhookRecord, now: number): string[] {
  const { id, secretSealed, previousSecretSealed } = webhook;
  const sealed =
    previousSecretSealed !== null && isSigningStill(webhook, now)
      ? [secretSealed, previousSecretSealed]
      : [secretSealed];
  return sealed.map((one) => secrets.open(one, id));
}
