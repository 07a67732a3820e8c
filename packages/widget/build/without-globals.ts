import type { Plugin } from 'vite';

/**
 * What Lit leaves on `globalThis`: lists of the copies on a page, which its development build reads, and a place for decorators,
 * which we do not use. A guest leaves nothing behind, so they go.
 */
const traces: Readonly<Record<string, readonly RegExp[]>> = {
  'reactive-element.js': [
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[\w+,\w+\]of \2\)this\.elementProperties\.set\(\w+,\w+\)\}/,
    /,\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  ],
  'lit-html.js': [/,\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/],
  'lit-element.js': [/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/],
};

/** Takes the traces above out of Lit's modules; a Lit in which one is not found has changed, and stops the build. */
export function withoutGlobals(): Plugin {
  return {
    name: 'without-globals',
    apply: 'build',
    transform: {
      filter: { id: /(reactive-element|lit-html|lit-element)\.js$/ },
      handler(code, id) {
        const patterns = traces[id.slice(id.lastIndexOf('/') + 1)] ?? [];
        return { code: patterns.reduce((text, pattern) => without(text, pattern, id), code), map: null };
      },
    },
  };
}

function without(code: string, pattern: RegExp, id: string): string {
  if (!pattern.test(code))
    throw new Error(`${id} has no ${pattern.source} any more: see without-globals.ts.`);
  return code.replace(pattern, '');
}
