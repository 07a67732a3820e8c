/** Something that is not as it should be, and known. A run fails when it is not found any more. */
export interface KnownIssue {
  /** The scenes in which it is seen. */
  readonly scenes: readonly string[];
  /** The check that finds it, and a part of what it says. */
  readonly check: string;
  readonly words: string;
  /** What it means for people, and what they can do: a sentence for the accessibility statement. */
  readonly says: string;
}

export const knownIssues: readonly KnownIssue[] = [
  {
    scenes: ['times-loading'],
    check: 'forced colours',
    words: 'does not look disabled',
    says: 'In forced colours days are not grey while the first times are being loaded; screen readers say that they have none.',
  },
];
