import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { Validator } from '@seriousme/openapi-schema-validator';
import { createApp } from '../app.ts';
import { callParametersOf, callsOf, operationId } from '../openapi/calls.ts';
import {
  isObject,
  listOf,
  objectAt,
  textOf,
  toJson,
  type JsonObject,
  type JsonValue,
} from '../openapi/json-value.ts';
import { httpDeps } from '../testing/http-deps.ts';

const deps = await httpDeps();
after(() => deps.remove());

const response = await createApp(deps).request('/openapi.json');
const read = toJson(await response.json());
const document: JsonObject = isObject(read) ? read : {};

describe('/openapi.json', () => {
  it('is OpenAPI 3.1, as an independent validator reads it', async () => {
    assert.equal(response.status, 200);
    assert.equal(document['openapi'], '3.1.0');
    assert.deepEqual(await new Validator().validate(structuredClone({ ...document })), { valid: true });
  });

  it('names every call, once, with a summary and a group', () => {
    const calls = callsOf(document);
    assert.ok(calls.length > 50);
    const names = calls.map(operationId);
    assert.deepEqual(
      names.filter((name, index) => name === '' || names.indexOf(name) !== index),
      [],
    );
    for (const { operation, path } of calls) {
      assert.notEqual(textOf(operation['summary']), '', path);
      assert.ok(Array.isArray(operation['tags']), path);
    }
  });

  it('says who may make each call, by schemes that it explains', () => {
    const schemes = objectAt(objectAt(document, 'components'), 'securitySchemes');
    for (const { operation, path } of callsOf(document)) {
      const { security } = operation;
      assert.ok(Array.isArray(security), path);
      for (const name of security.flatMap((one) => Object.keys(isObject(one) ? one : {})))
        assert.ok(name in schemes, `${path}: ${name}`);
    }
  });

  it('says what any call can be answered: what could not be read, and that the database is away', () => {
    for (const { operation, path } of callsOf(document)) {
      const responses = objectAt(operation, 'responses');
      for (const status of ['400', '503', ...(path.startsWith('/v1/') ? ['429'] : [])]) {
        const answer = objectAt(responses, status);
        const isProblem = 'application/problem+json' in objectAt(answer, 'content');
        assert.ok(isProblem || textOf(answer['$ref']) !== '', `${path}: ${status}`);
      }
    }
  });

  it('says of every parameter and field what it means', () => {
    const silent = callsOf(document).flatMap((call) =>
      callParametersOf(call)
        .filter(({ description }) => description === '')
        .map(({ name }) => `${operationId(call)} ${name}`),
    );
    const schemas = objectAt(objectAt(document, 'components'), 'schemas');
    for (const [name, schema] of Object.entries(schemas)) silent.push(...silentFields(schema, name));
    for (const call of callsOf(document)) silent.push(...silentFields(call.operation, operationId(call)));
    assert.deepEqual(silent, [], 'describe them where they are declared, or in openapi/meanings');
  });

  it('has a shape for whatever is said in several places, and none that nothing refers to', () => {
    const schemas = objectAt(objectAt(document, 'components'), 'schemas');
    const text = JSON.stringify(document);
    assert.ok(text.length < 400_000, `${text.length} characters`);
    for (const name of ['Booking', 'BookingEvent', 'Problem']) assert.ok(name in schemas, name);
    for (const name of Object.keys(schemas)) assert.ok(text.includes(`"#/components/schemas/${name}"`), name);
  });
});

/** The ways to fields that say nothing of themselves. */
function silentFields(value: JsonValue, way: string): string[] {
  if (Array.isArray(value)) return listOf(value).flatMap((part) => silentFields(part, way));
  if (!isObject(value)) return [];
  const { properties, example: _, ...rest } = value;
  const fields = Object.entries(isObject(properties) ? properties : {}).flatMap(([name, field]) => {
    const isSilent = isObject(field) && field['description'] === undefined;
    return [...(isSilent ? [`${way}.${name}`] : []), ...silentFields(field, `${way}.${name}`)];
  });
  return [...fields, ...Object.values(rest).flatMap((part) => silentFields(part, way))];
}
