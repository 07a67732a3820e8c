import { parseArgs } from 'node:util';
import type { z } from 'zod';
import { CommandError } from './command-error.ts';

/**
 * Reads `--name value` options of a command and checks them. Throws `CommandError` with the command's usage for an option that it does
 * not have, one that is missing or without a value, or words without an option, and with what is wrong for a value that cannot be used.
 */
export function readOptions<Options>(
  args: readonly string[],
  schema: z.ZodObject & z.ZodType<Options>,
  usage: string,
): Options {
  const options = Object.fromEntries(
    Object.keys(schema.shape).map((name) => [name, { type: 'string' as const }]),
  );
  const values = valuesOf(args, options, usage);
  const checked = schema.safeParse(values);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const name = issue?.path.join('.') ?? '';
  const wrong = name in values ? `--${name}: ${issue?.message ?? ''}` : `--${name} is missing`;
  throw new CommandError(`${wrong}\nUsage: slotkit ${usage}`);
}

function valuesOf(
  args: readonly string[],
  options: Readonly<Record<string, { type: 'string' }>>,
  usage: string,
): Readonly<Record<string, unknown>> {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error);
    throw new CommandError(`${because}\nUsage: slotkit ${usage}`);
  }
}
