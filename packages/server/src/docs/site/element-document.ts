import { elementDemos } from './element-demos.ts';
import type { ElementFacts } from './elements-manifest.ts';

/** The page of an element as Markdown, in two parts: a live demo can stand between them. */
export interface ElementDocument {
  readonly opening: string;
  readonly details: string;
}

/** Writes the page of an element from what its manifest says. */
export function elementDocument(element: ElementFacts): ElementDocument {
  const { tagName, description, attributes, members, events, slots, cssParts, cssStates, cssProperties } =
    element;
  const demo = elementDemos[tagName];
  const fields = members
    .filter((one) => one.kind === 'field')
    .filter(({ attribute }) => attribute === undefined);
  const methods = members.filter((one) => one.kind === 'method');
  const details = [
    section('Attributes', 'Each is a property as well, and may be set at any time.', [
      ['attribute', 'type', 'default', 'meaning'],
      ...attributes.map((one) => [
        code(one.name),
        typeText(one.type.text),
        one.default === undefined ? '' : code(one.default),
        one.description,
      ]),
    ]),
    section('Properties', 'What no attribute sets.', [
      ['property', 'type', 'meaning'],
      ...fields.map((one) => [
        code(one.name),
        `${typeText(one.type.text)}${one.readonly ? ', read-only' : ''}`,
        one.description,
      ]),
    ]),
    section('Methods', '', [
      ['method', 'returns', 'does'],
      ...methods.map((one) => [
        code(`${one.name}(${one.parameters.map(({ name }) => name).join(', ')})`),
        typeText(one.return?.type.text),
        one.description,
      ]),
    ]),
    section(
      'Events',
      'They bubble out of shadow trees. What each carries is in [analytics by events](analytics.md).',
      [['event', 'when'], ...events.map((one) => [code(one.name), one.description])],
    ),
    section('Slots', '', [
      ['slot', 'for'],
      ...slots.map((one) => [one.name === '' ? 'the default one' : code(one.name), one.description]),
    ]),
    section('Tokens', 'Custom properties, on the element or on anything around it: [theming](theming.md).', [
      ['token', 'default', 'for'],
      ...cssProperties.map((one) => [code(one.name), code(one.default), one.description]),
    ]),
    section('Parts', `\`${tagName}::part(…)\` in your style sheet.`, [
      ['part', 'what it is'],
      ...cssParts.map((one) => [code(one.name), one.description]),
    ]),
    section('States', `\`${tagName}:state(…)\` in your style sheet.`, [
      ['state', 'while'],
      ...cssStates.map((one) => [code(one.name), one.description]),
    ]),
  ];
  const example = [
    '```html',
    `<script type="module" src="https://book.example.com/cdn/${demo?.script ?? 'booking-widget.js'}"></script>`,
    demo?.code ?? `<${tagName}></${tagName}>`,
    '```',
  ];
  return {
    opening: `# \`<${tagName}>\`\n\n${description}`,
    details: [example.join('\n'), ...details.filter((part) => part !== '')].join('\n\n'),
  };
}

/** The first sentence of what an element is for. */
export const elementSummary = ({ description }: ElementFacts): string =>
  (/^.*?\.(?=\s|$)/s.exec(description)?.[0] ?? description).replaceAll(/\s+/g, ' ');

/** A heading, a sentence and a table; nothing where the table has no rows. */
function section(title: string, about: string, [head = [], ...rows]: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  const table = [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
  return [`## ${title}`, about, table].filter((part) => part !== '').join('\n\n');
}

const cell = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|');

const code = (text: string): string => (text === '' ? '' : `\`${text}\``);

/** A type as a reader needs it: that it may be missing goes without saying. */
const typeText = (text = ''): string => code(text.replaceAll(' | undefined', ''));
