import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elementDemos } from './element-demos.ts';
import { elements, type ElementFacts } from './elements-manifest.ts';
import { guideNames, guideText } from './guide-list.ts';

const namesOf = (list: readonly { readonly name: string }[]): ReadonlySet<string> =>
  new Set(list.map(({ name }) => name));
const known = new Map(elements.map((element) => [element.tagName, element]));
const events = namesOf(elements.flatMap((element) => element.events));
const parts = namesOf(elements.flatMap((element) => element.cssParts));
const tokens = namesOf(elements.flatMap((element) => element.cssProperties));
const states = namesOf(elements.flatMap((element) => element.cssStates));

/** What any element may have. */
const ofAll = /^(id|class|slot|style|hidden|title|dir|lang|key|ref|is|part)$|^(data|aria)-|^[{:]/;

interface Example {
  readonly place: string;
  readonly language: string;
  readonly text: string;
}

const examples: readonly Example[] = [
  ...guideNames.flatMap((name) =>
    [...guideText(name).matchAll(/^ *```(\w+)\n(.*?)^ *```$/gms)].map(
      ([, language = '', text = '']): Example => ({ place: `docs/${name}.md`, language, text }),
    ),
  ),
  ...Object.entries(elementDemos).map(([tag, { code }]): Example => ({
    place: tag,
    language: 'html',
    text: code,
  })),
];

const markup = examples.filter(({ language }) => ['html', 'jsx', 'svelte', 'tsx', 'vue'].includes(language));

/** Every tag of ours in an example, with the names of what it is given. */
const tagsIn = (text: string): readonly (readonly [element: ElementFacts, names: readonly string[]])[] =>
  [...text.matchAll(/<(booking-[a-z-]+)((?:=>|[^>])*?)\/?>/g)].flatMap(([, tag = '', given = '']) => {
    const element = known.get(tag);
    assert.ok(element, `<${tag}> is no element`);
    const names = given
      .replaceAll(/"[^"]*"|\{(?:[^{}]|\{[^{}]*\})*\}/g, '')
      .split(/[\s=]+/)
      .filter((name) => name !== '');
    return [[element, names] as const];
  });

describe('examples of the documents', () => {
  it('set what the elements have, and listen to what they tell', () => {
    assert.ok(markup.length > 20);
    for (const { place, text } of markup)
      for (const [{ tagName, attributes, members }, names] of tagsIn(text)) {
        const settable = new Set([...namesOf(attributes), ...namesOf(members)]);
        for (const name of names) {
          const event = /^(?:on:?|@)(booking-.+)$/.exec(name)?.[1];
          const property = name.replace(/^(prop:|[:.?])/, '');
          assert.ok(
            event === undefined ? settable.has(property) || ofAll.test(name) : events.has(event),
            `${place}: <${tagName} ${name}>`,
          );
        }
      }
  });

  it('style parts, states and tokens that there are', () => {
    for (const { place, text } of examples.filter(({ language }) => ['css', 'html'].includes(language))) {
      for (const [, list = ''] of text.matchAll(/::part\(([^)]*)\)/g))
        for (const part of list.split(/\s+/)) assert.ok(parts.has(part), `${place}: ::part(${part})`);
      for (const [, state = ''] of text.matchAll(/:state\(([^)]*)\)/g))
        assert.ok(states.has(state), `${place}: :state(${state})`);
      for (const [token] of text.matchAll(/--booking-[a-z-]+/g))
        assert.ok(tokens.has(token), `${place}: ${token}`);
    }
  });

  it('listen in scripts to events that there are', () => {
    for (const { place, text } of examples.filter(({ language }) => ['js', 'ts'].includes(language)))
      for (const [, event = ''] of text.matchAll(/addEventListener\('(booking-[^']+)'/g))
        assert.ok(events.has(event), `${place}: ${event}`);
  });

  it('show every element live', () => {
    assert.deepEqual(Object.keys(elementDemos).toSorted(), [...known.keys()].toSorted());
  });
});
