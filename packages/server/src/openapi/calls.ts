import { isObject, listOf, mapValues, objectAt, textOf, type JsonObject } from './json-value.ts';

/** One call of the API as its document has it. */
export interface Call {
  /** In lower case. */
  readonly method: string;
  readonly path: string;
  readonly operation: JsonObject;
}

const methods: ReadonlySet<string> = new Set(['get', 'put', 'post', 'patch', 'delete']);

/** The same paths with each call rewritten. */
export const rewriteCalls = (paths: JsonObject, rewrite: (call: Call) => JsonObject): JsonObject =>
  mapValues(paths, (item, path) =>
    isObject(item)
      ? mapValues(item, (operation, method) =>
          isObject(operation) && methods.has(method) ? rewrite({ method, path, operation }) : operation,
        )
      : item,
  );

/** Every call of a document, in its order. */
export const callsOf = (document: JsonObject): Call[] =>
  Object.entries(objectAt(document, 'paths')).flatMap(([path, item]) =>
    Object.entries(isObject(item) ? item : {}).flatMap(([method, operation]) =>
      isObject(operation) && methods.has(method) ? [{ method, path, operation }] : [],
    ),
  );

/** The name of a call: unique in the document. */
export const operationId = ({ operation }: Pick<Call, 'operation'>): string =>
  textOf(operation['operationId']);

/** A parameter of a call. */
export interface CallParameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly description: string;
}

/** What a call takes in its address and headers. */
export const callParametersOf = ({ operation }: Call): CallParameter[] =>
  listOf(operation['parameters'])
    .filter(isObject)
    .map((parameter) => ({
      name: textOf(parameter['name']),
      in: textOf(parameter['in']),
      required: parameter['required'] === true,
      description: textOf(parameter['description']),
    }));
