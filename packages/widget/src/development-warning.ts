declare global {
  interface ImportMeta {
    /** Filled in by the bundler. */
    readonly env?: { readonly DEV?: boolean };
  }
}

const warned = new Set<string>();

/** Tells a developer once, in development builds only, that an attribute reads as its default. */
export function warnOnce(tag: string, attribute: string, value: string, accepted: string): void {
  if (import.meta.env?.DEV !== true) return;
  const warning = `<${tag}> ${attribute}="${value}" is ignored: it must be ${accepted}.`;
  if (warned.has(warning)) return;
  warned.add(warning);
  console.warn(warning);
}
