declare global {
  interface ImportMeta {
    /** Filled in by the bundler. */
    readonly env?: { readonly DEV?: boolean };
  }
}

const warned = new Set<string>();

/** Development builds tell developers what they misuse; other builds leave the sentences out. */
export const isDevelopment: boolean = import.meta.env?.DEV === true;

/** Tells a developer once that an attribute reads as its default. */
export function warnOnce(tag: string, attribute: string, value: string, accepted: string): void {
  const warning = `<${tag}> ${attribute}="${value}" is ignored: it must be ${accepted}.`;
  if (warned.has(warning)) return;
  warned.add(warning);
  console.warn(warning);
}
