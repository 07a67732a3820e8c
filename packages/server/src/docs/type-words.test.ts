import assert from 'node:assert/strict';
import { it } from 'node:test';
import type { JsonObject } from '../openapi/json-value.ts';
import { apiDocument } from './api-document.ts';
import { renderDocs } from './docs-page.ts';

it('page and Markdown of the reference say a type in the same words', async () => {
  const types = {
    metadata: [{ type: 'object', additionalProperties: { type: 'string' } }, 'object of string'],
    startsAt: [{ type: 'string', format: 'date-time' }, 'string, date-time'],
    count: [{ type: 'integer', format: 'int32' }, 'integer'],
    labels: [
      { type: 'array', items: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
      'list of string or null',
    ],
  } as const;
  const properties = Object.fromEntries(
    Object.entries(types).map(([name, [schema]]) => [name, { ...schema }]),
  );
  const openapi: JsonObject = JSON.parse(
    JSON.stringify({
      info: { title: 'Test', version: '1' },
      components: { schemas: { Thing: { type: 'object', properties } } },
    }),
  );
  const page = String(await renderDocs(openapi));
  const text = apiDocument(openapi);
  for (const [name, [, words]] of Object.entries(types)) {
    assert.ok(text.includes(`- \`${name}\`, \`${words}\``), text);
    assert.match(page, new RegExp(`<code>${name}</code> <span class="type">${words}</span>`));
  }
});
