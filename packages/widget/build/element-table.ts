import type { Package } from 'custom-elements-manifest';
import { elementsOf, type Element } from './elements-manifest.ts';

const note =
  '// Generated from the elements: UPDATE_DOCS=1 node --test packages/widget/build/element-descriptions.test.ts';

/**
 * What types for frameworks need of the manifest, as a type: which properties an element has, the attributes that are called otherwise,
 * and its events. The types of all of them are those of the class and of the event map.
 */
export function elementTable(manifest: Package): string {
  const elements = elementsOf(manifest);
  const imports = elements.map(
    ({ name, tagName }) => `import type { ${name} } from '../elements/${tagName}/${tagName}.ts';\n`,
  );
  return `${note}\n${imports.join('')}\n/** The elements by their tags. */\nexport interface ElementTable {\n${elements.map(row).join('')}}\n`;
}

function row({ tagName, name, description, members = [], attributes = [], events = [] }: Element): string {
  const settable = members.filter((member) => member.kind === 'field' && !('readonly' in member));
  const called = attributes.flatMap(({ fieldName, description, ...attribute }) =>
    fieldName === undefined || fieldName === attribute.name
      ? []
      : [comment(description, 6), `      readonly '${attribute.name}': '${fieldName}';\n`],
  );
  return [
    comment(description, 2),
    `  readonly '${tagName}': {\n    readonly element: ${name};\n`,
    `    readonly properties:${union(settable)};\n`,
    `    readonly attributes: {\n${called.join('')}    };\n`,
    `    readonly events:${union(events)};\n  };\n`,
  ].join('');
}

const union = (facts: readonly { readonly name: string }[]): string =>
  facts.map(({ name }) => `\n      | '${name}'`).join('');

function comment(text = '', indent = 0): string {
  const margin = ' '.repeat(indent);
  if (!text.includes('\n')) return `${margin}/** ${text} */\n`;
  const lines = text.split('\n').map((line) => `${margin} * ${line}`.trimEnd());
  return `${margin}/**\n${lines.join('\n')}\n${margin} */\n`;
}
