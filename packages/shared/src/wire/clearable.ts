import type { z } from 'zod';

type Shape = Readonly<Record<string, z.ZodType>>;

/** The fields of a body in which each may be left out, and `null` gives the default back. */
export type Clearable<Fields extends Shape> = {
  [Name in keyof Fields]: z.ZodOptional<z.ZodNullable<Fields[Name]>>;
};

/** Lets every field be left out or be `null`. */
export function clearable<Fields extends Shape>(fields: Fields): Clearable<Fields>;
export function clearable(fields: Shape): Shape {
  return Object.fromEntries(Object.entries(fields).map(([name, schema]) => [name, schema.nullish()]));
}
