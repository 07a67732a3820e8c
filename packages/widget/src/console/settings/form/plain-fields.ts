import { html, nothing, type TemplateResult } from 'lit';
import { valueOf } from '../../control-value.ts';
import { oneOption, optionList } from '../../option-list.ts';
import { about, aboutOf, idOf, isTicked, labelled, type FieldAt } from './field-at.ts';
import { spanText } from './span-text.ts';

const invalid = ({ faults }: FieldAt): 'true' | typeof nothing => (faults.length > 0 ? 'true' : nothing);
const described = (at: FieldAt): string | typeof nothing => aboutOf(at) || nothing;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What kind of text the browser is told to expect, by the name of the field. */
const inputs: Readonly<Record<string, 'email' | 'url'>> = { email: 'email', avatar_url: 'url' };

export const textField = (at: FieldAt): TemplateResult =>
  labelled(
    at,
    html`<input
      id=${idOf(at)}
      name=${at.name}
      type=${inputs[at.name] ?? 'text'}
      autocomplete="off"
      maxlength=${at.facts.max ?? 200}
      ?required=${at.facts.isRequired === true}
      aria-describedby=${described(at)}
      aria-invalid=${invalid(at)}
      .value=${textOf(at.value)}
      @input=${(event: Event) => at.onChange(textValue(at, valueOf(event)))}
    />`,
  );

/** Where null has a meaning of its own, an empty field means it. */
const textValue = ({ facts }: FieldAt, text: string): string | null =>
  text === '' && facts.isNullable && !facts.isRequired ? null : text;

export const areaField = (at: FieldAt): TemplateResult =>
  labelled(
    at,
    html`<textarea
      id=${idOf(at)}
      name=${at.name}
      rows="4"
      aria-describedby=${described(at)}
      aria-invalid=${invalid(at)}
      .value=${textOf(at.value)}
      @input=${(event: Event) => at.onChange(valueOf(event))}
    ></textarea>`,
  );

/** A number within the bounds of the schema; empty gives the default back. */
export function numberField(at: FieldAt, unit = ''): TemplateResult {
  const { facts, value, desk, words } = at;
  const said = typeof facts.default === 'number' ? desk.formats.number(facts.default) : '';
  const span = unit && typeof value === 'number' ? spanText(value, desk.formats.locale) : '';
  return labelled(
    at,
    html`<span class="measured">
      <input
        id=${idOf(at)}
        name=${at.name}
        type="number"
        inputmode="numeric"
        min=${facts.min ?? nothing}
        max=${facts.max ?? nothing}
        placeholder=${said ? words.default(said) : ''}
        aria-describedby=${described(at)}
        aria-invalid=${invalid(at)}
        .value=${typeof value === 'number' ? String(value) : ''}
        @input=${(event: Event) => at.onChange(numberIn(event))}
      />
      <span class="quiet">${unit}${span ? ` = ${span}` : ''}</span>
    </span>`,
    'short',
  );
}

/** The number in a control; null where there is none. */
export const numberIn = (event: Event): number | null => {
  const { valueAsNumber } = event.target as HTMLInputElement;
  return Number.isNaN(valueAsNumber) ? null : valueAsNumber;
};

export const minutesField = (at: FieldAt): TemplateResult => numberField(at, at.words.minutes);

export const flagField = (at: FieldAt): TemplateResult =>
  html`<div class="field flag" data-field=${at.name} ?data-wrong=${at.faults.length > 0}>
    <label class="switch"
      ><input
        id=${idOf(at)}
        name=${at.name}
        type="checkbox"
        aria-describedby=${described(at)}
        aria-invalid=${invalid(at)}
        .checked=${at.value === true}
        @change=${(event: Event) => at.onChange(isTicked(event))}
      />${at.label}</label
    >
    ${about(at)}
  </div>`;

export const choiceField = (at: FieldAt): TemplateResult =>
  labelled(
    at,
    html`<select
      id=${idOf(at)}
      name=${at.name}
      aria-describedby=${described(at)}
      aria-invalid=${invalid(at)}
      @change=${(event: Event) => at.onChange(valueOf(event))}
    >
      ${(at.facts.choices ?? []).map((choice) =>
        oneOption(choice, at.words.choices[at.name]?.[choice] ?? choice, at.value === choice),
      )}
    </select>`,
    'short',
  );

export const zoneField = (at: FieldAt): TemplateResult =>
  labelled(
    at,
    html`<input
        id=${idOf(at)}
        name=${at.name}
        list=${idOf(at, 'list')}
        autocomplete="off"
        maxlength=${at.facts.max ?? 64}
        placeholder=${at.desk.signedIn.app.timezone}
        aria-describedby=${described(at)}
        aria-invalid=${invalid(at)}
        .value=${textOf(at.value)}
        @input=${(event: Event) => at.onChange(textValue(at, valueOf(event)))}
      /><datalist id=${idOf(at, 'list')}>
        ${Intl.supportedValuesOf('timeZone').map((zone) => html`<option value=${zone}></option>`)}
      </datalist>`,
    'short',
  );

/** Who signs in as a host. */
export const memberField = (at: FieldAt): TemplateResult =>
  labelled(
    at,
    html`<select
      id=${idOf(at)}
      name=${at.name}
      aria-describedby=${described(at)}
      aria-invalid=${invalid(at)}
      @change=${(event: Event) => at.onChange(valueOf(event) || null)}
    >
      ${oneOption('', at.words.noMember, !at.value)} ${optionList(at.choices.members, textOf(at.value))}
    </select>`,
    'short',
  );

/** Where a location is: what that means its kind says. */
export function placeField(at: FieldAt): TemplateResult {
  const type = textOf(at.values['type']);
  const said: Readonly<Record<string, string>> = at.words.placeValues;
  // Of a phone number nothing may be said: then the host calls.
  const { isRequired, ...facts } = at.facts;
  const isNeeded = type !== 'phone' && isRequired === true;
  const named: FieldAt = {
    ...at,
    label: said[type] ?? at.label,
    facts: isNeeded ? { ...facts, isRequired } : facts,
  };
  if (type === 'conference') return html`<p class="hint">${named.label}</p>`;
  return type === 'in_person' ? areaField(named) : textField(named);
}
