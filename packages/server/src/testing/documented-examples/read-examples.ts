/** One thing that a document does in an example. */
export type Step =
  | {
      readonly do: 'given';
      readonly what: string;
      readonly name: string;
      readonly value: Readonly<Record<string, unknown>>;
    }
  | {
      readonly do: 'ask';
      readonly method: string;
      readonly path: string;
      readonly as: string | null;
      readonly body: unknown;
    }
  | { readonly do: 'expect'; readonly answer: unknown };

/** What stands under one heading of a document, to be tried in order. */
export interface Example {
  readonly heading: string;
  readonly steps: readonly Step[];
}

const parts =
  /^#+ (?<heading>.+)$|^Given (?<what>[a-z ]+?) (?<name>[A-Z].*|[a-z-]+):$|^```(?<kind>http|json)\n(?<block>[^]*?)\n```$/gm;

/**
 * Reads the examples of a Markdown document: `http` blocks are questions, `json` blocks the answers to the question before, or after a
 * line `Given host Mara:` how something is set up. Throws for JSON that cannot be read.
 */
export function readExamples(text: string): Example[] {
  const examples: { heading: string; steps: Step[] }[] = [];
  let given: { readonly what: string; readonly name: string } | null = null;
  for (const { groups = {} } of text.matchAll(parts)) {
    const { heading, what, name, kind, block = '' } = groups;
    if (heading !== undefined) examples.push({ heading, steps: [] });
    else if (what !== undefined && name !== undefined) given = { what, name };
    else if (kind === 'http') examples.at(-1)?.steps.push(questionIn(block));
    else {
      const value: unknown = JSON.parse(block);
      examples
        .at(-1)
        ?.steps.push(
          given && isRecord(value) ? { do: 'given', ...given, value } : { do: 'expect', answer: value },
        );
      given = null;
    }
  }
  return examples.filter(({ steps }) => steps.length > 0);
}

function questionIn(block: string): Step {
  const [line = '', body = ''] = block.split(/\n\n([^]*)/);
  const [question = '', as = null] = line.split(' as ');
  const [method = '', path = ''] = question.split(' ');
  return { do: 'ask', method, path, as, body: body === '' ? undefined : JSON.parse(body) };
}

/**
 * Where an answer differs from what a document shows of it, as JSON Pointers. What the document leaves out of an object does not count,
 * lists are shown whole, and `…` stands for any text.
 */
export function differences(shown: unknown, actual: unknown, pointer = ''): string[] {
  if (Array.isArray(shown)) {
    if (!Array.isArray(actual) || actual.length !== shown.length)
      return [`${pointer}: ${JSON.stringify(actual)}`];
    return shown.flatMap((part, index) => differences(part, actual[index], `${pointer}/${index}`));
  }
  if (isRecord(shown)) {
    if (!isRecord(actual)) return [`${pointer}: ${JSON.stringify(actual)}`];
    return Object.entries(shown).flatMap(([key, part]) =>
      differences(part, actual[key], `${pointer}/${key}`),
    );
  }
  const isSame = shown === '…' ? typeof actual === 'string' : shown === actual;
  return isSame ? [] : [`${pointer}: ${JSON.stringify(actual)}`];
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
