import { z } from 'zod';

/** How Genesys Cloud is reached; tests stand in for it. */
export interface GenesysConnection {
  readonly fetch: typeof globalThis.fetch;
  /** For one call, its answer included. */
  readonly timeoutMs: number;
}

/** What Genesys Cloud answered. */
export interface GenesysAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** JSON, or undefined. */
  readonly body: unknown;
}

/** Posts to Genesys Cloud. Throws when there is no answer, or not in time. */
export async function callGenesys(
  { fetch, timeoutMs }: GenesysConnection,
  url: string,
  init: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
): Promise<GenesysAnswer> {
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(url, { ...init, method: 'POST', redirect: 'manual', signal });
    return { status: response.status, headers: response.headers, body: jsonOf(await response.text()) };
  } catch (error) {
    const why = signal.aborted ? `no answer within ${timeoutMs / 1000} s` : `it could not be reached`;
    throw new Error(`Genesys Cloud: ${why}`, { cause: error });
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** How the platform API words its refusals; https://developer.genesys.cloud/forum/t/normalized-platform-api-429-responses/12028 */
const refusalShape = z.object({
  message: z.string().default(''),
  code: z.string().default(''),
  contextId: z.string().default(''),
});

/** What a refusal says, for those who look for the reason: the provider's support asks for the context. */
export function refusalText({ body }: GenesysAnswer, secrets: readonly string[]): string {
  const refusal = refusalShape.safeParse(body);
  if (!refusal.success) return '';
  const { message, code, contextId } = refusal.data;
  const text = [code, message, contextId === '' ? '' : `context ${contextId}`]
    .filter((part) => part !== '')
    .join(', ');
  return secrets.reduce((shown, secret) => shown.replaceAll(secret, '…'), text).slice(0, 300);
}
