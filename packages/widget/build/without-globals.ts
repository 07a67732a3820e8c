import type { Plugin } from 'vite';

/**
 * What Lit leaves on `globalThis`: lists of the copies on a page, which its development build reads, and a place for decorators, which
 * we do not use. And what it looks for there: hooks for polyfills, which a page could put there to get hold of the elements. A guest
 * leaves nothing behind and hands nothing of itself out, so they go.
 */
const traces: Readonly<Record<string, readonly RegExp[]>> = {
  'reactive-element.js': [
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{const (\w+)=litPropertyMetadata\.get\(\1\);if\(void 0!==\2\)for\(const\[\w+,\w+\]of \2\)this\.elementProperties\.set\(\w+,\w+\)\}/,
    /,\w+=\w+\.reactiveElementPolyfillSupport(?=,)/,
    /,\w+\?\.\(\{ReactiveElement:\w+\}\)/,
    /,\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  ],
  'lit-html.js': [
    /,\w+=\w+\.litHtmlPolyfillSupport;\w+\?\.\(\w+,\w+\)(?=,)/,
    /,\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/,
  ],
  'lit-element.js': [
    /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\);const \w+=\w+\.litElementPolyfillSupport;\w+\?\.\(\{LitElement:\w+\}\)(?=;)/,
    /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\);/,
  ],
};

/** Takes the traces above out of Lit's modules; a Lit in which one is not found has changed, and stops the build. */
export function withoutGlobals(): Plugin {
  return {
    name: 'without-globals',
    apply: 'build',
    transform: {
      filter: { id: /(reactive-element|lit-html|lit-element)\.js$/ },
      handler(code, id) {
        const found = traces[id.slice(id.lastIndexOf('/') + 1)] ?? [];
        return { code: found.reduce((text, trace) => without(text, trace, id), code), map: null };
      },
    },
  };
}

function without(code: string, pattern: RegExp, id: string): string {
  if (!pattern.test(code))
    throw new Error(`${id} has no ${pattern.source} any more: see without-globals.ts.`);
  return code.replace(pattern, '');
}
