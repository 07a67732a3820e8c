import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import openapiTypescript, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { createApp } from '../app.ts';
import { openApiDocument } from '../http/openapi-document.ts';
import { httpDeps } from '../testing/http-deps.ts';
import { callParametersOf, callsOf } from './calls.ts';
import type { JsonObject } from './json-value.ts';

const deps = await httpDeps();
after(() => deps.remove());

const document = openApiDocument(createApp(deps), deps);
const folder = new URL('../../../shared/src/client/', import.meta.url);
const command = 'UPDATE_DOCS=1 node --test packages/server/src/openapi/client-types.test.ts';

const note = `/*\n * What the API's document says, as types. Generated: write it anew with\n * ${command}\n */\n`;

/** The document as types. The generator reads its own copy, since it changes what it reads. */
async function typesOf(openapi: JsonObject): Promise<string> {
  const source: Omit<OpenAPI3, never> = JSON.parse(JSON.stringify(openapi));
  return note + astToString(await openapiTypescript(source, { silent: true, defaultNonNullable: false }));
}

/** The calls that take an Idempotency-Key, which the client adds by itself. */
function keyedCalls(openapi: JsonObject): string {
  const keyed = callsOf(openapi)
    .filter((call) => callParametersOf(call).some(({ name }) => name === 'Idempotency-Key'))
    .map(({ method, path }) => `  '${method.toUpperCase()} ${path}',\n`);
  return `${note.replace('as types', 'about Idempotency-Key')}\n/** Calls that may be repeated safely under a key. */\nexport const keyedCalls: ReadonlySet<string> = new Set([\n${keyed.join('')}]);\n`;
}

const generated = { 'api-types.ts': await typesOf(document), 'keyed-calls.ts': keyedCalls(document) };

if (process.env['UPDATE_DOCS'] === '1') {
  for (const [name, text] of Object.entries(generated)) writeFileSync(new URL(name, folder), text);
}

describe('The client', () => {
  for (const [name, text] of Object.entries(generated)) {
    it(`has ${name} as the API’s document says it`, () => {
      const stored = readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n');
      assert.ok(stored === text, `${name} is stale; write it anew with: ${command}`);
    });
  }
});
