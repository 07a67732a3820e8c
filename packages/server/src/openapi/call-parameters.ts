import { isObject, listOf, objectAt, textOf, type JsonObject } from './json-value.ts';

/** Headers as people write them; where they are checked, their names are in lower case. */
const headers: Readonly<Record<string, JsonObject>> = {
  'idempotency-key': {
    name: 'Idempotency-Key',
    description:
      'A text of your own that makes it safe to send this call again, such as a UUID. For 24 hours the same key and body get the first answer, byte for byte, as 200 with `Idempotent-Replay: true`, and nothing happens twice.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
  },
  'if-match': {
    name: 'If-Match',
    description:
      'The `ETag` of the object as you read it. When somebody has changed it since, the answer is 412 and nothing happens.',
    schema: { type: 'string' },
  },
};

const ifMatch: JsonObject = { in: 'header', required: false, ...headers['if-match'] };

/** A call's parameters: its headers in their usual spelling, and `If-Match` where its answers speak of versions. */
export function callParameters(operation: JsonObject): readonly JsonObject[] {
  const spelled = listOf(operation['parameters'])
    .filter(isObject)
    .map((parameter) =>
      parameter['in'] === 'header'
        ? { ...parameter, ...headers[textOf(parameter['name']).toLowerCase()] }
        : parameter,
    );
  const isVersioned = objectAt(operation, 'responses')['412'] !== undefined;
  const knowsIfMatch = spelled.some((parameter) => parameter['name'] === 'If-Match');
  return isVersioned && !knowsIfMatch ? [...spelled, ifMatch] : spelled;
}

const text = (description: string): JsonObject => ({ type: 'string', description });

const credentials: Readonly<Record<string, JsonObject>> = {
  client_id: text('The client’s id, unless it comes by HTTP Basic.'),
  client_secret: text('The client’s secret, unless it comes by HTTP Basic.'),
};

/** Bodies that their routes read themselves, because their refusals have a form of their own. */
const forms: Readonly<Record<string, JsonObject>> = {
  issueToken: {
    type: 'object',
    properties: {
      grant_type: { type: 'string', enum: ['client_credentials'], description: 'The only grant there is.' },
      scope: text(
        'The scopes that the token is to have, with blanks between them; all of the client’s when left out.',
      ),
      ...credentials,
    },
    required: ['grant_type'],
  },
  revokeToken: {
    type: 'object',
    properties: {
      token: text('The access token that is to end.'),
      token_type_hint: text('Not needed: there is one type of token.'),
      ...credentials,
    },
    required: ['token'],
  },
};

/** The form that a call takes, as the part of its description that its route does not have. */
export function formBody(id: string): JsonObject {
  const schema = forms[id];
  if (!schema) return {};
  return { requestBody: { required: true, content: { 'application/x-www-form-urlencoded': { schema } } } };
}
