const tokenName = /^--booking-[a-z][a-z0-9-]{0,60}$/;
const longestValue = 200;
// Words, numbers, colours, units, and quoted font names; nothing that ends a declaration, starts a comment or loads a file.
const plainValue = /^(?:[\w #.,%()+-]|\/(?!\*)|"[\w -]*"|'[\w -]*')+$/;
const functionsUsed = /([\w-]+)\s*\(/g;
const safeFunctions = new Set(
  'rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark calc min max clamp'.split(' '),
);

/** Whether this is the name of a design token: a custom property of the elements. */
export const isTokenName = (name: string): boolean => tokenName.test(name);

/** Whether a branding value can stand in a stylesheet: a colour, a length, a font list. It can load nothing and end nothing. */
export function isSafeToken(name: string, value: string): boolean {
  if (!isTokenName(name) || value.length > longestValue || !plainValue.test(value)) return false;
  const functions = [...value.matchAll(functionsUsed)].map(([, used = '']) => used.toLowerCase());
  return functions.every((used) => safeFunctions.has(used)) && isBalanced(value);
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
