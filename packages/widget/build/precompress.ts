import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { gzipAsync } from '@gfx/zopfli';
import type { Plugin } from 'vite';

const brotli = promisify(brotliCompress);

/** Writes `x.gz` and `x.br` beside each file x, as small as these formats can be: a build has the time that a request has not. */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    async generateBundle(_options, bundle) {
      for (const file of Object.values(bundle)) {
        const content = Buffer.from(file.type === 'chunk' ? file.code : file.source);
        const forms = { gz: await gzipped(content), br: await brotlied(content) };
        for (const [ending, source] of Object.entries(forms)) {
          this.emitFile({ type: 'asset', fileName: `${file.fileName}.${ending}`, source });
        }
      }
    },
  };
}

/** A gzip stream of the content, about 4 % smaller than zlib's best. */
export const gzipped = async (content: Buffer): Promise<Buffer> =>
  Buffer.from(await gzipAsync(content, { numiterations: 30 }));

const brotlied = (content: Buffer): Promise<Buffer> =>
  brotli(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
    },
  });
