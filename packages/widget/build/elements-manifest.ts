import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type {
  Attribute,
  ClassMember,
  CustomElementDeclaration,
  Declaration,
  Package,
} from 'custom-elements-manifest';

const widget = join(import.meta.dirname, '..');

/** An element of the manifest: it has a tag, whatever else is left out where there is none of it. */
export interface Element extends CustomElementDeclaration {
  readonly tagName: string;
}

/**
 * The custom-elements manifest, read out of the elements' sources: their doc blocks, their declared properties with the comments there,
 * and what each inherits. What is `@internal`, protected or without a comment is not for pages and not in it. Paths are those of
 * the published package.
 */
export function elementsManifest(): Package {
  const paths = globSync('src/elements/**/*.ts', { cwd: widget, exclude: ['**/*.test.ts'] });
  const { modules } = create({
    modules: paths.toSorted().map((path) => parsed(path)),
    plugins: litPlugin(),
    context: { dev: false },
  });
  const elements = modules
    .flatMap(({ path, declarations = [] }) => declarations.map((declaration) => ({ path, declaration })))
    .flatMap(({ path, declaration }) => (isElement(declaration) ? [{ path, declaration }] : []))
    .toSorted((a, b) => (a.declaration.tagName < b.declaration.tagName ? -1 : 1));
  const names = new Set(elements.map(({ declaration }) => declaration.name));
  return {
    schemaVersion: '2.1.0',
    readme: '',
    modules: elements.flatMap(({ path, declaration }) => {
      const { name, tagName } = declaration;
      const reference = { name, module: published(path) };
      return [
        {
          kind: 'javascript-module',
          path: published(path),
          declarations: [forPages(declaration, names)],
          exports: [{ kind: 'js', name, declaration: reference }],
        },
        {
          kind: 'javascript-module',
          path: published(`src/define/${tagName}.ts`),
          declarations: [],
          exports: [{ kind: 'custom-element-definition', name: tagName, declaration: reference }],
        },
      ];
    }),
  };
}

function parsed(path: string) {
  const text = readFileSync(join(widget, path), 'utf8');
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

/** The elements of a manifest. */
export const elementsOf = ({ modules }: Package): readonly Element[] =>
  modules.flatMap(({ declarations = [] }) => declarations.filter(isElement));

function isElement(declaration: Declaration): declaration is Element {
  return 'tagName' in declaration && declaration.tagName !== undefined;
}

/** Where the package has what is made of a source. */
const published = (path: string): string => path.replace(/^\/?src\//, 'dist/esm/').replace(/\.ts$/, '.js');

/** An element in full, with all that it inherits. */
function forPages({ superclass, ...element }: Element, elements: ReadonlySet<string>): Element {
  const { members = [], attributes = [], events = [] } = withoutOrigins(element);
  const open = members.filter(isForPages);
  const isOpen = ({ fieldName }: Attribute): boolean => open.some(({ name }) => name === fieldName);
  return {
    ...withoutOrigins(element),
    superclass:
      superclass?.module && elements.has(superclass.name)
        ? { name: superclass.name, module: published(superclass.module) }
        : { name: 'LitElement', package: 'lit' },
    attributes: attributes.filter(isOpen).map((attribute) => ({
      ...attribute,
      type: { text: attribute.type?.text.replace(' | undefined', '') ?? 'string' },
    })),
    members: open,
    events: events.filter(({ description }) => description),
  };
}

/** Some bases are no part of what is described, so nothing says where it came from. */
const withoutOrigins = <Facts extends object>(facts: Facts): Facts =>
  JSON.parse(JSON.stringify(facts, (key, fact: unknown) => (key === 'inheritedFrom' ? undefined : fact)));

const isForPages = ({ description, privacy = 'public', ...member }: ClassMember): boolean =>
  privacy === 'public' && !!description && !('static' in member);
