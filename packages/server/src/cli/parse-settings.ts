import type { z } from 'zod';
import { fieldErrors, parameterName } from '../http/field-errors.ts';
import { CommandError } from './command-error.ts';

/**
 * Settings from JSON that somebody wrote. Throws what is wrong with them, but not what was read: they hold a secret.
 */
export function parseSettings<Settings>(schema: z.ZodType<Settings>, text: string): Settings {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new CommandError('This is not JSON. Nothing was set.');
  }
  const settings = schema.safeParse(value);
  if (settings.success) return settings.data;
  const faults = fieldErrors(settings.error.issues, parameterName).map(({ pointer, detail }) =>
    `${pointer} ${detail}`.trim(),
  );
  throw new CommandError(`${faults.join('; ')}. Nothing was set.`);
}
