import type { AppRecord } from '../apps/app-record.ts';

const tokenName = /^--booking-[a-z][a-z0-9-]{0,60}$/;
const longestValue = 200;
// Words, numbers, colours, units, and quoted font names; nothing that ends a declaration, starts a comment or loads a file.
const plainValue = /^(?:[\w #.,%()+-]|\/(?!\*)|"[\w -]*"|'[\w -]*')+$/;
const functionsUsed = /([\w-]+)\s*\(/g;
const safeFunctions = new Set(
  'rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark calc min max clamp'.split(' '),
);

/** Whether a branding value can stand in a stylesheet: a colour, a length, a font list. It can load nothing and end nothing. */
export function isSafeToken(name: string, value: string): boolean {
  if (!tokenName.test(name) || value.length > longestValue || !plainValue.test(value)) return false;
  const functions = [...value.matchAll(functionsUsed)].map(([, used = '']) => used.toLowerCase());
  return functions.every((used) => safeFunctions.has(used)) && isBalanced(value);
}

/** The app's design tokens as a stylesheet for the pages it is shown on; what is not safe is left out. */
export function brandingStylesheet({ branding }: Pick<AppRecord, 'branding'>): string {
  const declarations = Object.entries(branding.tokens)
    .filter(([name, value]) => isSafeToken(name, value))
    .map(([name, value]) => `  ${name}: ${value};\n`);
  return `:root {\n${declarations.join('')}}\n`;
}

function isBalanced(value: string): boolean {
  let depth = 0;
  for (const character of value) {
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}
