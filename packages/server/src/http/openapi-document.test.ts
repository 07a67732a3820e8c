import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { z } from 'zod';
import { createApp } from '../app.ts';
import { httpDeps } from '../testing/http-deps.ts';

const deps = await httpDeps();
after(() => deps.remove());

const documentShape = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), z.looseObject({ summary: z.string() }))),
  components: z.object({ securitySchemes: z.record(z.string(), z.unknown()) }),
});

describe('/openapi.json', () => {
  it('describes every operation in OpenAPI 3.1, each with a summary', async () => {
    const response = await createApp(deps).request('/openapi.json');
    assert.equal(response.status, 200);
    const document = documentShape.parse(await response.json());
    assert.equal(document.openapi, '3.1.0');
    assert.ok('/healthz' in document.paths);
    assert.deepEqual(Object.keys(document.components.securitySchemes), [
      'WidgetKey',
      'Manage',
      'Confirm',
      'Join',
      'Hold',
      'Bearer',
      'Basic',
      'Session',
    ]);
  });
});
