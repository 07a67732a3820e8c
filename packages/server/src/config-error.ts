/** One setting that cannot be used. */
export interface ConfigProblem {
  readonly name: string;
  /** What it is set to, as far as that may be shown; null: it is not the value that is wrong. */
  readonly value: string | null;
  /** What is accepted instead. */
  readonly accepted: string;
}

const sentence = ({ name, value, accepted }: ConfigProblem): string =>
  value === null ? `${name}: ${accepted}` : `${name} is ${JSON.stringify(value)}; accepted: ${accepted}`;

/** The settings cannot be used; the message lists every problem, a line each. */
export class ConfigError extends Error {
  readonly problems: readonly ConfigProblem[];

  constructor(problems: readonly ConfigProblem[]) {
    super(
      ['The settings cannot be used:', ...problems.map((problem) => `  ${sentence(problem)}`)].join('\n'),
    );
    this.name = 'ConfigError';
    this.problems = problems;
  }
}
