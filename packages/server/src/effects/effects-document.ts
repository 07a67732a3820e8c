import { changes, effects, type Change, type ChangeRow, type EffectName } from '@slotkit/shared/lifecycle';
import { changeProofs, jobProofs, type Proof } from './proofs.ts';

const rows: Record<Change, ChangeRow> = changes;
const columns = ['mail', 'calendar', 'dispatch'] as const;

/** The text of `docs/effects.md`: what each change carries along, and the tests that show it. */
export const effectsDocument = (): string =>
  `${[
    '# What every change carries along',
    'This page is generated from `packages/shared/src/lifecycle/effects.ts` and `packages/server/src/effects/proofs.ts`; after a change run `UPDATE_DOCS=1 node --test packages/server/src/effects/effects-document.test.ts`. A cell names what is written in the transaction of the change, `–` is nothing. The number leads to the tests, listed below, that look at the whole row: they compare every column, so they fail for what is missing and for what is too much. Every change also writes the timeline.',
    '## Changes',
    table(
      ['change', 'webhook', 'mail and reminders', 'calendar', 'dispatch', 'sequence', 'shown by'],
      changeRows(),
    ),
    '## By itself',
    table(
      ['job', 'what it does', 'shown by'],
      jobProofs.map(({ job, says, proofs }) => [job, says, numbersOf(proofs)]),
    ),
    '## Tests',
    'On both databases, unless a rule is pure. Files are below `packages/server/src`.',
    allProofs.map(({ file, test }, index) => `${index + 1}. \`${file}\`: ${test}`).join('\n'),
  ].join('\n\n')}\n`;

/** Every test that this page leans on, once. */
export const allProofs: readonly Proof[] = [
  ...Object.values(changeProofs).flat(),
  ...jobProofs.flatMap(({ proofs }) => proofs),
].filter((proof, index, all) => all.findIndex((one) => isSame(one, proof)) === index);

function isSame(one: Proof, other: Proof): boolean {
  return one.file === other.file && one.test === other.test;
}

const numbersOf = (proofs: readonly Proof[]): string =>
  proofs.map((proof) => allProofs.findIndex((one) => isSame(one, proof)) + 1).join(', ');

const changeRows = (): string[][] =>
  Object.entries(rows).map(([name, row]) => [
    row.says,
    row.webhook ? code(row.webhook) : '–',
    ...columns.map((column) => effectsIn(row, column)),
    row.raisesSequence ? '+ 1' : '–',
    numbersOf(isChange(name) ? changeProofs[name] : []),
  ]);

const isChange = (name: string): name is Change => Object.hasOwn(changeProofs, name);

function effectsIn(row: ChangeRow, column: (typeof columns)[number]): string {
  const names: EffectName[] = row.effects.map((entry) => (typeof entry === 'string' ? entry : entry.effect));
  return (
    names
      .filter((name) => effects[name].column === column)
      .map(code)
      .join(', ') || '–'
  );
}

function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...body.map(line)].join('\n');
}

const code = (word: string): string => `\`${word}\``;
