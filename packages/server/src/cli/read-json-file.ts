import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { readSettings } from './read-settings.ts';

/** Reads an object from a JSON file; `-`, or none, is the standard input. Throws what is wrong with it. */
export const readJsonFile = <Body>(schema: z.ZodType<Body>, file = '-'): Body =>
  readSettings(schema, readFileSync(file === '-' ? 0 : file, 'utf8'));
