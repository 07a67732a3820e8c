import { AppError } from '@slotkit/shared';
import type { Context } from 'hono';
import type { z } from 'zod';
import { fieldErrors, jsonPointer, parameterName } from './field-errors.ts';

type Checked =
  | { readonly success: true }
  | { readonly success: false; readonly error: z.core.$ZodError; readonly target: string };

const placesNamed: Readonly<Record<string, string>> = { query: 'query', param: 'path', header: 'headers' };

/**
 * What every router does with a request that its schema refuses: 422 `unprocessable` for a body that was readable, 400
 * `invalid_request` for anything else. Source: HTTP contract, "Errors".
 */
export function refuseInvalid(checked: Checked, c: Context): undefined {
  if (checked.success) return;
  const { issues } = checked.error;
  const place = placesNamed[checked.target];
  if (place !== undefined) {
    throw new AppError('invalid_request', `The ${place} of this request cannot be used; see "errors".`, {
      errors: fieldErrors(issues, parameterName),
    });
  }
  if (c.req.header('Content-Type') === undefined) {
    throw new AppError('invalid_request', 'This request needs a JSON body (Content-Type: application/json).');
  }
  throw new AppError('unprocessable', 'The body breaks the schema of this request; see "errors".', {
    errors: fieldErrors(issues, jsonPointer),
  });
}
