import type { CallExample } from './call-example.ts';

const id = '$WEBHOOK_ID';

/** An endpoint, what was sent to it, and its end. */
export const webhookExamples: readonly CallExample[] = [
  {
    of: 'createWebhook',
    body: {
      url: 'https://crm.northlight.example/hooks/slotkit',
      events: ['scheduled.created', 'scheduled.rescheduled', 'scheduled.cancelled'],
      description: 'Our CRM',
    },
    keeps: { WEBHOOK_ID: { at: '/id', like: 'whk_06x…' } },
  },
  { of: 'listWebhooks' },
  { of: 'getWebhook', path: { id } },
  { of: 'changeWebhook', path: { id }, body: { events: ['*'] } },
  {
    of: 'testWebhook',
    path: { id },
    keeps: { WEBHOOK_DELIVERY_ID: { at: '/delivery_id', like: 'dlv_06y…' } },
  },
  { of: 'listWebhookDeliveries', path: { id } },
  { of: 'getWebhookDelivery', path: { id, delivery_id: '$WEBHOOK_DELIVERY_ID' } },
  { of: 'redeliverWebhook', path: { id, delivery_id: '$WEBHOOK_DELIVERY_ID' } },
  { of: 'rotateWebhookSecret', path: { id }, body: { keep_old_minutes: 60 } },
  { of: 'deleteWebhook', path: { id } },
];
