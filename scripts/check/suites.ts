/** One line of `npm test`. */
export interface Suite {
  /** Unique. `npm test` runs all; `node scripts/check.ts NAME …` those whose name or group is given. */
  readonly name: string;
  /** What several suites have in common. */
  readonly group?: string;
  /** The commands, run in turn in `folder` with `node_modules/.bin` on the path. */
  readonly commands: readonly (readonly string[])[];
  readonly folder?: string;
  /**
   * `report`: the command's reporter writes counts to the file that SUITE_REPORT names.
   * `commands`: each command is one check, passed when it ends with 0.
   */
  readonly counted: 'commands' | 'report';
  /** The zone of the processes. Each suite has another one: results must not depend on it. */
  readonly timeZone: string;
}

// Besides UTC: summer time on either side of the equator, and an offset of half an hour.
const otherZones = ['America/New_York', 'Australia/Sydney', 'Asia/Kolkata'];
const sharedTests = 'packages/shared/src/**/*.test.ts';

/** The `node --test` files of the suites below. */
export const nodeTestFiles = {
  unit: [sharedTests, 'scripts/**/*.test.ts', 'packages/widget/build/**/*.test.ts'],
  server: ['packages/server/src/**/*.test.ts'],
  packages: ['release/**/*.test.ts'],
} as const;

/** Every suite, in the order in which they run: the quickest to fail first. */
export const suites: readonly Suite[] = [
  { name: 'types', commands: [['tsc', '-b']], counted: 'commands', timeZone: 'UTC' },
  {
    name: 'lint',
    commands: [
      ['oxlint', '--type-aware', '--deny-warnings'],
      ['prettier', '--check', '.'],
    ],
    counted: 'commands',
    timeZone: 'UTC',
  },
  { name: 'unit', commands: [nodeTest(nodeTestFiles.unit)], counted: 'report', timeZone: 'UTC' },
  ...otherZones.map((timeZone): Suite => {
    const commands = [nodeTest([sharedTests])];
    return { name: `shared, ${timeZone}`, group: 'zones', commands, counted: 'report', timeZone };
  }),
  {
    name: 'server, both databases',
    group: 'server',
    commands: [['node', 'packages/server/src/testing/with-postgres.ts', ...nodeTest(nodeTestFiles.server)]],
    counted: 'report',
    timeZone: 'Asia/Kolkata',
  },
  {
    name: 'widget, in Chromium',
    group: 'widget',
    commands: [['wtr', '--config', 'web-test-runner.config.ts']],
    folder: 'packages/widget',
    counted: 'report',
    timeZone: 'America/New_York',
  },
  { name: 'build', commands: [['node', 'scripts/build-widget.ts']], counted: 'commands', timeZone: 'UTC' },
  { name: 'packages', commands: [nodeTest(nodeTestFiles.packages)], counted: 'report', timeZone: 'UTC' },
  { name: 'size', commands: [['node', 'scripts/widget-size.ts']], counted: 'commands', timeZone: 'UTC' },
  {
    name: 'e2e',
    commands: [['playwright', 'test', '--config', 'e2e/playwright.config.ts']],
    counted: 'report',
    timeZone: 'Australia/Sydney',
  },
];

/** What `pnpm test:browsers` runs: browsers that have to be installed first, so `npm test` needs none of them. */
export const otherBrowserSuites: readonly Suite[] = ['firefox', 'webkit'].map((name) => ({
  name,
  commands: [['wtr', '--config', `${name}-tests.config.ts`]],
  folder: 'packages/widget',
  counted: 'report',
  timeZone: 'America/New_York',
}));

/** The suites that the words name, in their own order; all of them for no word. Throws on an unknown word. */
export function chooseSuites(words: readonly string[], from = suites): readonly Suite[] {
  const known = new Set(from.flatMap(({ name, group }) => [name, ...(group === undefined ? [] : [group])]));
  const unknown = words.find((word) => !known.has(word));
  if (unknown !== undefined) {
    throw new Error(`There is no suite "${unknown}". There are: ${[...known].join(' · ')}`);
  }
  if (words.length === 0) return from;
  return from.filter(({ name, group }) => words.includes(name) || words.includes(group ?? name));
}

function nodeTest(files: readonly string[]): readonly string[] {
  const counts = '--test-reporter=./scripts/check/node-test-report.ts';
  const readable = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
  return [
    'node',
    '--test',
    '--test-concurrency=2',
    counts,
    '--test-reporter-destination=$SUITE_REPORT',
    ...readable,
    ...files,
  ];
}
