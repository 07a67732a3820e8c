import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { parseSettings } from './parse-settings.ts';

/** Reads an object from a JSON file; `-`, or none, is the standard input. Throws what is wrong with it. */
export const readJsonFile = <Body>(schema: z.ZodType<Body>, file = '-'): Body =>
  parseSettings(schema, readFileSync(file === '-' ? 0 : file, 'utf8'));
