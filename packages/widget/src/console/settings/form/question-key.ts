import { slugFrom, type Values } from './form-values.ts';

/** A key for a question, made of its label, that no other question has: 'Wie groß ist das Team?' → 'wie_gross_ist_das_team'. */
export function keyFor(label: string, others: readonly Values[]): string {
  const plain = slugFrom(label)
    .replaceAll('-', '_')
    .replace(/^[\d_]+/, '')
    .slice(0, 40)
    .replace(/_+$/, '');
  const key = plain === '' ? 'question' : plain;
  const isTaken = (one: string): boolean => others.some((other) => other['key'] === one);
  if (!isTaken(key)) return key;
  let count = 2;
  while (isTaken(`${key}_${count}`)) count++;
  return `${key}_${count}`;
}
