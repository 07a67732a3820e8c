/** What we call of the analyzer; its package declares the types of its plugins alone. */
declare module '@custom-elements-manifest/analyzer/index.js' {
  import type { Package } from 'custom-elements-manifest';

  /** A file as its own TypeScript has parsed it. */
  interface SourceFile {
    readonly fileName: string;
  }
  export const ts: {
    readonly ScriptTarget: { readonly Latest: number };
    createSourceFile(name: string, text: string, target: number, setParentNodes: boolean): SourceFile;
  };
  export function create(sources: {
    readonly modules: readonly SourceFile[];
    readonly plugins: readonly object[];
    readonly context: { readonly dev: boolean };
  }): Package;
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  export const litPlugin: () => readonly object[];
}
