import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decide } from './decide.ts';
import type { Decision } from './decide.ts';
import { bookingIn, expectedOutcomes, signs, situations } from './expected-outcomes.ts';
import { aPolicy, anActor } from './lifecycle-builders.ts';
import { actorTypes, bookingEvents, bookingStates } from './states-and-events.ts';

/** A block's cells by event and column: `cells.get('cancel')` is one string of signs per situation. */
function readBlock(block: string): { columns: string[]; cells: Map<string, string[]> } {
  const lines = block
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((part) => part.trim()));
  const [head = [], ...body] = lines;
  return { columns: head.slice(1), cells: new Map(body.map(([event = '', ...row]) => [event, row])) };
}

function outcomeOf(decision: Decision): string {
  if (decision.outcome === 'changed') return decision.state;
  return decision.outcome === 'refused' ? decision.kind : decision.outcome;
}

function meaningOf(sign: string | undefined): string | undefined {
  const words: Record<string, string> = { '-': 'forbidden', '!': 'invalid_transition', '=': 'repeat' };
  return sign === undefined ? undefined : (words[sign] ?? signs[sign]);
}

for (const state of ['none', ...bookingStates] as const) {
  describe(`a booking in state ${state}`, () => {
    const { columns, cells } = readBlock(expectedOutcomes[state]);
    for (const event of bookingEvents)
      actorTypes.forEach((actor, place) => {
        test(`answers ${event} of ${actor} as the contract says`, () => {
          assert.ok(columns.length > 0);
          for (const [index, column] of columns.entries()) {
            const situation = situations[column];
            const expected = meaningOf(cells.get(event)?.[index]?.[place]);
            assert.ok(situation && expected, `no expectation for ${column}`);
            const decision = decide(
              bookingIn(state, situation),
              event,
              anActor(actor),
              situation.policy ?? aPolicy(),
              situation.now,
            );
            assert.equal(outcomeOf(decision), expected, column);
          }
        });
      });
  });
}
