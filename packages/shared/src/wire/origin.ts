import { z } from 'zod';

/** An address as browsers write its origin: scheme, host in lower case, port unless it is the scheme's; null when it is none. */
function originOf(text: string): string | null {
  if (!/^https?:\/\/[^/?#\s]+\/?$/i.test(text) || !URL.canParse(text)) return null;
  const { origin, username, password, hostname } = new URL(text);
  return username === '' && password === '' && hostname !== '' && !hostname.includes('*') ? origin : null;
}

/** The origin of a page: `https://shop.example`, without a path; a final slash is dropped. No wildcards. */
export const origin = z
  .string()
  .max(300)
  .overwrite((text) => originOf(text.trim()) ?? text)
  .refine((text) => originOf(text) !== null, 'must be an origin such as https://shop.example');

/** A list of origins, each once. */
export const origins = z
  .array(origin)
  .max(100)
  .overwrite((list) => [...new Set(list)]);
