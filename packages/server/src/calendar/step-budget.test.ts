import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StepBudget } from './step-budget.ts';

test('what is spent on a rule counts for its event too, and ends the work there', () => {
  const object = new StepBudget('object', new StepBudget('reading'));
  new StepBudget('rule', object).spend(100_000);
  new StepBudget('rule', object).spend(100_000);
  assert.throws(() => new StepBudget('rule', object).spend(1), {
    name: 'TooManyRepeats',
    message: /exceptions/,
  });
  assert.throws(() => new StepBudget('rule').spend(100_001), {
    name: 'TooManyRepeats',
    message: /too often/,
  });
});
