import type { FieldError } from '@slotkit/shared';
import { brokenRuleSchema } from '@slotkit/shared/wire';
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/** A JSON Pointer (RFC 6901) to a place in the body; the whole body is the empty text. */
export const jsonPointer = (path: Path): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The name of a query parameter, header or path parameter. */
export const parameterName = (path: Path): string => path.map(String).join('.');

// One request could break a rule in tens of thousands of places, and nobody would read that.
const maxErrors = 50;

/** The places that a schema complains about, the first 50, each named by `nameOf`. */
export const fieldErrors = (issues: readonly Issue[], nameOf: (path: Path) => string): FieldError[] =>
  issues
    .flatMap((issue) => placesOf(issue, []))
    .slice(0, maxErrors)
    .map(({ path, ...fault }) => ({ pointer: nameOf(path), ...fault }));

interface Place extends Omit<FieldError, 'pointer'> {
  readonly path: Path;
}

function placesOf(issue: Issue, parent: Path): Place[] {
  const path = [...parent, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], detail: 'is not a field of this request' }));
  }
  if (issue.code === 'invalid_key') {
    const [why] = issue.issues;
    return [{ path, detail: `is not a name that can be used here${why ? `: it ${detailOf(why)}` : ''}` }];
  }
  if (issue.code === 'invalid_element') return issue.issues.flatMap((inner) => placesOf(inner, path));
  const nearest = issue.code === 'invalid_union' ? placesOfNearest(issue.errors, path) : null;
  return nearest ?? [{ path, detail: detailOf(issue), ...ruleOf(issue) }];
}

/** Of a union's alternatives, the complaints of the one that came nearest: of the right type, then with the fewest. */
function placesOfNearest(alternatives: readonly (readonly Issue[])[], path: Path): Place[] | null {
  const ofRightType = alternatives.filter((issues) => !issues.some(isWrongType));
  const nearest = ofRightType.toSorted((a, b) => a.length - b.length)[0];
  return nearest ? nearest.flatMap((issue) => placesOf(issue, path)) : null;
}

const isWrongType = ({ code, path }: Issue): boolean => code === 'invalid_type' && path.length === 0;

const isMissing = ({ code, message }: Issue): boolean =>
  code === 'invalid_type' && message.endsWith('received undefined');

const detailOf = (issue: Issue): string =>
  isMissing(issue) ? 'is required' : issue.message.charAt(0).toLowerCase() + issue.message.slice(1);

/** The rule that forms say in words of their own; our own schemas name it in the `params` of a refinement. */
function ruleOf(issue: Issue): Pick<FieldError, 'rule' | 'max'> {
  if (isMissing(issue)) return { rule: 'missing' };
  if (issue.code === 'too_big' && issue.origin === 'string')
    return { rule: 'too_long', max: Number(issue.maximum) };
  return (issue.code === 'custom' && brokenRuleSchema.safeParse(issue.params).data) || {};
}
