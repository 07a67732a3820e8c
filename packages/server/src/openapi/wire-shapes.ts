import { OpenAPIHono } from '@hono/zod-openapi';
import * as wire from '@slotkit/shared/wire';
import { z } from 'zod';
import { objectAt, toJson, type JsonObject, type JsonValue } from './json-value.ts';

const suffix = 'Schema';
const mediaType = 'application/json';

/**
 * Every shape that the wire has a name for, as JSON Schema: what `bookingSchema` exports is called `Booking` in the API's document.
 * Written by the same generator as the document, so that the same shape is the same text in both.
 */
export function wireShapes(): JsonObject {
  const writer = new OpenAPIHono();
  for (const [name, schema] of Object.entries(wire)) {
    if (!name.endsWith(suffix) || !(schema instanceof z.ZodType)) continue;
    const content = { [mediaType]: { schema } };
    writer.openAPIRegistry.registerPath({
      method: 'get',
      path: `/${shapeName(name)}`,
      responses: { 200: { description: '', content } },
    });
  }
  const written = toJson(writer.getOpenAPI31Document({ openapi: '3.1.0', info: { title: '', version: '' } }));
  const shapes = Object.entries(objectAt(written, 'paths')).map(([path, item]): [string, JsonValue] => {
    const answer = objectAt(objectAt(objectAt(item, 'get'), 'responses'), '200');
    return [path.slice(1), objectAt(objectAt(objectAt(answer, 'content'), mediaType), 'schema')];
  });
  return Object.fromEntries(shapes);
}

const shapeName = (name: string): string =>
  name.charAt(0).toUpperCase() + name.slice(1, name.length - suffix.length);
