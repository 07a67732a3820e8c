import type { z } from 'zod';

/** The fields of a body in which each may be left out, and `null` gives the default back. */
export type Clearable<Shape extends Readonly<Record<string, z.ZodType>>> = {
  [Name in keyof Shape]: z.ZodOptional<z.ZodNullable<Shape[Name]>>;
};

/** Lets every field be left out or be `null`. */
export const clearable = <Shape extends Readonly<Record<string, z.ZodType>>>(
  shape: Shape,
): Clearable<Shape> =>
  Object.fromEntries(
    Object.entries(shape).map(([name, schema]) => [name, schema.nullish()]),
  ) as Clearable<Shape>;
