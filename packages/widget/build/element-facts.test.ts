import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  declaredProperties,
  elementSource,
  elementTags,
  factsInCode,
  factsInManifest,
  publicMembers,
} from './element-facts.ts';

const sorted = (names: ReadonlySet<string>): string[] => [...names].sort();

describe('what the manifest says of an element', () => {
  for (const tag of elementTags) {
    for (const kind of ['events', 'parts', 'slots', 'states', 'tokens'] as const) {
      it(`<${tag}>: ${kind} are the ones it has, all of them`, () => {
        const inCode = sorted(factsInCode(tag)[kind]);
        assert.deepEqual(sorted(factsInManifest(tag)[kind]), inCode);
        assert.notEqual(inCode.length, 0);
      });
    }
    it(`<${tag}> is known to TypeScript by its tag`, () =>
      assert.match(elementSource(tag), new RegExp(`interface HTMLElementTagNameMap \\{\n *'${tag}':`)));
  }
});

describe('what a page may use of an element', () => {
  const bases = ['booking-element', 'choosing-element', 'link-element'].map((name) => `elements/${name}.ts`);
  const paths = [...bases, ...elementTags.map((tag) => `elements/${tag}/${tag}.ts`)];

  it('has a comment at its declaration', () => {
    const without = paths.flatMap((path) =>
      [...declaredProperties(path), ...publicMembers(path)]
        .filter(([, hasComment]) => !hasComment)
        .map(([name]) => `${path}: ${name}`),
    );
    assert.deepEqual(without, []);
  });

  it('is found: every property that is declared is one of those that are looked at', () => {
    assert.deepEqual(
      [...declaredProperties('elements/booking-button/booking-button.ts').keys()],
      ['floating', 'target'],
    );
    assert.deepEqual([...declaredProperties('elements/link-element.ts').keys()], ['token']);
    assert.ok(declaredProperties('elements/booking-widget/booking-widget.ts').has('prefillName'));
    assert.ok(publicMembers('elements/booking-button/booking-button.ts').has('open'));
  });
});
