import { html, nothing, type TemplateResult } from 'lit';
import type { FieldFacts } from '@slotkit/shared/setting-facts';
import type { ConsoleDesk } from '../../console-desk.ts';
import type { Choice } from '../../directory.ts';
import type { SettingWords } from '../../words/settings.ts';
import type { FormKind } from './form-plan.ts';
import type { Fault, Values } from './form-values.ts';

/** What fields choose from. */
export interface FormChoices {
  readonly hosts: readonly Choice[];
  readonly locations: readonly Choice[];
  readonly members: readonly Choice[];
}

/** A field of a form, with all that it is drawn from. */
export interface FieldAt {
  readonly kind: FormKind;
  readonly name: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly facts: FieldFacts;
  readonly value: unknown;
  /** All that the form holds. */
  readonly values: Values;
  readonly faults: readonly Fault[];
  readonly choices: FormChoices;
  readonly desk: ConsoleDesk;
  readonly words: SettingWords;
  readonly onChange: (value: unknown) => void;
}

/** The id of the control of a field, or of a part of it. */
export const idOf = ({ name }: Pick<FieldAt, 'name'>, ...parts: readonly (number | string)[]): string =>
  ['field', name, ...parts].join('-');

/** Ids of what is said about a control: its hint and what is wrong with it. */
export const aboutOf = (at: FieldAt): string =>
  [at.hint ? idOf(at, 'hint') : '', at.faults.length > 0 ? idOf(at, 'fault') : ''].join(' ').trim();

/** Hint and faults below a control. */
export const about = (at: FieldAt): TemplateResult =>
  html`${at.hint ? html`<p class="hint" id=${idOf(at, 'hint')}>${at.hint}</p>` : nothing}${faultText(at)}`;

const faultText = (at: FieldAt): TemplateResult | typeof nothing =>
  at.faults.length === 0
    ? nothing
    : html`<p class="fault" id=${idOf(at, 'fault')}>
        ${at.faults.map(({ path, detail }) => html`<span>${whereText(path, at)}${detail}</span>`)}
      </p>`;

/** Of a list: which of its items is meant. */
function whereText(path: readonly string[], { desk, words, name }: FieldAt): string {
  const [place = '', ...rest] = path;
  if (!/^\d+$/.test(place)) return '';
  const number = desk.formats.number(Number(place) + 1);
  if (name === 'questions') return `${words.question(number)}${rest[0] ? `, ${rest[0]}` : ''}: `;
  return `${number}: `;
}

/** A field with one control: label, control, hint, faults. */
export const labelled = (at: FieldAt, control: TemplateResult, size: 'short' | '' = ''): TemplateResult =>
  html`<div class="field ${size}" data-field=${at.name} ?data-wrong=${at.faults.length > 0}>
    <label for=${idOf(at)}>${at.label}</label>
    ${control} ${about(at)}
  </div>`;

/** A field of several controls. */
export const grouped = (at: FieldAt, controls: unknown): TemplateResult =>
  html`<fieldset
    class="field"
    data-field=${at.name}
    aria-describedby=${aboutOf(at) || nothing}
    tabindex="-1"
    ?data-wrong=${at.faults.length > 0}
  >
    <legend>${at.label}</legend>
    ${controls} ${about(at)}
  </fieldset>`;

export const isTicked = ({ target }: Event): boolean => (target as HTMLInputElement).checked;
