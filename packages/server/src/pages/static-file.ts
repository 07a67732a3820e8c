import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Context } from 'hono';
import type { AppEnv } from '../http/app-env.ts';
import { bestEncoding } from '../http/best-encoding.ts';

/** A file as it is sent: kept in memory with its compressed forms, so that only the first request for one costs any work. */
export interface StaticFile {
  readonly type: string;
  readonly etag: string;
  readonly plain: Buffer<ArrayBuffer>;
  readonly br: Buffer<ArrayBuffer>;
  readonly gzip: Buffer<ArrayBuffer>;
}

/** How long a browser may use a file without asking again. */
export const cachePolicies = {
  /** For an address whose content may change: asks again after five minutes, and is usually told that it has not. */
  short: 'public, max-age=300, must-revalidate',
  /** For an address that names its content. */
  immutable: 'public, max-age=31536000, immutable',
} as const;

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
};

/** The media type of a file by its name; null for what the server never sends. */
export const mediaType = (name: string): string | null =>
  types[name.slice(name.lastIndexOf('.') + 1)] ?? null;

/** Forms that a file was compressed to before, where there was more time than now. */
export type CompressedForms = Partial<Pick<StaticFile, 'br' | 'gzip'>>;

/** The best quality takes twenty times as long for a page of a megabyte, while nobody else is answered, to save a tenth. */
const swift = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Makes a file ready to be sent; it is compressed when it is first asked for in that form, unless it has been already. */
export function staticFile(
  type: string,
  content: Buffer | string,
  compressed: CompressedForms = {},
): StaticFile {
  const plain = Buffer.from(content);
  const forms = { ...compressed };
  return {
    type,
    etag: createHash('sha256').update(plain).digest('base64url').slice(0, 22),
    plain,
    get br() {
      return (forms.br ??= Buffer.from(brotliCompressSync(plain, swift)));
    },
    get gzip() {
      return (forms.gzip ??= Buffer.from(gzipSync(plain, { level: 9 })));
    },
  };
}

/** Answers with a file: in the best encoding the browser takes, or with 304 when it has it already. */
export function sendFile(c: Context<AppEnv>, file: StaticFile, cache: string): Response {
  const encoding = bestEncoding(c.req.header('Accept-Encoding'));
  const etag = `"${file.etag}${encoding === null ? '' : `-${encoding}`}"`;
  c.header('Content-Type', file.type);
  c.header('Cache-Control', cache);
  c.header('ETag', etag);
  c.header('Vary', 'Accept-Encoding', { append: true });
  c.header('X-Content-Type-Options', 'nosniff');
  if (isKnown(c.req.header('If-None-Match'), etag)) return c.body(null, 304);
  if (encoding !== null) c.header('Content-Encoding', encoding);
  return c.body(file[encoding ?? 'plain']);
}

const isKnown = (known: string | undefined, etag: string): boolean =>
  known !== undefined && known.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
