import { html, nothing, type TemplateResult } from 'lit';
import type { ConsoleDesk } from '../console-desk.ts';
import { valueOf } from '../control-value.ts';
import type { Choice } from '../directory.ts';
import type { FormValues } from '../drafts.ts';
import { oneOption, optionList } from '../option-list.ts';

/** What a part of a form is drawn from: what was typed, and where more of it goes. */
interface TypedForm {
  readonly desk: ConsoleDesk;
  readonly values: FormValues;
  readonly onType: (values: FormValues) => void;
}

/** One of several hosts; with words for none, nobody in particular. */
export const hostSelect = (
  { values, desk, onType }: TypedForm,
  label: string,
  hosts: readonly Choice[],
  none: string | null,
): TemplateResult =>
  html`<label
    >${label}
    <select
      name="host"
      ?required=${none === null}
      @change=${(event: Event) => onType({ host: valueOf(event) })}
    >
      ${oneOption('', none ?? desk.words.chooseHost, !values['host'])} ${optionList(hosts, values['host'])}
    </select></label
  >`;

interface LineOptions {
  readonly known?: string | null | undefined;
  readonly type?: string;
  readonly isRequired?: boolean;
  readonly isOptional?: boolean;
}

/** A line of text. */
export const line = (
  { values, desk, onType }: TypedForm,
  name: string,
  label: string,
  { known = '', type = 'text', isRequired = false, isOptional = false }: LineOptions,
): TemplateResult =>
  html`<label
    ><span>${label} ${isOptional ? html`<span class="quiet">(${desk.words.optional})</span>` : nothing}</span>
    <input
      type=${type}
      name=${name}
      maxlength="200"
      ?required=${isRequired}
      .value=${values[name] ?? known ?? ''}
      @input=${(event: Event) => onType({ [name]: valueOf(event) })}
  /></label>`;

interface AreaOptions {
  readonly maxLength: number;
  readonly known?: string | null;
  readonly isRequired?: boolean;
}

/** Several lines of text. */
export const area = (
  { values, desk, onType }: TypedForm,
  name: string,
  label: string,
  { maxLength, known = null, isRequired = false }: AreaOptions,
): TemplateResult =>
  html`<label
    ><span>${label} ${isRequired ? nothing : html`<span class="quiet">(${desk.words.optional})</span>`}</span>
    <textarea
      name=${name}
      rows="3"
      maxlength=${maxLength}
      ?required=${isRequired}
      .value=${values[name] ?? known ?? ''}
      @input=${(event: Event) => onType({ [name]: valueOf(event) })}
    ></textarea>
  </label>`;
