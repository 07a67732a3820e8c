import type { Shapes } from '@slotkit/shared/client';

/** What is said of a host and a start. */
type ExplainedHost = Shapes['StartExplanation']['hosts'][number];

/** How one host stands to a start: free by its hours, free only beyond them (D7), or not free. */
export interface HostStanding {
  readonly id: string;
  readonly name: string;
  readonly standing: 'free' | 'beyond' | 'not_free';
  /** Why it is not simply free, in sentences. */
  readonly because: readonly string[];
}

/**
 * How a host stands to a start as members count it, who pass by what binds customers alone.
 *
 * @param mayOverride whether what holds unless it is overridden may be passed as well
 * @param agreed codes of rules that were settled when the time was agreed on
 */
export function hostStanding(
  { id, name, because }: ExplainedHost,
  mayOverride: boolean,
  agreed: readonly string[] = [],
): HostStanding {
  const bound = because.filter(({ binds, code }) => binds !== 'customers' && !agreed.includes(code));
  const isBeyond = mayOverride && bound.every(({ binds }) => binds === 'unless_overridden');
  const standing = bound.length === 0 ? 'free' : isBeyond ? 'beyond' : 'not_free';
  return { id, name, standing, because: bound.map(({ detail }) => detail) };
}
