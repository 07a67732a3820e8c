import { unprocessable } from '@slotkit/shared';
import type { MiddlewareHandler } from 'hono';
import type { AppEnv } from './app-env.ts';

/** Nothing that the API takes is nested half as deep. */
const deepest = 32;

/** Whether objects and lists of a JSON text are nested deeper than that, without parsing it. */
export function isDeeperThan(text: string, depth: number): boolean {
  let open = 0;
  let isQuoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text[index];
    if (isQuoted) {
      if (character === '\\') index++;
      else if (character === '"') isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === '[' || character === '{') {
      if (++open > depth) return true;
    } else if (character === ']' || character === '}') open--;
  }
  return false;
}

/** Refuses JSON that is nested too deep with 422 `unprocessable`, before anything walks down into it. */
export function limitDepth(): MiddlewareHandler<AppEnv> {
  return async function limitDepth(c, next) {
    if (c.req.header('Content-Type')?.toLowerCase().includes('json') === true) {
      const text = await c.req.text();
      // What is no JSON at all is refused as that, where it is read.
      if (isDeeperThan(text, deepest) && isReadable(text))
        throw unprocessable('', `Objects and lists may be nested ${deepest} deep at most.`);
    }
    await next();
  };
}

function isReadable(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
