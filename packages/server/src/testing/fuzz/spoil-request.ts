import fc from 'fast-check';
import { hostileTexts, hostileValues } from './hostile-values.ts';

/** A request before it is written down. */
export interface FuzzRequest {
  readonly path: Readonly<Record<string, string>>;
  /** A value that is a list is sent as the same parameter several times. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  /** undefined: none. */
  readonly body: unknown;
  /** Sent instead of the body as JSON. */
  readonly rawBody?: string;
}

/** Where a request is spoiled and with what. */
export interface Spoiling {
  readonly place: 'path' | 'query' | 'body' | 'raw' | 'type' | 'extra';
  readonly nth: number;
  readonly value: unknown;
  readonly text: string;
}

/** Any one spoiling. */
export const spoilings: fc.Arbitrary<Spoiling> = fc.record({
  place: fc.constantFrom('path', 'query', 'body', 'body', 'body', 'raw', 'type', 'extra'),
  nth: fc.nat(),
  value: fc.constantFrom(...hostileValues),
  text: fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 30 })),
});

/** The request with one thing wrong, or with one thing odd. */
export function spoil(request: FuzzRequest, { place, nth, value, text }: Spoiling): FuzzRequest {
  switch (place) {
    case 'path':
      return { ...request, path: replaceNth(request.path, nth, text) };
    case 'query':
      return { ...request, query: replaceNth(request.query, nth, nth % 3 === 0 ? [text, text] : text) };
    case 'extra':
      return request.body === undefined
        ? { ...request, query: { ...request.query, [text]: text } }
        : { ...request, body: withExtra(request.body, text, value) };
    case 'type':
      return request.body === undefined
        ? request
        : { ...request, headers: { ...request.headers, 'Content-Type': odd(nth) } };
    case 'raw':
      return request.body === undefined
        ? request
        : { ...request, rawBody: broken(JSON.stringify(request.body), nth) };
    case 'body':
      return request.body === undefined
        ? request
        : { ...request, body: replaceInside(request.body, nth, value) };
  }
}

function replaceNth<Value>(
  fields: Readonly<Record<string, Value>>,
  nth: number,
  value: Value,
): Readonly<Record<string, Value>> {
  const keys = Object.keys(fields);
  const key = keys[nth % keys.length];
  return key === undefined ? fields : { ...fields, [key]: value };
}

const withExtra = (body: unknown, key: string, value: unknown): unknown =>
  isObject(body) ? { ...body, [key]: value } : [body, value];

const odd = (nth: number): string =>
  ['text/plain', 'application/xml', 'application/json; charset=utf-16', 'multipart/form-data; boundary=x'][
    nth % 4
  ] ?? '';

/** Cut short, doubled, with a key twice, or with a character changed. */
function broken(text: string, nth: number): string {
  const at = nth % (text.length + 1);
  const ways = [
    text.slice(0, at),
    text + text,
    text.replace('{', '{"start":1,'),
    `${text.slice(0, at)}\u0000${text.slice(at)}`,
    `\uFEFF${text}`,
  ];
  return ways[nth % ways.length] ?? '';
}

/** Replaces, or takes away, one of all values inside, however deep; the whole too. */
function replaceInside(value: unknown, nth: number, by: unknown): unknown {
  let count = 0;
  const chosen = nth % size(value);
  const walk = (node: unknown): unknown => {
    if (count++ === chosen) return nth % 7 === 0 ? undefined : by;
    if (Array.isArray(node)) return node.map(walk);
    if (!isObject(node)) return node;
    return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk(value);
}

const size = (node: unknown): number =>
  1 +
  (Array.isArray(node) ? node : isObject(node) ? Object.values(node) : []).reduce<number>(
    (sum, inner) => sum + size(inner),
    0,
  );

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
