import fc from 'fast-check';
import type { AnswerJudge, ReadAnswer } from './judge-answer.ts';
import type { Operation, Parameter } from './openapi-operations.ts';
import type { SchemaValues } from './schema-values.ts';
import { spoil, spoilings, type FuzzRequest } from './spoil-request.ts';

/** A server under test. */
export interface FuzzTarget {
  /** Sends a request in process. */
  request(path: string, init: RequestInit): Promise<Response>;
  /** The headers by which callers of a security scheme prove who they are. */
  readonly credentials: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
  /** Says what a refused request left behind; null: nothing. */
  leftBehind(refused: boolean): Promise<string | null>;
}

const longestMs = 10_000;

/** Sends `runs` requests to one operation, the same ones for the same seed; the faults found, in words, with the request. */
export async function fuzzOperation(
  operation: Operation,
  {
    values,
    judge,
    target,
  }: { readonly values: SchemaValues; readonly judge: AnswerJudge; readonly target: FuzzTarget },
  { runs, seed }: { readonly runs: number; readonly seed: number },
): Promise<string[]> {
  const faults: string[] = [];
  const requests = fc.tuple(
    validRequests(operation, values, target),
    fc.option(fc.array(spoilings, { minLength: 1, maxLength: 2 }), { freq: 2 }),
  );
  for (const [request, spoilt] of fc.sample(requests, { numRuns: runs, seed })) {
    const sent = (spoilt ?? []).reduce(spoil, request);
    const fault = await sendAndJudge(operation, sent, judge, target);
    if (fault !== null)
      faults.push(
        `${operation.method} ${urlOf(operation, sent).slice(0, 300)} ${bodyOf(sent)?.slice(0, 600) ?? ''}\n  → ${fault}`,
      );
  }
  return faults;
}

function validRequests(
  operation: Operation,
  values: SchemaValues,
  target: FuzzTarget,
): fc.Arbitrary<FuzzRequest> {
  const parameters = operation.parameters ?? [];
  const all = (place: Parameter['in']): fc.Arbitrary<Record<string, unknown>> => {
    const these = parameters.filter((parameter) => parameter.in === place);
    return fc.record(Object.fromEntries(these.map(({ name, schema }) => [name, values.of(schema, name)])), {
      requiredKeys: these.filter(({ required }) => required).map(({ name }) => name),
    });
  };
  const schemes = (operation.security ?? []).flatMap((scheme) => Object.keys(scheme));
  const credentials = schemes.flatMap((scheme) => target.credentials[scheme] ?? []);
  const [type, content] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  return fc
    .record({
      path: all('path'),
      query: all('query'),
      headers: all('header'),
      credential: fc.constantFrom(...(credentials.length === 0 ? [{}] : credentials)),
      body: content?.schema === undefined ? fc.constant(undefined) : values.of(content.schema),
    })
    .map(({ path, query, headers, credential, body }) => ({
      path: texts(path),
      query,
      headers: { ...texts(headers), ...credential, ...(type !== undefined && { 'Content-Type': type }) },
      body,
    }));
}

async function sendAndJudge(
  operation: Operation,
  request: FuzzRequest,
  judge: AnswerJudge,
  target: FuzzTarget,
): Promise<string | null> {
  const body = bodyOf(request);
  const init = {
    method: operation.method,
    headers: sendable(request.headers),
    ...(body !== undefined && { body }),
  };
  const startedAt = performance.now();
  const answer = await readAnswer(await target.request(urlOf(operation, request), init));
  const tookMs = performance.now() - startedAt;
  if (tookMs > longestMs) return `took ${Math.round(tookMs)} ms`;
  // What is sent may be no address of this operation any more: a slash or nothing in the place of an id.
  if (answer.status === 404 && answer.type === 'application/problem+json') return target.leftBehind(true);
  return judge.fault(operation, answer) ?? (await target.leftBehind(answer.status >= 400));
}

async function readAnswer(response: Response): Promise<ReadAnswer> {
  const type = (response.headers.get('Content-Type') ?? '').split(';')[0] ?? '';
  if (type === 'text/event-stream') {
    await response.body?.cancel();
    return { status: response.status, type, text: '' };
  }
  return { status: response.status, type, text: await response.text() };
}

function urlOf({ path }: Operation, request: FuzzRequest): string {
  const place = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encode(request.path[name] ?? ''));
  const query = Object.entries(request.query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one) => `${encode(name)}=${encode(String(one))}`),
  );
  return query.length === 0 ? place : `${place}?${query.join('&')}`;
}

function bodyOf({ body, rawBody, headers }: FuzzRequest): string | undefined {
  if (rawBody !== undefined) return rawBody;
  if (headers['Content-Type'] === 'application/x-www-form-urlencoded')
    return new URLSearchParams(texts(asFields(body))).toString();
  return JSON.stringify(body);
}

const encode = (text: string): string => encodeURIComponent(text.toWellFormed());
const texts = (fields: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : (JSON.stringify(value) ?? ''),
    ]),
  );
const asFields = (body: unknown): object => (typeof body === 'object' && body !== null ? body : {});

/** A client cannot send what no header may hold. */
const sendable = (headers: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, value.replaceAll(/[^\t\x20-\x7e]/g, '?')]),
  );
