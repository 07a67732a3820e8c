import { z } from 'zod';
import { phoneKey } from '../bookings/contact-keys.ts';
import { withToken } from '../http-out/access-tokens.ts';
import { answerFailure } from './answer-failure.ts';
import type { TextChannel, TextMessage } from './channel.ts';
import { callGenesys, refusalText, type GenesysAnswer, type GenesysConnection } from './genesys-call.ts';
import { genesysTokens } from './genesys-tokens.ts';

/** Which organization, and which of its open messaging integrations. */
export interface GenesysSettings {
  readonly region: string;
  readonly clientId: string;
  readonly integrationId: string;
}

const sentShape = z.object({ id: z.string(), conversationId: z.string() }).partial();

/**
 * Open messaging of Genesys Cloud, outbound and without an agent: https://developer.genesys.cloud/commdigital/digital/openmessaging/outboundMessages
 * What was found out about it, and where, is in decision 13. There is no idempotency key: a message that was accepted just before the
 * process died is sent twice.
 */
export function genesysChannel(
  connection: GenesysConnection = { fetch: globalThis.fetch, timeoutMs: 10_000 },
): TextChannel<GenesysSettings> {
  const tokens = genesysTokens(connection);
  return {
    addressOf: ({ phone }) => (phone === null || phone === '' ? null : phoneKey(phone)),
    async send({ clock, log }, message, settings, clientSecret) {
      const credentials = { ...settings, clientSecret };
      const post = async (token: string): Promise<GenesysAnswer> =>
        postMessage(connection, settings, message, token);
      const { answer, token } = await withToken(tokens, credentials, clock.now(), post);
      if (answer.status < 200 || answer.status > 299) {
        const says = refusalText(answer, [clientSecret, token]);
        throw answerFailure('Genesys Cloud', { ...answer, says }, clock.now());
      }
      const { id, conversationId } = sentShape.safeParse(answer.body).data ?? {};
      log.info({ delivery: message.id, message: id, conversation: conversationId }, 'sent by Genesys Cloud');
    },
  };
}

const postMessage = (
  connection: GenesysConnection,
  { region, integrationId }: GenesysSettings,
  { address, text }: TextMessage,
  token: string,
): Promise<GenesysAnswer> =>
  callGenesys(connection, `https://api.${region}/api/v2/conversations/messages/agentless`, {
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({
      fromAddress: integrationId,
      toAddress: address,
      toAddressMessengerType: 'open',
      textBody: text,
      // Otherwise a customer who is in a conversation at the moment cannot be told anything.
      useExistingActiveConversation: true,
    }),
  });
