import {
  eventTypeDefaults,
  eventTypeFieldsSchema,
  questionSchema,
  questionTypes,
  reminderKinds,
} from '@slotkit/shared/wire';
import { z } from 'zod';

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const listOf = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isJson) : []);

/** What a JSON schema takes, in a few words. */
function accepts(schema: Json): string {
  const { type, minimum, maximum, maxLength } = schema;
  const choices = schema['enum'];
  if (Array.isArray(choices)) return choices.map((choice) => `\`${String(choice)}\``).join(', ');
  const others = listOf(schema['anyOf']);
  if (others.length > 0) return others.map(accepts).join(' or ');
  if (type === 'array') return `list of ${isJson(schema['items']) ? accepts(schema['items']) : 'anything'}`;
  if (type === 'object') return objectOf(schema);
  if (type === 'boolean') return 'true or false';
  if (type === 'integer' || type === 'number')
    return typeof minimum === 'number' && typeof maximum === 'number'
      ? `${minimum} to ${maximum}`
      : 'a number';
  if (type === 'null') return '`null`';
  return typeof maxLength === 'number' ? `text, at most ${maxLength}` : 'text';
}

function objectOf({ properties }: Json): string {
  if (!isJson(properties)) return 'pairs of text';
  return `{ ${Object.keys(properties)
    .map((name) => `\`${name}\``)
    .join(', ')} }`;
}

/** Defaults that JSON does not show, or not briefly. */
const otherDefaults: Readonly<Record<string, string>> = {
  slug: '–',
  title: '–',
  timezone: 'the app’s',
  reminders: 'see below',
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** A row for each field of a schema. */
function rows(schema: z.ZodObject, defaults: Json | null): string[] {
  const { properties } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties ?? {}).map(([name, field]) => {
    const json: Json = isJson(field) ? field : {};
    const known = defaults === null ? [] : [otherDefaults[name] ?? `\`${JSON.stringify(defaults[name])}\``];
    const about = typeof json['description'] === 'string' ? json['description'] : '';
    const takes = ['questions', 'reminders'].includes(name) ? 'see below' : accepts(json);
    return `| ${[`\`${name}\``, cell(about), cell(takes), ...known].join(' | ')} |`;
  });
}

/** `docs/event-types.md`, written from the schemas that validate. */
export const eventTypesDocument = (): string =>
  [
    '# Event types, field by field',
    '',
    'What can be booked, and by which rules: `/v1/event-types`, and `slotkit event-type`. This page is generated from the schemas ' +
      'that validate; change those, then run `UPDATE_DOCS=1 node --test packages/server/src/docs/event-types-document.test.ts`.',
    '',
    '`PATCH` keeps what is left out; `null` gives the default back. `limits`, `customer_may` and `metadata` merge field by field, ' +
      'where `null` takes one away; lists are replaced. Durations are minutes. A refusal is 422 and names every field that is wrong ' +
      'by JSON Pointer, and what is accepted there; a slug that is in use is 409 `slug_taken`.',
    '',
    '| field | what it does | accepts | default |',
    '| --- | --- | --- | --- |',
    ...rows(eventTypeFieldsSchema, eventTypeDefaults),
    '',
    '## Questions',
    '',
    `Kinds: ${questionTypes.map((type) => `\`${type}\``).join(', ')}. Keys are given once. A condition names a question above. What is ` +
      'not asked is neither required nor kept, and an unticked box says no. Changing questions changes no answer that was given; of a ' +
      'question that is gone, mails and pages show the key.',
    '',
    '| field | what it does | accepts |',
    '| --- | --- | --- |',
    ...rows(questionSchema, null),
    '',
    '## Reminders',
    '',
    `\`[{ kind, channels }]\`. Kinds: ${reminderKinds.map((kind) => `\`${kind}\``).join(', ')}; channels: \`email\` (default), ` +
      '`genesys`, `http`. By default invitation, confirmation, reschedule, cancellation and reminder_24h go out by e-mail.',
    '',
    '## When something else changes',
    '',
    '- An event type that was ever booked is archived by `DELETE`: nobody finds it any more, and its bookings are moved and cancelled as ' +
      'ever. `PATCH {"archived": false}` brings it back. Its slug may be given to a new event type of the app.',
    '- Links in mails keep working after a change of the slug, and `/b/{old slug}` leads to the new page until another event type has it.',
    '- A host or location that is archived leaves all event types. A booking keeps both until it is moved or reassigned; a move keeps the ' +
      'place, and goes to a host of the pool.',
    '- A host who leaves a pool and comes back stands in the rotation as before.',
    '',
  ].join('\n');
