import { RE2JS } from 're2js';

/** Patterns are the same few again and again. */
const mostKept = 200;
const kept = new Map<string, RE2JS>();

/**
 * How many steps a pattern may take for each character of an answer, whatever strangers write: time grows with this and with the length
 * of the answer alone. Null for a pattern that cannot be held against answers.
 */
export function stepsOfPattern(pattern: string): number | null {
  try {
    return compiled(pattern).programSize();
  } catch {
    return null;
  }
}

/** Whether a whole answer has the form that a pattern asks for. Throws for a pattern that cannot be used. */
export const matchesPattern = (pattern: string, answer: string): boolean => compiled(pattern).matches(answer);

function compiled(pattern: string): RE2JS {
  const known = kept.get(pattern);
  if (known) return known;
  const expression = RE2JS.compile(pattern);
  if (kept.size >= mostKept) kept.clear();
  kept.set(pattern, expression);
  return expression;
}
