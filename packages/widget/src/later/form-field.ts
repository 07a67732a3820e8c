import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '@slotkit/shared/wire';
import type { FormValue } from '../flow/form-content.ts';
import type { Messages } from '../localization/languages.ts';

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
  const { field, value, problem, messages, onFill } = filled;
  const { name, type, label, help, options } = field;
  const id = fieldId(name);
  const words = html`<bdi>${label}</bdi>${
      field.required ? '' : html`<span class="muted small"> (${messages.optional})</span>`
    }`;
  const aside = html`${help && html`<p class="small muted" id="${id}-help"><bdi>${help}</bdi></p>`}
  ${problem && html`<p class="problem small" id="${id}-problem" part="problem">${problem}</p>`}`;
  const about: About = {
    id,
    invalid: problem ? 'true' : nothing,
    by: problem || help ? `${id}-problem ${id}-help` : nothing,
  };

  if (type === 'checkbox' || type === 'consent') {
    return html`<div class="field" part="field">
      ${tick('checkbox', name, about, value === true, field.required, type === 'consent' ? html`<bdi>${label}</bdi>` : words, (isOn) => onFill(name, isOn))}
      ${aside}
    </div>`;
  }
  if (type === 'radio' || type === 'multi_select') {
    const isMany = type === 'multi_select';
    const chosen: readonly unknown[] = Array.isArray(value) ? value : [value];
    return html`<fieldset class="field" part="field" aria-describedby=${about.by}>
      <legend part="label">${words}</legend>
      ${options?.map((option, index) =>
        tick(
          isMany ? 'checkbox' : 'radio',
          name,
          { id: index === 0 ? id : nothing, invalid: about.invalid, by: nothing },
          chosen.includes(option),
          field.required && !(isMany && options.some((one) => chosen.includes(one))),
          html`<span>${option}</span>`,
          (isOn) =>
            onFill(
              name,
              isMany ? options.filter((one) => (one === option ? isOn : chosen.includes(one))) : option,
            ),
        ),
      )}
      ${aside}
    </fieldset>`;
  }
  return html`<div class="field" part="field">
    <label for=${id} part="label">${words}</label>
    ${control(filled, about)} ${aside}
  </div>`;
}

/** What assistive technology is told of a control. */
interface About {
  readonly id: string | typeof nothing;
  readonly invalid: string | typeof nothing;
  /** Ids of help and problem. */
  readonly by: string | typeof nothing;
}

function tick(
  type: 'checkbox' | 'radio',
  name: string,
  about: About,
  isOn: boolean,
  isRequired: boolean,
  words: TemplateResult,
  onChange: (isOn: boolean) => void,
): TemplateResult {
  return html`<label class="tick" part="option">
    <input
      id=${about.id}
      name=${name}
      type=${type}
      part="tick"
      ?required=${isRequired}
      aria-invalid=${about.invalid}
      aria-describedby=${about.by}
      .checked=${isOn}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
    />
    <span>${words}</span>
  </label>`;
}

/** What HTML calls a question's type. */
export const inputType = (type: Question['type']): string => (type === 'phone' ? 'tel' : type);

/** A line, several lines or a list to choose from. */
function control({ field, value, messages, onFill }: FilledField, about: About): TemplateResult {
  const { name, type, options, maxLength } = field;
  const text = typeof value === 'string' ? value : '';
  const fill = (event: Event): void => onFill(name, (event.target as HTMLInputElement).value);
  if (type === 'select') {
    return html`<select
      id=${about.id}
      name=${name}
      ?required=${field.required}
      aria-invalid=${about.invalid}
      aria-describedby=${about.by}
      part="control"
      @change=${fill}
    >
      <option value="">${messages.pleaseSelect}</option>
      ${options?.map((option) => html`<option .value=${option} .selected=${option === text}>${option}</option>`)}
    </select>`;
  }
  if (type === 'long_text') {
    return html`<textarea
      id=${about.id}
      name=${name}
      dir="auto"
      rows="3"
      maxlength=${maxLength}
      ?required=${field.required}
      aria-invalid=${about.invalid}
      aria-describedby=${about.by}
      part="control"
      .value=${text}
      @input=${fill}
    ></textarea>`;
  }
  return html`<input
    id=${about.id}
    name=${name}
    type=${inputType(type)}
    dir="auto"
    step="any"
    maxlength=${maxLength}
    pattern=${field.pattern ?? nothing}
    autocomplete=${field.autocomplete ?? nothing}
    ?required=${field.required}
    aria-invalid=${about.invalid}
    aria-describedby=${about.by}
    part="control"
    .value=${text}
    @input=${fill}
  />`;
}
