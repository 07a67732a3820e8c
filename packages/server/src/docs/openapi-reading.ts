import { z } from 'zod';

/** A JSON Schema of the document, as far as the page shows it. */
export interface DocSchema {
  $ref?: string | undefined;
  type?: string | string[] | undefined;
  description?: string | undefined;
  format?: string | undefined;
  pattern?: string | undefined;
  enum?: unknown[] | undefined;
  const?: unknown;
  default?: unknown;
  minimum?: number | undefined;
  maximum?: number | undefined;
  maxLength?: number | undefined;
  maxItems?: number | undefined;
  required?: string[] | undefined;
  properties?: Record<string, DocSchema> | undefined;
  additionalProperties?: boolean | DocSchema | undefined;
  items?: DocSchema | undefined;
  anyOf?: DocSchema[] | undefined;
  oneOf?: DocSchema[] | undefined;
  allOf?: DocSchema[] | undefined;
}

const schema: z.ZodType<DocSchema> = z.lazy(() =>
  z.looseObject({
    $ref: z.string().optional(),
    type: z.union([z.string(), z.array(z.string())]).optional(),
    description: z.string().optional(),
    format: z.string().optional(),
    pattern: z.string().optional(),
    enum: z.array(z.unknown()).optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    maxLength: z.number().optional(),
    maxItems: z.number().optional(),
    required: z.array(z.string()).optional(),
    properties: z.record(z.string(), schema).optional(),
    additionalProperties: z.union([z.boolean(), schema]).optional(),
    items: schema.optional(),
    anyOf: z.array(schema).optional(),
    oneOf: z.array(schema).optional(),
    allOf: z.array(schema).optional(),
  }),
);

const content = z.record(z.string(), z.looseObject({ schema: schema.optional() })).optional();
const parameter = z.looseObject({
  name: z.string(),
  in: z.string(),
  required: z.boolean().optional(),
  description: z.string().optional(),
  schema: schema.optional(),
});
const response = z.looseObject({
  $ref: z.string().optional(),
  description: z.string().optional(),
  content,
});
const sample = z.looseObject({
  label: z.string(),
  source: z.string(),
  'x-note': z.string().optional(),
});
const operation = z.looseObject({
  operationId: z.string().optional(),
  'x-codeSamples': z.array(sample).optional(),
  tags: z.array(z.string()).optional(),
  summary: z.string().optional(),
  description: z.string().optional(),
  parameters: z.array(parameter).optional(),
  requestBody: z.looseObject({ required: z.boolean().optional(), content }).optional(),
  responses: z.record(z.string(), response).optional(),
  security: z.array(z.record(z.string(), z.array(z.string()))).optional(),
});
const pathItem = z.looseObject({
  get: operation.optional(),
  put: operation.optional(),
  post: operation.optional(),
  patch: operation.optional(),
  delete: operation.optional(),
});
const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
export type DocMethod = (typeof methods)[number];
const securityScheme = z.looseObject({ name: z.string().optional(), description: z.string().optional() });
const variable = z.looseObject({
  is: z.string().optional(),
  operation: z.string().optional(),
  pointer: z.string().optional(),
  last_part: z.boolean().optional(),
});
const document = z.looseObject({
  'x-variables': z.record(z.string(), variable).optional(),
  webhooks: z.record(z.string(), pathItem).optional(),
  info: z.looseObject({ title: z.string(), version: z.string(), description: z.string().optional() }),
  tags: z.array(z.looseObject({ name: z.string(), description: z.string().optional() })).optional(),
  paths: z.record(z.string(), pathItem).optional(),
  components: z
    .looseObject({
      schemas: z.record(z.string(), schema).optional(),
      securitySchemes: z.record(z.string(), securityScheme).optional(),
      responses: z.record(z.string(), response).optional(),
    })
    .optional(),
});

export type DocParameter = z.infer<typeof parameter>;
export type DocResponse = z.infer<typeof response>;
export type DocSample = z.infer<typeof sample>;
export type DocVariable = z.infer<typeof variable>;
export type DocOperation = z.infer<typeof operation>;
export type OpenApiDocument = z.infer<typeof document>;

/** One call of the API. */
export interface Endpoint {
  /** Its anchor on the page. */
  readonly id: string;
  readonly method: DocMethod;
  readonly path: string;
  readonly operation: DocOperation;
}

/** Calls that belong together: by their first tag, else by the first telling part of their path. */
export interface EndpointGroup {
  readonly id: string;
  readonly name: string;
  readonly description: string | undefined;
  readonly endpoints: readonly Endpoint[];
}

/** Takes the parts that the page shows out of an OpenAPI 3.1 document; throws a ZodError when it is none. */
export const readOpenApi = (data: unknown): OpenApiDocument => document.parse(data);

/** All calls, grouped: groups that the document's tags name in their order, others behind them; then what the server itself sends. */
export function endpointGroups(openapi: OpenApiDocument): EndpointGroup[] {
  const sent = Object.entries(openapi.webhooks ?? {}).flatMap(([name, item]) =>
    endpointsOf(openapi, name, item).map((endpoint) => ({ ...endpoint, path: 'your endpoint' })),
  );
  const asked = Object.entries(openapi.paths ?? {}).flatMap(([path, item]) =>
    endpointsOf(openapi, path, item),
  );
  const byName = Map.groupBy([...asked, ...sent], groupName);
  const names = new Set([...(openapi.tags ?? []).map(({ name }) => name), ...byName.keys()]);
  return [...names].flatMap((name) => {
    const endpoints = byName.get(name);
    const description = openapi.tags?.find((tag) => tag.name === name)?.description;
    if (!endpoints) return [];
    return [{ id: anchor(`group ${name}`), name, description, endpoints: endpoints.toSorted(byPath) }];
  });
}

const byPath = (a: Endpoint, b: Endpoint): number =>
  a.path === b.path ? methods.indexOf(a.method) - methods.indexOf(b.method) : a.path < b.path ? -1 : 1;

/** What a call is called in a list: its name as words. */
export const shortTitle = ({ operation, path }: Endpoint): string => {
  const words = (operation.operationId ?? path).replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return (words.charAt(0).toUpperCase() + words.slice(1)).replace('oauth', 'OAuth');
};

const endpointsOf = (
  openapi: OpenApiDocument,
  path: string,
  item: z.infer<typeof pathItem>,
): readonly Endpoint[] =>
  methods.flatMap((method) => {
    const operation = item[method];
    if (!operation) return [];
    const responses = Object.entries(operation.responses ?? {}).map(
      ([status, answer]): [string, DocResponse] => [status, answerOf(openapi, answer)],
    );
    const id = anchor(`${method} ${path}`);
    return [{ id, method, path, operation: { ...operation, responses: Object.fromEntries(responses) } }];
  });

/** An answer of a call, found where it is referred to. */
const answerOf = (openapi: OpenApiDocument, answer: DocResponse): DocResponse =>
  openapi.components?.responses?.[answer.$ref?.split('/').at(-1) ?? ''] ?? answer;

/** The schema that a JSON body has; undefined for none. */
export const jsonSchemaOf = (content: DocResponse['content']): DocSchema | undefined =>
  Object.entries(content ?? {}).find(([type]) => type.includes('json'))?.[1].schema;

const groupName = ({ operation, path }: Endpoint): string =>
  operation.tags?.[0] ?? path.split('/').find((part) => part !== '' && part !== 'v1') ?? 'api';

/** A text as the name of an anchor. */
export const anchor = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
