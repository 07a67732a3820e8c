import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import type { Package } from 'custom-elements-manifest';
import { elementsManifest } from './elements-manifest.ts';
import { elementTable } from './element-table.ts';
import { wireTypes } from './wire-types.ts';

const packageFile = join(import.meta.dirname, '..', 'package.json');

/** Every file that describes the elements to tools, by its path in the package. All are made from the manifest. */
export function elementDescriptions(): ReadonlyMap<string, string> {
  const manifest = elementsManifest();
  return new Map([
    ['custom-elements.json', json(manifest)],
    ['vscode.html-custom-data.json', json(JSON.parse(getVsCodeHtmlCustomData(copy(manifest), {})))],
    ['vscode.css-custom-data.json', json(cssData(copy(manifest)))],
    ['web-types.json', json(webTypes(copy(manifest)))],
    ['src/frameworks/element-table.ts', elementTable(manifest)],
    ['src/wire-types.ts', wireTypes()],
  ]);
}

/** A manifest as the generators want it: of elements alone, as ours is. */
type Manifest = Parameters<typeof getWebTypesData>[0];

interface Named {
  readonly name: string;
}

/** Custom properties and parts once each, though several elements have them. */
function cssData(manifest: Manifest): object {
  const { properties, pseudoElements, ...rest }: Record<string, readonly Named[]> = JSON.parse(
    getVsCodeCssCustomData(manifest, {}),
  );
  return { ...rest, properties: onceEach(properties), pseudoElements: onceEach(pseudoElements) };
}

function webTypes(manifest: Manifest): object {
  const data: { readonly contributions: { readonly css: Record<string, readonly Named[]> } } = JSON.parse(
    getWebTypesData(manifest, {}),
  );
  const { name, version }: { name: string; version: string } = JSON.parse(readFileSync(packageFile, 'utf8'));
  const { css } = data.contributions;
  return {
    ...data,
    name,
    version,
    contributions: {
      ...data.contributions,
      css: Object.fromEntries(Object.entries(css).map(([kind, facts]) => [kind, onceEach(facts)])),
    },
  };
}

const onceEach = (facts: readonly Named[] = []): readonly Named[] => [
  ...new Map(facts.map((fact) => [fact.name, fact])).values(),
];

/** The generators change what they read. */
const copy = (manifest: Package): Manifest => JSON.parse(JSON.stringify(manifest));

const json = (content: object): string => `${JSON.stringify(content, null, 2)}\n`;
