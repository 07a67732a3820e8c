import type { LookupAddress } from 'node:dns';
import { lookup as lookUp } from 'node:dns/promises';
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP } from 'node:net';
import { isPublicAddress } from './public-address.ts';

/** Thrown without any connection: the address is one that settings may not point the server at. */
export class RefusedAddress extends Error {
  override readonly name = 'RefusedAddress';
}

/** Thrown when the answer is longer than the caller wants to read. */
export class TooLongAnswer extends Error {
  override readonly name = 'TooLongAnswer';
}

/** What is sent, and how far the server may go for it. */
export interface SafeFetchOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'PROPFIND' | 'REPORT';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** For everything together: finding the address, connecting, sending and the whole answer. */
  readonly timeoutMs: number;
  /** Ends the call before that. */
  readonly signal?: AbortSignal;
  /** How much of an answer is read, in bytes; without it the first 8 kB. A longer answer is an error then, since half of it means nothing. */
  readonly wholeAnswerUpTo?: number;
  /** The operator's word that http and addresses of private networks are fine too. */
  readonly allowPrivate: boolean;
  /** Every address of a name. The system's own lookup unless a test stands in for it. */
  readonly resolve?: (hostname: string) => Promise<readonly LookupAddress[]>;
  /** Which of them may be called; tests serve from loopback. */
  readonly isAllowed?: (address: string) => boolean;
}

/** What came back: whatever the status is, and of the body no more than was asked for. */
export interface SafeAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

type Addresses = readonly [LookupAddress, ...LookupAddress[]];

const longestAnswer = 8192;
const resolveAll = (hostname: string): Promise<LookupAddress[]> => lookUp(hostname, { all: true });

/**
 * Calls an address that somebody else chose (POST unless it is said otherwise), and never into the server's own network: every address of the name is checked, the
 * connection goes to what was checked whatever the name says a moment later, and redirects are not followed. Each call has a connection
 * of its own and knows no proxy.
 *
 * @throws RefusedAddress when the URL may not be called. Another Error when there was no answer, or not in time; no message tells what
 * a name resolved to.
 */
export async function safeFetch(address: string, options: SafeFetchOptions): Promise<SafeAnswer> {
  const url = callable(address, options);
  const limit = AbortSignal.timeout(options.timeoutMs);
  const signal = options.signal ? AbortSignal.any([options.signal, limit]) : limit;
  try {
    const addresses = await Promise.race([checkedAddresses(url, options), end(signal)]);
    const response = await answerOf(url, addresses, { ...options, signal });
    const text = await textOf(response, options.wholeAnswerUpTo);
    return { status: response.statusCode ?? 0, headers: headersOf(response), text };
  } catch (error) {
    if (limit.aborted) throw new Error(`no answer within ${options.timeoutMs / 1000} s`, { cause: error });
    if (signal.aborted) throw new Error('no answer in time', { cause: error });
    throw plain(error, url);
  }
}

function callable(address: string, { allowPrivate }: SafeFetchOptions): URL {
  const url = URL.parse(address);
  if (!url || !(url.protocol === 'https:' || (url.protocol === 'http:' && allowPrivate)))
    throw new RefusedAddress('only https addresses are called');
  if (url.username !== '' || url.password !== '')
    throw new RefusedAddress('an address with a user name or password is not called');
  return url;
}

const end = (signal: AbortSignal): Promise<never> =>
  new Promise((_resolve, reject) => {
    const refuse = () => reject(new Error('too late'));
    if (signal.aborted) refuse();
    else signal.addEventListener('abort', refuse, { once: true });
  });

/** One bad address among several spoils all: somebody may be playing. */
async function checkedAddresses(
  { hostname }: URL,
  { allowPrivate, resolve = resolveAll, isAllowed = isPublicAddress }: SafeFetchOptions,
): Promise<Addresses> {
  // The URL parser has turned every odd spelling of an IPv4 address into four numbers already.
  const literal = hostname.replace(/^\[(.*)\]$/, '$1');
  const family = isIP(literal);
  const [first, ...more] = family === 0 ? await resolve(hostname) : [{ address: literal, family }];
  if (first === undefined) throw new Error('the name has no address');
  if (!allowPrivate && ![first, ...more].every(({ address }) => isAllowed(address)))
    throw new RefusedAddress(`${hostname} is not on the public internet`);
  return [first, ...more];
}

function answerOf(
  url: URL,
  addresses: Addresses,
  { method = 'POST', headers, body, signal }: SafeFetchOptions & { readonly signal: AbortSignal },
): Promise<IncomingMessage> {
  const bytes = Buffer.from(body);
  const options: RequestOptions = {
    method,
    headers: method === 'GET' ? { ...headers } : { ...headers, 'content-length': String(bytes.length) },
    // Neither a shared connection, made after another check, nor a proxy of the environment.
    agent: false,
    lookup: (_hostname, { all }, done) => {
      if (all === true) done(null, [...addresses]);
      else done(null, addresses[0].address, addresses[0].family);
    },
    signal,
  };
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    request(url, options)
      .on('response', resolve)
      .on('error', reject)
      .on('close', () => {
        reject(new Error('the connection was closed without an answer'));
      })
      .end(bytes);
  });
}

/** The beginning of an answer, or all of one that may not be longer. */
async function textOf(response: IncomingMessage, wholeUpTo: number | undefined): Promise<string> {
  const most = wholeUpTo ?? longestAnswer;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    length += chunk.length;
    // Leaving the loop closes the connection.
    if (length > most) break;
  }
  if (wholeUpTo !== undefined && length > most)
    throw new TooLongAnswer(`the answer is longer than ${most} bytes`);
  return Buffer.concat(chunks).subarray(0, most).toString('utf8');
}

function headersOf({ headersDistinct }: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(headersDistinct))
    for (const value of values ?? []) headers.append(name, value);
  return headers;
}

/** Node's own messages name the address that a name resolved to. */
function plain(error: unknown, { hostname }: URL): Error {
  if (error instanceof RefusedAddress || error instanceof TooLongAnswer) return error;
  if (!(error instanceof Error)) return new Error(`${hostname} could not be reached`, { cause: error });
  const fault = 'code' in error ? String(error.code) : error.message;
  return new Error(`${hostname} could not be reached (${fault})`, { cause: error });
}
