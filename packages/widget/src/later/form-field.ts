import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '@slotkit/shared/wire';
import type { FormValue } from '../../flow/form-content.ts';
import type { Messages } from '../../localization/complete.ts';

/** One question as the form asks it. */
export interface Field {
  readonly name: string;
  readonly type: Question['type'];
  readonly label: string;
  readonly help?: string | undefined;
  readonly options?: readonly string[] | undefined;
  readonly required: boolean;
  readonly pattern?: string | undefined;
  readonly autocomplete?: string | undefined;
  readonly maxLength: number;
}

/** A field with what the visitor put in and what is wrong with it. */
export interface FilledField {
  readonly field: Field;
  readonly value: FormValue | undefined;
  readonly problem: string | undefined;
  readonly messages: Messages;
  readonly onFill: (name: string, value: FormValue) => void;
}

/** The id of a field's control, which error summaries lead to. */
export const fieldId = (name: string): string => `field-${name.replace('/', '-')}`;

/** A question of the form as a template. */
export function formField(filled: FilledField): TemplateResult {
  const { field } = filled;
  if (field.type === 'checkbox' || field.type === 'consent') return tickField(filled);
  if (field.type === 'radio' || field.type === 'multi_select') return optionsField(filled);
  return html`<div class="field" part="field">
    <label for=${fieldId(field.name)} part="label">${labelText(filled)}</label>
    ${control(filled)} ${aside(filled)}
  </div>`;
}

const labelText = ({ field, messages }: FilledField) =>
  html`<bdi>${field.label}</bdi
    >${field.required ? nothing : html`<span class="muted small"> (${messages.optional})</span>`}`;

/** Help and error, named so that the control can point to them. */
const aside = ({ field, problem }: FilledField) => html`
  ${
    field.help === undefined
      ? nothing
      : html`<p class="small muted" id="${fieldId(field.name)}-help"><bdi>${field.help}</bdi></p>`
  }
  ${
    problem === undefined
      ? nothing
      : html`<p class="problem small" id="${fieldId(field.name)}-problem" part="problem">${problem}</p>`
  }
`;

const describedBy = ({ field, problem }: FilledField) => {
  const ids = [
    ...(problem === undefined ? [] : [`${fieldId(field.name)}-problem`]),
    ...(field.help === undefined ? [] : [`${fieldId(field.name)}-help`]),
  ];
  return ids.length === 0 ? nothing : ids.join(' ');
};

const inputTypes: Partial<Record<Question['type'], string>> = {
  email: 'email',
  phone: 'tel',
  number: 'number',
  date: 'date',
  url: 'url',
};

function control(filled: FilledField): TemplateResult {
  const { field, value, problem, messages, onFill } = filled;
  const text = typeof value === 'string' ? value : '';
  const fill = (event: Event): void => onFill(field.name, (event.target as HTMLInputElement).value);
  const invalid = problem === undefined ? nothing : 'true';
  if (field.type === 'select') {
    return html`<select
      id=${fieldId(field.name)}
      name=${field.name}
      ?required=${field.required}
      aria-invalid=${invalid}
      aria-describedby=${describedBy(filled)}
      part="control"
      @change=${fill}
    >
      <option value="" .selected=${text === ''}>${messages.pleaseSelect}</option>
      ${field.options?.map((option) => html`<option .value=${option} .selected=${option === text}>${option}</option>`)}
    </select>`;
  }
  if (field.type === 'long_text') {
    return html`<textarea
      id=${fieldId(field.name)}
      name=${field.name}
      rows="3"
      maxlength=${field.maxLength}
      ?required=${field.required}
      aria-invalid=${invalid}
      aria-describedby=${describedBy(filled)}
      part="control"
      .value=${text}
      @input=${fill}
    ></textarea>`;
  }
  return html`<input
    id=${fieldId(field.name)}
    name=${field.name}
    type=${inputTypes[field.type] ?? 'text'}
    step=${field.type === 'number' ? 'any' : nothing}
    maxlength=${field.type === 'number' || field.type === 'date' ? nothing : field.maxLength}
    pattern=${field.pattern ?? nothing}
    autocomplete=${field.autocomplete ?? nothing}
    ?required=${field.required}
    aria-invalid=${invalid}
    aria-describedby=${describedBy(filled)}
    part="control"
    .value=${text}
    @input=${fill}
  />`;
}

function tickField(filled: FilledField): TemplateResult {
  const { field, value, problem, onFill } = filled;
  return html`<div class="field" part="field">
    <label class="tick">
      <input
        id=${fieldId(field.name)}
        name=${field.name}
        type="checkbox"
        ?required=${field.required}
        aria-invalid=${problem === undefined ? nothing : 'true'}
        aria-describedby=${describedBy(filled)}
        .checked=${value === true}
        @change=${(event: Event) => onFill(field.name, (event.target as HTMLInputElement).checked)}
      />
      <span>${field.type === 'consent' ? html`<bdi>${field.label}</bdi>` : labelText(filled)}</span>
    </label>
    ${aside(filled)}
  </div>`;
}

/** Radio buttons, or ticks of which several may be set. */
function optionsField(filled: FilledField): TemplateResult {
  const { field, value, problem, onFill } = filled;
  const isMany = field.type === 'multi_select';
  const chosen: readonly string[] = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
  const choose = (option: string, isOn: boolean): void =>
    onFill(
      field.name,
      isMany ? [...chosen.filter((one) => one !== option), ...(isOn ? [option] : [])] : option,
    );
  return html`<fieldset class="field" part="field" aria-describedby=${describedBy(filled)}>
    <legend part="label">${labelText(filled)}</legend>
    ${field.options?.map(
      (option, index) =>
        html`<label class="tick">
          <input
            id=${index === 0 ? fieldId(field.name) : nothing}
            name=${field.name}
            type=${isMany ? 'checkbox' : 'radio'}
            .value=${option}
            ?required=${field.required && (!isMany || chosen.length === 0)}
            aria-invalid=${problem === undefined ? nothing : 'true'}
            .checked=${chosen.includes(option)}
            @change=${(event: Event) => choose(option, (event.target as HTMLInputElement).checked)}
          />
          <span>${option}</span>
        </label>`,
    )}
    ${aside(filled)}
  </fieldset>`;
}
