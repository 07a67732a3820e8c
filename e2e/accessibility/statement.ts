import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import axe from 'axe-core';
import { sceneElements } from '../scenes/scene.ts';
import { scenes } from '../scenes/scenes.ts';
import { axeTags } from './axe-check.ts';
import { knownIssues } from './known-issues.ts';
import { stops } from './stops.ts';
import { tabWalkSays } from './tab-walk.ts';

const folder = join(import.meta.dirname, '..');

/** The accessibility statement: what the runs in this folder look at and demand, in words. It holds no date, so that only changes make it stale. */
export function statement(): string {
  const looked = scenes.filter(({ element }) => element !== null);
  return [
    '# Accessibility',
    'This page is generated from what `e2e/every-state.spec.ts` and `e2e/keyboard-alone.spec.ts` run; after a change of them run `UPDATE_DOCS=1 playwright test --config e2e/playwright.config.ts accessibility-statement`. Every line of it is held by a test that fails.',
    'The elements are made to conform to [WCAG 2.2](https://www.w3.org/TR/WCAG22/), level AA. This is what the machine has looked at; people with screen readers have not tried them yet, and no auditor has.',
    '## What is demanded of every state',
    table(['Check', 'Demand', 'Success criteria'], checkRows()),
    `Each state is seen ${stops.length} times: ${stops.map(({ says }) => says).join('; ')}. Not every check belongs to every look: axe runs wide, in both colour schemes and both directions; widths, spacing and zoom are checked for what they can break.`,
    `The accessibility tree and the order of Tab stops of each state are kept in \`e2e/snapshots\`; a change of a name, a role or a live region has to be looked at before it is committed.`,
    '## With the keyboard alone',
    'The focus, by role and name as the browser tells a screen reader, is asserted at each step, and so is what is said aloud:',
    keyboardTests()
      .map((title) => `- ${title}`)
      .join('\n'),
    '## Engines',
    `axe-core ${axe.version} with the ${axe.getRules([...axeTags]).length} rules tagged ${axeTags.join(', ')}. Chromium: the installed one, else ${chromiumVersion()} that comes with the dependencies.`,
    '## Known issues',
    knownIssues.length === 0
      ? 'None that the checks find.'
      : knownIssues.map(({ says, scenes: seenIn }) => `- ${says} (${seenIn.length} states)`).join('\n'),
    `## The ${looked.length} states`,
    ...sceneElements.map((tag) =>
      [
        `### \`<${tag}>\``,
        '',
        ...looked.filter(({ element }) => element === tag).map(({ name, says }) => `- \`${name}\`: ${says}`),
      ].join('\n'),
    ),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

function checkRows(): string[][] {
  const checks = new Map(stops.flatMap(({ checks: some }) => some.map((check) => [check.name, check])));
  const rows = [...checks.values()].map(({ name, says, criteria }) => [name, says, criteria.join(', ')]);
  return [...rows, ['keyboard', tabWalkSays, '2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11']];
}

/** The titles are the statement: each is a sentence about what holds. */
function keyboardTests(): string[] {
  const source = readFileSync(join(folder, 'keyboard-alone.spec.ts'), 'utf8');
  return [...source.matchAll(/^test\('([^']+)'/gm)].map(([, title = '']) => title);
}

function chromiumVersion(): string {
  const path = createRequire(import.meta.url).resolve('../../package.json');
  const { devDependencies }: { devDependencies: Record<string, string> } = JSON.parse(
    readFileSync(path, 'utf8'),
  );
  return devDependencies['@sparticuz/chromium'] ?? '';
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
