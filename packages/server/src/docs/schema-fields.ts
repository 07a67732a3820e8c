import { html } from 'hono/html';
import type { Html } from '../pages/page-layout.ts';
import { anchor, type DocSchema } from './openapi-reading.ts';
import { prose } from './prose.ts';
import { typeWords } from './type-words.ts';

const deepest = 6;

/** The fields of an object, or what else a schema says, as a definition list; nested objects inside. */
export function schemaFields(schema: DocSchema, depth = 0): Html {
  const object = objectWithin(schema);
  if (!object?.properties || depth > deepest) return html`<p class="fields-type">${typeOf(schema)}</p>`;
  const required = new Set(object.required);
  return html`<dl class="fields">
    ${Object.entries(object.properties).map(
      ([name, field]) =>
        html`<div>
          <dt>
            <code>${name}</code> <span class="type">${typeOf(field)}</span>
            ${required.has(name) ? html`<span class="required">required</span>` : ''}
          </dt>
          <dd>${aboutField(field)} ${nested(field, depth)}</dd>
        </div>`,
    )}
  </dl>`;
}

function nested(field: DocSchema, depth: number): Html | string {
  const object = objectWithin(field);
  return object?.properties ? schemaFields(object, depth + 1) : '';
}

/** What a field says besides its type: its sentence, its values, its bounds. */
export function aboutField(schema: DocSchema): Html {
  const values = schema.enum ?? schema.items?.enum;
  return html`${schema.description === undefined ? '' : html`<p>${prose(schema.description)}</p>`}
  ${
    values === undefined
      ? ''
      : html`<p>
          One of
          ${values.map((value, index) => html`${index === 0 ? '' : ', '}<code>${String(value)}</code>`)}.
        </p>`
  }
  ${bounds(schema).map((bound) => html`<p class="bound">${bound}</p>`)}`;
}

/** How large, how long or how many, and what it is when it is not said. */
export function bounds(schema: DocSchema): string[] {
  const { minimum, maximum } = schema;
  const isBounded = maximum !== undefined && Math.abs(maximum) < Number.MAX_SAFE_INTEGER;
  return [
    ...(minimum !== undefined && isBounded ? [`From ${minimum} to ${maximum}.`] : []),
    ...(schema.maxLength === undefined ? [] : [`At most ${schema.maxLength} characters.`]),
    ...(schema.maxItems === undefined ? [] : [`At most ${schema.maxItems} entries.`]),
    ...(schema.default === undefined ? [] : [`Default: ${JSON.stringify(schema.default)}.`]),
  ];
}

/** A schema's type in a few words; a named shape is a link to it. */
export const typeOf = (schema: DocSchema): Html =>
  html`${typeWords(schema).map((word) => (typeof word === 'string' ? word : reference(word.shape)))}`;

const reference = (name: string): Html => html`<a href="#${anchor(`shape ${name}`)}">${name}</a>`;

/** The object in a schema: itself, in a list, or beside null. */
export function objectWithin(schema: DocSchema): DocSchema | undefined {
  if (schema.properties) return schema;
  if (schema.items) return objectWithin(schema.items);
  const alternatives = (schema.anyOf ?? schema.oneOf ?? []).flatMap((one) => objectWithin(one) ?? []);
  return alternatives.length === 1 ? alternatives[0] : undefined;
}
