import { html, nothing, type TemplateResult } from 'lit';
import { timeInput } from '../../time-input.ts';
import type { FieldFacts } from '@slotkit/shared/setting-facts';
import { addDays } from '../../../time/days.ts';
import { grouped, idOf, type FieldAt } from './field-at.ts';
import { isRecord, type Values } from './form-values.ts';
import { numberIn } from './plain-fields.ts';

const numberOf = (value: unknown): string => (typeof value === 'number' ? String(value) : '');

/** A number with its own small label, within a field of several. */
const part = (
  at: FieldAt,
  {
    name,
    label,
    facts,
    value,
  }: { name: string; label: string; facts: FieldFacts | undefined; value: unknown },
  onChange: (value: number | null) => void,
): TemplateResult =>
  html`<label class="part"
    >${label}<input
      id=${idOf(at, name)}
      type="number"
      inputmode="numeric"
      min=${facts?.min ?? nothing}
      max=${facts?.max ?? nothing}
      .value=${numberOf(value)}
      @input=${(event: Event) => onChange(numberIn(event))}
  /></label>`;

/** So many days ahead, or from one day to another. */
export function horizonField(at: FieldAt): TemplateResult {
  const { words, desk } = at;
  const value: Values = isRecord(at.value) ? at.value : {};
  const isFixed = 'from' in value;
  const [rolling] = at.facts.either ?? [];
  const today = desk.today();
  const choose = (label: string, isOn: boolean, next: Values): TemplateResult =>
    html`<label class="switch"
      ><input
        type="radio"
        name=${at.name}
        .checked=${isOn}
        @change=${() => at.onChange(next)}
      />${label}</label
    >`;
  const day = (name: 'from' | 'to', label: string): TemplateResult =>
    html`<label class="part"
      >${label}${timeInput({
        type: 'date',
        value: typeof value[name] === 'string' ? value[name] : '',
        onChange: (typed) => at.onChange({ ...value, [name]: typed }),
      })}</label
    >`;
  return grouped(
    at,
    html`<div class="ticks">
        ${choose(words.daysAhead, !isFixed, { days: 60 })}
        ${choose(words.fixedDays, isFixed, { from: today, to: addDays(today, 30) })}
      </div>
      <div class="parts">
        ${
          isFixed
            ? html`${day('from', words.from)} ${day('to', words.to)}`
            : part(
                at,
                { name: 'days', label: words.days, facts: rolling?.fields?.['days'], value: value['days'] },
                (days) => at.onChange({ days }),
              )
        }
      </div>`,
  );
}

/** At most so many a day and a week. */
export function ratesField(at: FieldAt): TemplateResult {
  const value: Values = isRecord(at.value) ? at.value : {};
  const labels = { per_day: at.words.perDay, per_week: at.words.perWeek };
  return grouped(
    at,
    html`<div class="parts">
      ${(['per_day', 'per_week'] as const).map((name) =>
        part(
          at,
          { name, label: labels[name], facts: at.facts.fields?.[name], value: value[name] },
          (count) => {
            const { [name]: _, ...others } = value;
            at.onChange(count === null ? others : { ...others, [name]: count });
          },
        ),
      )}
    </div>`,
  );
}

/** Numbers that are there together, or not at all: an empty field takes all of them away. */
export function onceField(at: FieldAt): TemplateResult {
  const value: Values = isRecord(at.value) ? at.value : {};
  const labels: Readonly<Record<string, string>> = {
    max: at.words.most,
    days: at.words.within,
    minutes_before: at.words.minutes,
  };
  const starts: Readonly<Record<string, number>> = { max: 1, days: 30, minutes_before: 15 };
  const names = Object.keys(at.facts.fields ?? {});
  return grouped(
    at,
    html`<div class="parts">
      ${names.map((name) =>
        part(
          at,
          { name, label: labels[name] ?? name, facts: at.facts.fields?.[name], value: value[name] },
          (count) => {
            const begun = Object.fromEntries(names.map((one) => [one, value[one] ?? starts[one]]));
            at.onChange(count === null ? null : { ...begun, [name]: count });
          },
        ),
      )}
    </div>`,
  );
}
