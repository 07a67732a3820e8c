import assert from 'node:assert/strict';
import { it } from 'node:test';
import { describedElements } from './element-manifest.ts';

it('describes every public element with what a page about it says', () => {
  const elements = describedElements();
  assert.deepEqual(
    elements.map(({ tagName }) => tagName),
    ['booking-button', 'booking-confirm', 'booking-manage', 'booking-slot-picker', 'booking-widget'],
  );
  const picker = elements.find(({ tagName }) => tagName === 'booking-slot-picker');
  assert.ok(picker?.attributes.some(({ name, fieldName }) => name === 'app-id' && fieldName === 'appId'));
  assert.ok(picker?.members.some(({ kind, name }) => kind === 'method' && name === 'reportValidity'));
  for (const { events, slots, cssParts, cssStates, cssProperties } of elements) {
    for (const facts of [events, slots, cssParts, cssStates, cssProperties]) assert.notEqual(facts.length, 0);
  }
});
