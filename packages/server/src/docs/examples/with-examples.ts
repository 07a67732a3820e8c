import { operationId, callsOf, rewriteCalls, type Call } from '../../openapi/calls.ts';
import { isObject, mapValues, objectAt, type JsonObject, type JsonValue } from '../../openapi/json-value.ts';
import { allExamples } from './all-examples.ts';
import { givenVariables, type CallExample } from './call-example.ts';
import { filledIn, renderCurl, variablesIn, type ExamplePlace } from './render-curl.ts';

/** Where a variable comes from: what it is, or the part of a call's answer. */
type Origin = JsonObject;

/**
 * The document with an example beside each call: as commands for a shell (`x-codeSamples`), with the origin of each variable in them
 * (`x-variables`), and as what a body looks like.
 */
export function withExamples(document: JsonObject, place: ExamplePlace): JsonObject {
  const examples = Map.groupBy(allExamples, ({ of }) => of);
  const used = new Set<string>();
  const paths = rewriteCalls(objectAt(document, 'paths'), (call) => {
    const own = examples.get(operationId(call)) ?? [];
    if (own.length === 0) return call.operation;
    const samples = own.map((example): JsonObject => {
      const source = renderCurl(example, call, place);
      for (const name of variablesIn(source)) used.add(name);
      return {
        lang: 'Shell',
        label: example.title ?? 'curl',
        source,
        ...noteOf(example),
      };
    });
    return { ...withBodyExample(call, own, place), 'x-codeSamples': samples };
  });
  const known = new Set(callsOf(document).map(operationId));
  const origins = Object.entries(originsOf(known)).filter(([name]) => used.has(name));
  return { ...document, paths, 'x-variables': Object.fromEntries(origins) };
}

/** What is good to know before it is tried. */
function noteOf({ from, alsoNeeds }: CallExample): JsonObject {
  if (from) return { 'x-note': from.says };
  if (!alsoNeeds) return {};
  const scopes = alsoNeeds.map((scope) => `\`${scope}\``).join(', ');
  return { 'x-note': `A client gives nobody more than it may itself: this needs ${scopes} as well.` };
}

function originsOf(known: ReadonlySet<string>): Readonly<Record<string, Origin>> {
  const kept = allExamples
    .filter(({ of }) => known.has(of))
    .flatMap(({ of, keeps = {} }) =>
      Object.entries(keeps).map(([name, { at, lastPart }]): [string, Origin] => [
        name,
        { operation: of, pointer: at, ...(lastPart && { last_part: true }) },
      ]),
    );
  const given = Object.entries(givenVariables).map(([name, { is }]): [string, Origin] => [name, { is }]);
  // Of several calls that answer the same thing, the first is named.
  return Object.fromEntries([...given, ...kept.toReversed()]);
}

/** What each variable looks like. */
const likeness: ReadonlyMap<string, string> = new Map([
  ...Object.entries(givenVariables).map(([name, { like }]): [string, string] => [name, like]),
  ...allExamples.flatMap(({ keeps = {} }) =>
    Object.entries(keeps).map(([name, { like }]): [string, string] => [name, like]),
  ),
]);

function withBodyExample(call: Call, examples: readonly CallExample[], place: ExamplePlace): JsonObject {
  const { operation } = call;
  const body: JsonValue | undefined = examples.find((example) => example.body !== undefined)?.body;
  if (body === undefined) return operation;
  const request = objectAt(operation, 'requestBody');
  const content = mapValues(objectAt(request, 'content'), (media) => ({
    ...(isObject(media) ? media : {}),
    example: filledIn(body, (name) => likeness.get(name) ?? name, place),
  }));
  return { ...operation, requestBody: { ...request, content } };
}
