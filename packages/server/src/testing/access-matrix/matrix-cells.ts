import type { Operation } from '../fuzz/openapi-operations.ts';
import { accessTable } from './access-table.ts';
import { expectedAnswer, type Expected } from './expected-answer.ts';
import { callerName, matrixCallers } from './matrix-callers.ts';
import type { MatrixWorld } from './matrix-world.ts';
import { owners, type OwnedObjects, type Owner } from './owned-objects.ts';
import { validRequests } from './valid-requests.ts';

/** One cell of the matrix: a request ready to be sent, and how it is to be answered. */
export interface MatrixCell {
  readonly name: string;
  readonly caller: string;
  readonly owner: Owner;
  readonly path: string;
  readonly init: RequestInit;
  readonly expected: Expected;
}

/** The cells of an operation. Where it asks for nobody's object in particular, there is one for each caller. */
export function cellsOf(operation: Operation, { headers, objects }: MatrixWorld): MatrixCell[] {
  const row = accessTable[operation.operationId];
  if (row === undefined) throw new Error(`${operation.operationId} is missing from the table of access.`);
  const seen = new Set<string>();
  return owners.flatMap((owner) => {
    const { path, body } = requestOf(operation, objects[owner]);
    const same = `${path} ${JSON.stringify(body)}`;
    if (seen.has(same)) return [];
    seen.add(same);
    return matrixCallers.map((caller): MatrixCell => {
      const name = callerName(caller);
      return {
        name: `${operation.operationId} of ${owner} by ${name}`,
        caller: name,
        owner,
        path,
        init: initOf(operation, headers[name] ?? {}, body),
        expected: expectedAnswer(row, caller, owner),
      };
    });
  });
}

function requestOf(operation: Operation, objects: OwnedObjects): { path: string; body: unknown } {
  const { id = '', query = {}, body } = validRequests[operation.operationId]?.(objects) ?? {};
  const values: Readonly<Record<string, string>> = {
    id,
    app_id: objects.appId,
    slug: objects.slug,
    host_id: objects.host,
    dnd_id: objects.dnd,
    exception_id: objects.exception,
    calendar_id: objects.calendar,
    delivery_id: operation.path.startsWith('/v1/webhooks') ? objects.webhookDelivery : objects.delivery,
  };
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined || value === '')
      throw new Error(`${operation.operationId} needs a value for ${name}.`);
    return value;
  });
  const search = new URLSearchParams(query).toString();
  return { path: search === '' ? path : `${path}?${search}`, body };
}

function initOf(
  { method, requestBody }: Operation,
  headers: Readonly<Record<string, string>>,
  body: unknown,
): RequestInit {
  const type = Object.keys(requestBody?.content ?? {})[0];
  return {
    method,
    headers: { ...headers, ...(body !== undefined && type !== undefined && { 'Content-Type': type }) },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  };
}
