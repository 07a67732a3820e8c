import { callGroups } from './call-groups.ts';
import { callParameters, formBody } from './call-parameters.ts';
import { callsOf, operationId, rewriteCalls, type Call } from './calls.ts';
import { describeFields, describeParameters } from './describe-fields.ts';
import {
  isObject,
  listOf,
  mapValues,
  objectAt,
  textOf,
  type JsonObject,
  type JsonValue,
} from './json-value.ts';
import { meanings } from './meanings/all-meanings.ts';
import { nameShapes } from './name-shapes.ts';
import { scopeOf } from './operation-scopes.ts';
import { usualAnswers, withUsualAnswers } from './usual-answers.ts';
import { wireShapes } from './wire-shapes.ts';

const shapeRef = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

/** What the server calls: a webhook's endpoint. */
const webhooks: JsonObject = {
  bookingEvent: {
    post: {
      operationId: 'receiveBookingEvent',
      tags: ['Webhooks'],
      summary: 'Something happened to a booking',
      description:
        'Sent to every endpoint that is subscribed to it, signed as Standard Webhooks says. Any answer from 200 to 299 is success; anything else is tried again for about three days.',
      requestBody: { required: true, content: { 'application/json': { schema: shapeRef('BookingEvent') } } },
      responses: { 204: { description: 'You have it' } },
    },
  },
};

/**
 * The document of the API as others read it, out of what the routes say of themselves: shapes by their names, usual refusals by
 * reference, every field described, every call with its scope.
 */
export function apiDocument(routes: JsonObject): JsonObject {
  const tags = tagsOf(routes);
  const spoken = { paths: objectAt(routes, 'paths'), ...(tags.has('Webhooks') && { webhooks }) };
  const refusals = { 503: { content: { 'application/problem+json': { schema: shapeRef('Problem') } } } };
  const { value, schemas } = nameShapes({ ...spoken, refusals }, wireShapes());
  return {
    ...routes,
    tags: callGroups.flatMap(([name, description]) => (tags.has(name) ? [{ name, description }] : [])),
    paths: rewriteCalls(objectAt(value, 'paths'), finishCall),
    ...(value['webhooks'] !== undefined && { webhooks: value['webhooks'] }),
    components: {
      ...objectAt(routes, 'components'),
      schemas: mapValues(schemas, (schema, name) => describeFields(schema, name, meanings)),
      parameters: {},
      responses: usualAnswers,
    },
  };
}

function finishCall(call: Call): JsonObject {
  const { path, operation } = call;
  const id = operationId(call);
  const parameters = describeParameters(callParameters(operation), id, meanings);
  const described = describeContents({ ...operation, ...formBody(id) }, id);
  return {
    ...described,
    ...(parameters.length > 0 && { parameters }),
    security: securityOf(call),
    responses: withUsualAnswers(objectAt(described, 'responses'), path),
  };
}

/** The schemas that have no name, described by the call that they belong to. */
function describeContents(value: JsonValue, id: string): JsonObject {
  const walk = (part: JsonValue): JsonValue => {
    if (!isObject(part)) return part;
    return mapValues(part, (inner, key) =>
      key === 'schema' ? describeFields(inner, id, meanings) : walk(inner),
    );
  };
  const walked = walk(value);
  return isObject(walked) ? walked : {};
}

/** Who may call, with the scope that a client needs. */
function securityOf({ method, path, operation }: Call): JsonValue {
  const { security } = operation;
  return listOf(security).map((one) =>
    isObject(one) && one['Bearer'] !== undefined ? { ...one, Bearer: [scopeOf(method, path)] } : one,
  );
}

const tagsOf = (routes: JsonObject): ReadonlySet<string> =>
  new Set(callsOf(routes).flatMap(({ operation }) => listOf(operation['tags']).map(textOf)));
