import { rotateWebhookSecretSchema, webhookPatchSchema, webhookRequestSchema } from '@slotkit/shared/wire';
import { findApp } from '../apps/app-store.ts';
import { readConfig } from '../config.ts';
import type { Deps } from '../deps.ts';
import {
  changeWebhook,
  createWebhook,
  deleteWebhook,
  rotateWebhookSecret,
  type WebhookWithSecret,
} from '../webhooks/configure-webhook.ts';
import { presentWebhook } from '../webhooks/present-webhook.ts';
import { requireWebhook, testWebhook } from '../webhooks/webhook-service.ts';
import { listWebhooks, type WebhookRecord } from '../webhooks/webhook-store.ts';
import { CommandError } from './command-error.ts';
import { readJsonFile } from './read-json-file.ts';
import type { Command } from './terminal.ts';
import { withDeps } from './with-deps.ts';

const usage = 'webhook list|get|create|patch|delete|test|rotate-secret <app> [id] [file]';
const always = (): void => undefined;

/** `webhook …`: the endpoints of an app, as the API has them; JSON in and out, a secret only in the answer that makes it. */
export const webhookCommand: Command = {
  usage,
  summary:
    'See and change the webhooks of an app; test <app> <id> sends a ping, rotate-secret reads {keep_old_minutes}',
  async run([action = '', appId, ...rest], terminal) {
    if (appId === undefined) throw misused();
    await withDeps(readConfig(terminal.env), terminal, async (deps) => {
      if (!(await findApp(deps.db.read, appId))) throw new CommandError(`There is no app "${appId}".`);
      terminal.say(JSON.stringify(await resultOf(deps, appId, action, rest), null, 2));
    });
    return 0;
  },
};

const misused = (): CommandError => new CommandError(`Usage: slotkit ${usage}`);

async function resultOf(
  deps: Deps,
  appId: string,
  action: string,
  [first, second, ...rest]: readonly string[],
): Promise<object> {
  const caller = { kind: 'operator', appId } as const;
  const shown = (webhook: WebhookRecord) => presentWebhook(webhook, deps.clock.now());
  const shownOnce = ({ webhook, secret }: WebhookWithSecret) => ({ ...shown(webhook), secret });
  if (rest.length > 0) throw misused();
  if (action === 'list') return { data: (await listWebhooks(deps.db.read, appId)).map(shown) };
  if (action === 'create')
    return shownOnce(await createWebhook(deps, caller, readJsonFile(webhookRequestSchema, first)));
  if (first === undefined) throw misused();
  switch (action) {
    case 'get':
      return shown(await requireWebhook(deps, { id: first, appId }));
    case 'patch':
      return shown(
        await changeWebhook(deps, caller, first, readJsonFile(webhookPatchSchema, second), always),
      );
    case 'delete':
      await deleteWebhook(deps, caller, first, always);
      return { id: first, removed: true };
    case 'test': {
      const { messageId, deliveryId } = await testWebhook(deps, { id: first, appId });
      return { message_id: messageId, delivery_id: deliveryId };
    }
    case 'rotate-secret': {
      const request = second === undefined ? {} : readJsonFile(rotateWebhookSecretSchema, second);
      return shownOnce(await rotateWebhookSecret(deps, caller, first, request));
    }
    default:
      throw misused();
  }
}
