import { formatInstant } from '@slotkit/shared/time';
import { operatorCaller } from '../bookings/caller.ts';
import { readConfig } from '../config.ts';
import type { DeliveryRecord } from '../jobs/delivery-store.ts';
import { resendDelivery } from '../jobs/resend-delivery.ts';
import { CommandError } from './command-error.ts';
import { plainText } from './plain-text.ts';
import type { Command } from './terminal.ts';
import { withDeps } from './with-deps.ts';

/** `delivery resend <id>`: queues a message once more; a running server or worker sends it within seconds. */
export const deliveryCommand: Command = {
  usage: 'delivery resend <id>',
  summary: 'Send a message once more, as a new delivery',
  async run([action, id, ...rest], terminal) {
    if (action !== 'resend' || id === undefined || rest.length > 0) {
      throw new CommandError(`Usage: slotkit ${deliveryCommand.usage}`);
    }
    await withDeps(readConfig(terminal.env), terminal, async (deps) => {
      const { delivery, isRepeat } = await resendDelivery(deps, operatorCaller, id);
      const what = `${delivery.kind} by ${delivery.channel} to ${plainText(delivery.recipient) || 'nobody'}`;
      terminal.say(isRepeat ? repeatText(delivery, what) : queuedText(delivery, what));
    });
    return 0;
  },
};

const queuedText = ({ id }: DeliveryRecord, what: string): string =>
  `Queued again as ${id}: ${what}. A running server or worker sends it within seconds.`;

const repeatText = ({ id, status, dueAt }: DeliveryRecord, what: string): string =>
  status === 'planned'
    ? `Nothing was queued: ${id} (${what}) is planned for ${formatInstant(dueAt)} and keeps its time.`
    : `Nothing was queued: ${id} (${what}) is on its way already, and tried at once if it failed before.`;
