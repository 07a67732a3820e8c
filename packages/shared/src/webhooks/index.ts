export {
  verifyWebhook,
  WebhookVerificationError,
  type VerifiedWebhook,
  type WebhookFault,
  type WebhookHeaders,
} from './verify-webhook.ts';
export type { BookingEventBody, PingBody, WebhookBody } from '../wire/webhook.ts';
