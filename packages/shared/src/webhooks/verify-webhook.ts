import type { WebhookBody } from '../wire/webhook.ts';

/** The headers of a request as most servers have them: `Headers`, or an object such as Node's, in any case. */
export type WebhookHeaders =
  { get(name: string): string | null } | Readonly<Record<string, string | readonly string[] | undefined>>;

/** Why a request is not to be believed. */
export type WebhookFault =
  | 'missing_header'
  | 'unreadable_timestamp'
  | 'too_old'
  | 'too_new'
  | 'no_matching_signature'
  | 'unreadable_body';

/** Thrown when a request is not one that the server signed with any of the secrets, or not of this time. Answer it with 400 or 401. */
export class WebhookVerificationError extends Error {
  override readonly name = 'WebhookVerificationError';
  readonly fault: WebhookFault;

  constructor(fault: WebhookFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

/** A request that was verified. */
export interface VerifiedWebhook {
  /** `webhook-id`: the same whenever the event is sent again, so keep the ids of some days and do nothing for one you know. */
  readonly id: string;
  /** When this attempt was signed: epoch milliseconds, UTC. */
  readonly sentAt: number;
  /** The body, parsed. Ignore types that you do not know. */
  readonly event: WebhookBody;
}

const encoder = new TextEncoder();
const secretPrefix = 'whsec_';

/**
 * Verifies a webhook as Standard Webhooks 1.0 says (symmetric, `v1`), with nothing but Web Crypto, so it runs wherever JavaScript does.
 * One of the signatures sent along has to be that of one of the secrets; comparing takes the same time whatever they are.
 *
 * @param secrets the endpoint's secret (`whsec_…`); while it is rotated both, in any order
 * @param rawBody the bytes, or the text, as they came: before any `JSON.parse`
 * @param now epoch milliseconds, UTC: `Date.now()`
 * @param options `toleranceSeconds`: how far the time of signing may lie from `now`, before or after; five minutes
 * @throws WebhookVerificationError naming the fault; TypeError when a secret is none, or there is none
 */
export async function verifyWebhook(
  secrets: string | readonly string[],
  headers: WebhookHeaders,
  rawBody: string | Uint8Array,
  now: number,
  { toleranceSeconds = 300 }: { readonly toleranceSeconds?: number } = {},
): Promise<VerifiedWebhook> {
  const keys = (typeof secrets === 'string' ? [secrets] : secrets).map(keyOf);
  if (keys.length === 0) throw new TypeError('verifyWebhook needs at least one secret.');
  const id = headerOf(headers, 'webhook-id');
  const timestamp = headerOf(headers, 'webhook-timestamp');
  const sent = headerOf(headers, 'webhook-signature').split(' ');
  const sentAt = sentAtOf(timestamp, now, toleranceSeconds);
  const body = typeof rawBody === 'string' ? encoder.encode(rawBody) : rawBody;
  const signed = joined(encoder.encode(`${id}.${timestamp}.`), body);
  const wanted = await Promise.all(keys.map((key) => signatureOf(key, signed)));
  // Every pair is looked at, whichever fits.
  const fitting = wanted.flatMap((one) => sent.filter((other) => isSame(one, other)));
  if (fitting.length === 0) throw fault('no_matching_signature', 'no signature fits the body and a secret');
  return { id, sentAt, event: parsed(body) };
}

const fault = (name: WebhookFault, because: string): WebhookVerificationError =>
  new WebhookVerificationError(name, `This is not a webhook to be believed: ${because}.`);

function keyOf(secret: string): Uint8Array<ArrayBuffer> {
  const text = secret.startsWith(secretPrefix) ? secret.slice(secretPrefix.length) : secret;
  let key: Uint8Array<ArrayBuffer>;
  try {
    key = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch (error) {
    throw new TypeError('A webhook secret is whsec_ and base64.', { cause: error });
  }
  if (key.length === 0) throw new TypeError('A webhook secret must not be empty.');
  return key;
}

function headerOf(headers: WebhookHeaders, name: string): string {
  const value = isGetter(headers) ? headers.get(name) : valueIn(headers, name);
  if (value === null || value === '') throw fault('missing_header', `the header ${name} is missing`);
  return value;
}

const isGetter = (headers: WebhookHeaders): headers is { get(name: string): string | null } =>
  typeof headers['get'] === 'function';

function valueIn(headers: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' ? value : null;
}

function sentAtOf(timestamp: string, now: number, toleranceSeconds: number): number {
  if (!/^\d{1,12}$/.test(timestamp))
    throw fault('unreadable_timestamp', 'webhook-timestamp is not a number of seconds');
  const seconds = Number(timestamp);
  const nowSeconds = Math.floor(now / 1000);
  if (nowSeconds - seconds > toleranceSeconds) throw fault('too_old', 'it was signed too long ago');
  if (seconds - nowSeconds > toleranceSeconds) throw fault('too_new', 'it was signed in the future');
  return seconds * 1000;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}

async function signatureOf(key: Uint8Array<ArrayBuffer>, signed: Uint8Array<ArrayBuffer>): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const imported = await crypto.subtle.importKey('raw', key, algorithm, false, ['sign']);
  const mac = new Uint8Array(await crypto.subtle.sign('HMAC', imported, signed));
  return `v1,${btoa(String.fromCharCode(...mac))}`;
}

/** Looks at every character, wherever the first difference is. */
function isSame(wanted: string, sent: string): boolean {
  if (wanted.length !== sent.length) return false;
  let difference = 0;
  for (let index = 0; index < wanted.length; index++)
    difference |= wanted.charCodeAt(index) ^ sent.charCodeAt(index);
  return difference === 0;
}

function parsed(body: Uint8Array): WebhookBody {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    throw fault('unreadable_body', 'its body is no JSON');
  }
}
