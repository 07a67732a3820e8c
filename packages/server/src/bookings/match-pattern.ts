import { RE2JS } from 're2js';

/** Patterns are the same few again and again. */
const mostKept = 200;
const kept = new Map<string, RE2JS>();

/** Whether a pattern can be held against answers: in time that grows with their length alone, whatever strangers write. */
export function isUsablePattern(pattern: string): boolean {
  try {
    compiled(pattern);
    return true;
  } catch {
    return false;
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
