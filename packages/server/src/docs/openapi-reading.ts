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
const operation = z.looseObject({
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
const methods = ['get', 'put', 'post', 'patch', 'delete'] as const;
const securityScheme = z.looseObject({ name: z.string().optional(), description: z.string().optional() });
const document = z.looseObject({
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
export type DocOperation = z.infer<typeof operation>;
export type OpenApiDocument = z.infer<typeof document>;

/** One call of the API. */
export interface Endpoint {
  /** Its anchor on the page. */
  readonly id: string;
  readonly method: string;
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

/** All calls, grouped, in the order of the document. */
export function endpointGroups(openapi: OpenApiDocument): EndpointGroup[] {
  const endpoints = Object.entries(openapi.paths ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method): Endpoint[] => {
      const operation = item[method];
      if (!operation) return [];
      const responses = Object.entries(operation.responses ?? {}).map(
        ([status, answer]): [string, DocResponse] => [status, answerOf(openapi, answer)],
      );
      const id = anchor(`${method} ${path}`);
      return [{ id, method, path, operation: { ...operation, responses: Object.fromEntries(responses) } }];
    }),
  );
  return [...Map.groupBy(endpoints, groupName)].map(([name, members]) => ({
    id: anchor(`group ${name}`),
    name,
    description: openapi.tags?.find((tag) => tag.name === name)?.description,
    endpoints: members,
  }));
}

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
