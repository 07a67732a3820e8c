import { html, raw } from 'hono/html';
import type { Html } from '../pages/page-layout.ts';
import type { FormField } from './form-fields.ts';
import type { PlainReader } from './plain-reader.ts';

/** A field with what was put in and what is wrong with it. */
export interface FilledField {
  readonly field: FormField;
  readonly said: readonly string[];
  readonly problem: string | undefined;
  readonly reader: PlainReader;
  /** The words for a ticked box and an unticked one. */
  readonly yesNo: { readonly yes: string; readonly no: string };
}

/** The id of a field's control, which the list of what is wrong leads to. */
export const fieldId = (name: string): string => `field-${name.replace('/', '-')}`;

/** A question of the form with its help and what is wrong. */
export function formField(filled: FilledField): Html {
  const { field, said, reader } = filled;
  const { words } = reader;
  const id = fieldId(field.name);
  const isOptional = !field.required;
  const label = html`<bdi>${field.label}</bdi
    >${isOptional ? html`<span class="muted small"> (${words.optional})</span>` : ''}`;
  const asides = aside(filled, id);
  if (field.type === 'checkbox' || field.type === 'consent')
    return html`<div class="plain-field">
      ${tick('checkbox', { ...filled, id, value: 'yes', isOn: said.length > 0, isFirst: true }, field.type === 'consent' ? html`<bdi>${field.label}</bdi>` : label)}
      ${asides}
    </div>`;
  if (field.type === 'radio' || field.type === 'multi_select')
    return html`<fieldset class="plain-field" ${described(filled, id)}>
      <legend>${label}</legend>
      ${(field.options ?? []).map((option, index) =>
        tick(
          field.type === 'radio' ? 'radio' : 'checkbox',
          { ...filled, id, value: option, isOn: said.includes(option), isFirst: index === 0 },
          html`<bdi>${option}</bdi>`,
        ),
      )}
      ${asides}
    </fieldset>`;
  return html`<div class="plain-field">
    <label for="${id}">${label}</label>
    ${control(filled, id)} ${asides}
  </div>`;
}

function aside({ field, problem, reader, yesNo }: FilledField, id: string): Html {
  const { onlyIf, help } = field;
  const answer =
    onlyIf &&
    (typeof onlyIf.equals === 'boolean' ? (onlyIf.equals ? yesNo.yes : yesNo.no) : String(onlyIf.equals));
  const only = onlyIf && answer !== undefined ? reader.words.onlyIf(onlyIf.label, answer) : undefined;
  return html`${
    help === undefined && only === undefined
      ? ''
      : html`<p class="small muted" id="${id}-help">
          ${help === undefined ? '' : html`<bdi>${help}</bdi> `}${only ?? ''}
        </p>`
  }${problem === undefined ? '' : html`<p class="problem small" id="${id}-problem">${problem}</p>`}`;
}

/** Which of the lines below a control says more about it. */
function described({ field, problem }: FilledField, id: string): Html {
  const ids = [
    ...(problem === undefined ? [] : [`${id}-problem`]),
    ...(field.help === undefined && field.onlyIf === undefined ? [] : [`${id}-help`]),
  ];
  return ids.length === 0 ? html`` : html`aria-describedby="${ids.join(' ')}"`;
}

const invalid = ({ problem }: FilledField): Html =>
  problem === undefined ? html`` : html`aria-invalid="true"`;

/** A question that is asked only sometimes cannot be made necessary in advance. */
const required = ({ field }: FilledField): Html =>
  field.required && field.onlyIf === undefined ? html`required` : html``;

interface Tick extends FilledField {
  readonly id: string;
  readonly value: string;
  readonly isOn: boolean;
  /** The one that the label and the list of what is wrong lead to. */
  readonly isFirst: boolean;
}

function tick(type: 'checkbox' | 'radio', one: Tick, words: Html): Html {
  const isMany = one.field.type === 'multi_select';
  return html`<label class="plain-tick">
    <input
      ${one.isFirst ? html`id="${one.id}"` : ''}
      name="${one.field.name}"
      type="${type}"
      value="${one.value}"
      ${one.isOn ? html`checked` : ''}
      ${isMany ? '' : required(one)}
      ${invalid(one)}
      ${isMany || type === 'radio' ? '' : described(one, one.id)}
    />
    <span>${words}</span>
  </label>`;
}

const inputTypes: Partial<Record<FormField['type'], string>> = { text: 'text', phone: 'tel' };

/** A line, several lines or a list to choose from. */
function control(filled: FilledField, id: string): Html {
  const { field, said, reader } = filled;
  const [text = ''] = said;
  const about = html`id="${id}" name="${field.name}" ${required(filled)} ${invalid(filled)}
  ${described(filled, id)}`;
  if (field.type === 'select')
    return html`<select ${about}>
      <option value="">${reader.words.pleaseSelect}</option>
      ${(field.options ?? []).map(
        (option) => html`<option value="${option}" ${option === text ? 'selected' : ''}>${option}</option>`,
      )}
    </select>`;
  // A textarea drops the first line break after its tag, and only that one.
  if (field.type === 'long_text')
    return html`<textarea ${about} rows="3" maxlength="${field.maxLength}">${raw('\n')}${text}</textarea>`;
  return html`<input
    ${about}
    type="${inputTypes[field.type] ?? field.type}"
    value="${text}"
    ${field.type === 'number' ? html`step="any"` : html`maxlength="${field.maxLength}"`}
    ${field.pattern === undefined ? '' : html`pattern="${field.pattern}"`}
    ${field.autocomplete === undefined ? '' : html`autocomplete="${field.autocomplete}"`}
  />`;
}
