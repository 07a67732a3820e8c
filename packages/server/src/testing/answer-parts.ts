import { z } from 'zod';

const record = z.record(z.string(), z.unknown());

/** The rows of a list's answer. */
export const rows = ({ body }: { readonly body: unknown }): Record<string, unknown>[] =>
  z.object({ data: z.array(record) }).parse(body).data;
