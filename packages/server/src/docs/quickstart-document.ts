import { callsOf, operationId, type Call } from '../openapi/calls.ts';
import type { JsonObject } from '../openapi/json-value.ts';
import type { CallExample } from './examples/call-example.ts';
import { renderCurl, type ExamplePlace } from './examples/render-curl.ts';
import { keepingOf, quickstartSteps, type QuickstartPart } from './quickstart.ts';

/** How an example of the quick start is written as a command. */
export function commandWriter(openapi: JsonObject, place: ExamplePlace): (example: CallExample) => string {
  const calls = new Map(callsOf(openapi).map((call): [string, Call] => [operationId(call), call]));
  return (example) => {
    const call = calls.get(example.of);
    if (!call) throw new Error(`There is no call ${example.of}.`);
    return renderCurl(example, call, place);
  };
}

/** `docs/quickstart-api.md`, written from the quick start's steps; a running server shows them at `/docs/quickstart`. */
export function quickstartDocument(openapi: JsonObject, place: ExamplePlace): string {
  const write = commandWriter(openapi, place);
  return [
    '# From nothing to a booking, by curl',
    '',
    'Generated from `packages/server/src/docs/quickstart.ts`; a running server shows it at `/docs/quickstart`, with its own',
    'address and the days to come: here, put days of the next weeks in place of those of March 2027. Its commands are run by the tests.',
    ...quickstartSteps.flatMap(({ title, parts }, index) => [
      '',
      `## ${index + 1}. ${title}`,
      ...parts.flatMap((part) => ['', ...partLines(part, write)]),
    ]),
    '',
    'What else there is stands in the reference at `/docs/api`, and a [client in TypeScript](client.md) does tokens, retries, keys',
    'and pages by itself.',
    '',
  ].join('\n');
}

function partLines(part: QuickstartPart, write: (example: CallExample) => string): string[] {
  if ('say' in part) return [part.say];
  if ('shell' in part) return ['```sh', part.shell, '```'];
  if ('file' in part) return ['```js', `// ${part.file}`, part.text.trimEnd(), '```'];
  const keeping = keepingOf(part.call);
  return ['```sh', write(part.call), '```', ...(keeping === '' ? [] : ['', keeping])];
}
