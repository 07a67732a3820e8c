import { AppError } from '@slotkit/shared';
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { AppEnv } from './app-env.ts';

/** The longest body that is read, in bytes. Source: HTTP contract, "Errors". */
const maxBodyBytes = 256 * 1024;

/** Refuses longer bodies with 413 `payload_too_large`, whether their length is announced or not. */
export function limitBody(maxSize: number = maxBodyBytes): MiddlewareHandler<AppEnv> {
  return bodyLimit({
    maxSize,
    onError: (c) => {
      // The rest of the body is not read, so no other request can follow on this connection.
      c.header('Connection', 'close');
      throw new AppError('payload_too_large', `A request body may have at most ${maxSize} bytes.`);
    },
  });
}
