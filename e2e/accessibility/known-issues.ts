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
    scenes: [
      ...['times-loading', 'times', 'times-choose-host', 'times-no-choice', 'times-seats', 'times-many'],
      ...[
        'times-host-elsewhere',
        'times-zone-locked',
        'times-zone-list',
        'times-repeated-hour',
        'times-failed',
      ],
      ...['no-times-at-all', 'slot-taken', 'slot-taken-at-once', 'manage-move', 'manage-move-taken'],
    ],
    check: 'forced colours',
    words: 'Previous month” does not look disabled',
    says: 'In forced colours the button to the previous month is not grey where it leads nowhere; screen readers say it.',
  },
  {
    scenes: ['form-sending', 'manage-moving', 'confirming'],
    check: 'forced colours',
    words: '…” does not look disabled',
    says: 'In forced colours a button is not grey while its request is under way; its words say it.',
  },
  {
    scenes: ['done', 'done-awaiting-host'],
    check: 'targets',
    words: 'a “Video call” is',
    says: 'The link to a meeting is only as high as its line.',
  },
];
