import type { z } from 'zod';
import { parseSettings } from './parse-settings.ts';
import { readText } from './read-text.ts';

/** Reads an object from a JSON file; `-`, or none, is the standard input. Throws what is wrong with it. */
export const readJsonFile = <Body>(schema: z.ZodType<Body>, file?: string): Body =>
  parseSettings(schema, readText(file));
