import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { appPatchSchema } from '../wire/app-config.ts';
import { eventTypeDefaults, eventTypeRequestSchema } from '../wire/event-type-config.ts';
import { hostDefaults, hostRequestSchema } from '../wire/host-config.ts';
import { locationRequestSchema } from '../wire/location-config.ts';
import { questionSchema } from '../wire/questions.ts';
import { widgetKeyRequestSchema } from '../wire/widget-key.ts';
import { factsOfSchema } from './facts-of-schema.ts';
import { settingFacts } from './setting-facts.ts';

const command = 'UPDATE_DOCS=1 node --test packages/shared/src/setting-facts/setting-facts.test.ts';
const written = {
  app: factsOfSchema(appPatchSchema),
  event_type: factsOfSchema(eventTypeRequestSchema, eventTypeDefaults),
  host: factsOfSchema(hostRequestSchema, hostDefaults),
  location: factsOfSchema(locationRequestSchema),
  question: factsOfSchema(questionSchema),
  widget_key: factsOfSchema(widgetKeyRequestSchema),
};

if (process.env['UPDATE_DOCS'] === '1')
  writeFileSync(
    new URL('setting-facts.ts', import.meta.url),
    `/*
 * What forms have to know of the fields of our settings. Generated from the schemas that validate them, so that no page loads those; change
 * them, then run ${command}
 */
import type { SettingFacts } from './setting-kinds.ts';

export const settingFacts: SettingFacts = ${JSON.stringify(written, null, 2)};
`,
  );

test('what forms know of settings is what the schemas say', () => {
  assert.deepEqual(
    settingFacts,
    JSON.parse(JSON.stringify(written)),
    `setting-facts.ts is stale; rewrite it with: ${command}`,
  );
});

test('bounds, choices and defaults are there', () => {
  const { event_type: facts, question } = settingFacts;
  assert.deepEqual(
    { min: facts.seats.min, max: facts.seats.max, default: facts.seats.default },
    { min: 1, max: 1000, default: 1 },
  );
  assert.deepEqual(facts.strategy.choices, ['individual', 'round_robin', 'collective', 'group']);
  assert.equal(facts.horizon.either?.[0]?.fields?.['days']?.max, 730);
  assert.ok(facts.slot_interval_minutes.isNullable);
  assert.ok(question.label.isRequired);
});
