import type { z } from 'zod';
import { readSettings } from './read-settings.ts';
import { readText } from './read-text.ts';

/** Reads an object from a JSON file; `-`, or none, is the standard input. Throws what is wrong with it. */
export const readJsonFile = <Body>(schema: z.ZodType<Body>, file?: string): Body =>
  readSettings(schema, readText(file));
