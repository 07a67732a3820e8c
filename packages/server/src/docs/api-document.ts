import type { JsonObject } from '../openapi/json-value.ts';
import {
  endpointGroups,
  jsonSchemaOf,
  readOpenApi,
  type DocSchema,
  type Endpoint,
  type EndpointGroup,
} from './openapi-reading.ts';
import { bounds, objectWithin } from './schema-fields.ts';
import { typeWords } from './type-words.ts';

const deepest = 6;

/** The API reference as Markdown: what the page says, for programs that read it. */
export function apiDocument(openapi: JsonObject): string {
  const document = readOpenApi(openapi);
  const shapes = Object.entries(document.components?.schemas ?? {});
  const lines = [
    `# ${document.info.title}: API reference`,
    `Version ${document.info.version}. The same as data: [/openapi.json](/openapi.json).`,
    document.info.description,
    ...endpointGroups(document).flatMap(groupLines),
    ...(shapes.length === 0 ? [] : ['## Shapes']),
    ...shapes.flatMap(([name, schema]) => [`### ${name}`, schema.description, fields(schema)]),
  ];
  return `${lines.filter((line) => line !== undefined && line !== '').join('\n\n')}\n`;
}

type Lines = (string | undefined)[];

const groupLines = ({ name, description, endpoints }: EndpointGroup): Lines => [
  `## ${name}`,
  description,
  ...endpoints.flatMap(endpointLines),
];

function endpointLines({ method, path, operation }: Endpoint): Lines {
  const content = operation.requestBody?.content;
  const body = jsonSchemaOf(content) ?? content?.['application/x-www-form-urlencoded']?.schema;
  const parameters = (operation.parameters ?? []).map(
    ({ name, in: place, required, description, schema = {} }) =>
      fieldLine(`${name}\` in the ${place}, \``, { ...schema, description }, required === true, 0),
  );
  const answers = Object.entries(operation.responses ?? {}).map(
    ([status, { description = '', content: sent }]) => {
      const schema = Number(status) >= 400 ? undefined : jsonSchemaOf(sent);
      return `- ${status}: ${description}${schema?.$ref === undefined ? '' : ` (${typeText(schema)})`}`;
    },
  );
  return [
    `### ${method.toUpperCase()} ${path}`,
    operation.summary,
    operation.description,
    credential(operation.security),
    parameters.length === 0 ? undefined : parameters.join('\n'),
    body && `Body (${typeText(body)}):`,
    body && fields(body),
    answers.length === 0 ? undefined : `Answers:\n\n${answers.join('\n')}`,
    ...(operation['x-codeSamples'] ?? []).map(({ source }) => `\`\`\`sh\n${source}\n\`\`\``),
  ];
}

function credential(security: Endpoint['operation']['security']): string {
  const names = (security ?? []).flatMap((one) => Object.entries(one));
  if (names.length === 0) return 'Needs no credential.';
  const each = names.map(([name, scopes]) => [name, ...scopes].map((word) => `\`${word}\``).join(' '));
  return `Needs ${each.join(' or ')}.`;
}

/** The fields of an object as a nested list. */
function fields(schema: DocSchema, depth = 0): string {
  const object = objectWithin(schema);
  if (!object?.properties || depth > deepest) return '';
  const required = new Set(object.required);
  return Object.entries(object.properties)
    .map(([name, field]) => fieldLine(`${name}\`, \``, field, required.has(name), depth))
    .join('\n');
}

function fieldLine(start: string, field: DocSchema, isRequired: boolean, depth: number): string {
  const values = field.enum ?? field.items?.enum;
  const said = [
    isRequired ? 'required' : '',
    field.description ?? '',
    values === undefined ? '' : `One of ${values.map((value) => `\`${String(value)}\``).join(', ')}.`,
    ...bounds(field),
  ].filter((part) => part !== '');
  const line = `${'  '.repeat(depth)}- \`${start}${typeText(field)}\`${said.length === 0 ? '' : `: ${said.join(' ')}`}`;
  const inside = fields(field, depth + 1);
  return inside === '' ? line : `${line}\n${inside}`;
}

/** A type in a few words; a named shape has its own heading. */
const typeText = (schema: DocSchema): string =>
  typeWords(schema)
    .map((word) => (typeof word === 'string' ? word : word.shape))
    .join('');
