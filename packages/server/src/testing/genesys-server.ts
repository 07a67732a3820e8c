import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { z } from 'zod';

/** The client and the integration that the server knows. */
export const genesysOrganization = {
  region: 'mypurecloud.de',
  clientId: '5e0dbf3c-6d1a-4c3f-8d1d-1f7f7d3d2a11',
  clientSecret: 'a-client-secret-of-the-test',
  integrationId: '0c4a3a57-7d43-4b4c-9e0f-2f6f0d7b9c10',
} as const;

/** A message that it has accepted. */
export type GenesysMessage = z.infer<typeof messageShape>;

const messageShape = z.strictObject({
  fromAddress: z.string(),
  toAddress: z.string().min(1),
  toAddressMessengerType: z.literal('open'),
  textBody: z.string().min(1).max(2000),
  useExistingActiveConversation: z.boolean().optional(),
});

interface Answer {
  readonly status: number;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Genesys Cloud as its public documentation says it behaves, as far as a message without an agent goes; the sources are in decision 13. */
export interface GenesysServer {
  /** Goes to this server wherever it is sent; the hosts that were meant are in `requests`. */
  readonly fetch: typeof globalThis.fetch;
  /** `host/path` of every request. */
  readonly requests: readonly string[];
  readonly messages: readonly GenesysMessage[];
  /** Ends all tokens before their time, as an idle timeout does. */
  endTokens(): void;
  /** Answers the next request to a path like this; null: not at all. */
  answerNext(path: RegExp, answer: Answer | null): void;
  close(): Promise<void>;
}

/** Starts one whose tokens live for `tokenSeconds` by the caller's clock. */
export async function startGenesysServer(now: () => number, tokenSeconds = 3600): Promise<GenesysServer> {
  const requests: string[] = [];
  const messages: GenesysMessage[] = [];
  const tokens = new Map<string, number>();
  const next: { readonly path: RegExp; readonly answer: Answer | null }[] = [];
  let issued = 0;

  function answerTo(path: string, headers: IncomingHttpHeaders, body: string): Answer {
    if (path === `login.${genesysOrganization.region}/oauth/token`) return tokenAnswer(headers, body);
    if (path === `api.${genesysOrganization.region}/api/v2/conversations/messages/agentless`)
      return messageAnswer(headers, body);
    return refusal(404, 'not.found', 'The requested resource was not found.');
  }

  function tokenAnswer(headers: IncomingHttpHeaders, body: string): Answer {
    const { clientId, clientSecret } = genesysOrganization;
    const basic = `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`;
    const isForm = headers['content-type'] === 'application/x-www-form-urlencoded';
    if (!isForm || new URLSearchParams(body).get('grant_type') !== 'client_credentials')
      return { status: 400, body: { error: 'invalid_request' } };
    if (headers.authorization !== basic) return { status: 401, body: { error: 'invalid_client' } };
    const token = `token-${++issued}`;
    tokens.set(token, now() + tokenSeconds * 1000);
    return { status: 200, body: { access_token: token, token_type: 'bearer', expires_in: tokenSeconds } };
  }

  function messageAnswer(headers: IncomingHttpHeaders, body: string): Answer {
    const token = /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? '';
    if ((tokens.get(token) ?? 0) <= now())
      return refusal(401, 'bad.credentials', 'Invalid login credentials.');
    const message = messageShape.safeParse(JSON.parse(body));
    if (!message.success) return refusal(400, 'bad.request', 'The request could not be understood.');
    if (message.data.fromAddress !== genesysOrganization.integrationId)
      return refusal(404, 'not.found', 'The requested integration was not found.');
    messages.push(message.data);
    const sent = {
      id: `message-${messages.length}`,
      conversationId: 'conversation-1',
      messengerType: 'open',
    };
    return { status: 202, body: { ...message.data, ...sent } };
  }

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const path = (request.url ?? '').slice(1);
      requests.push(path);
      const index = next.findIndex((one) => one.path.test(path));
      const [planned] = index === -1 ? [] : next.splice(index, 1);
      const answer = planned
        ? planned.answer
        : answerTo(path, request.headers, Buffer.concat(chunks).toString());
      if (answer === null) return;
      response.writeHead(answer.status, { 'content-type': 'application/json', ...answer.headers });
      response.end(answer.body === undefined ? '' : JSON.stringify(answer.body));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    fetch: (input, init) => {
      const { host, pathname } = new URL(input instanceof Request ? input.url : input);
      return fetch(`http://127.0.0.1:${address.port}/${host}${pathname}`, init);
    },
    requests,
    messages,
    endTokens: () => tokens.clear(),
    answerNext: (path, answer) => void next.push({ path, answer }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The form in which the platform refuses. */
export const refusal = (status: number, code: string, message: string): Answer => ({
  status,
  body: { message, code, status, contextId: 'context-of-the-call', details: [], errors: [] },
});
