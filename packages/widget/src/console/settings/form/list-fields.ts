import { html, nothing, type TemplateResult } from 'lit';
import { valueOf } from '../../control-value.ts';
import { numbersIn, stringsOf } from './form-lists.ts';
import { aboutOf, grouped, idOf, isTicked, labelled, type FieldAt } from './field-at.ts';
import { isRecord } from './form-values.ts';

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Several numbers in one line: '30, 45, 60'. As long as it is no tidy list it is kept as it was typed. */
export const numbersField = (at: FieldAt): TemplateResult =>
  labelled(
    at,
    html`<input
      id=${idOf(at)}
      name=${at.name}
      inputmode="numeric"
      autocomplete="off"
      required
      aria-describedby=${aboutOf(at) || nothing}
      aria-invalid=${at.faults.length > 0 ? 'true' : nothing}
      .value=${typeof at.value === 'string' ? at.value : listOf(at.value).join(', ')}
      @input=${(event: Event) => {
        const text = valueOf(event);
        const numbers = numbersIn(text);
        at.onChange(numbers.join(', ') === text ? numbers : text);
      }}
    />`,
  );

/** Several texts, one a line, as they are typed. */
export const linesField = (at: FieldAt): TemplateResult =>
  labelled(
    at,
    html`<textarea
      id=${idOf(at)}
      name=${at.name}
      class="code"
      dir="ltr"
      rows="3"
      spellcheck="false"
      aria-describedby=${aboutOf(at) || nothing}
      aria-invalid=${at.faults.length > 0 ? 'true' : nothing}
      .value=${stringsOf(at.value).join('\n')}
      @input=${(event: Event) => at.onChange(linesValue(at, valueOf(event)))}
    ></textarea>`,
  );

/** A list that may not be empty is null where there is nothing in it. */
const linesValue = ({ facts }: FieldAt, text: string): readonly string[] | null =>
  text.trim() === '' ? (facts.min === 1 && facts.isNullable ? null : []) : text.split('\n');

/** Several of a few choices. */
export function checksField(at: FieldAt): TemplateResult {
  const chosen = stringsOf(at.value);
  const all = at.facts.item?.choices ?? [];
  return grouped(
    at,
    html`<div class="ticks">
      ${all.map((choice) =>
        tick(at.words.choices[at.name]?.[choice] ?? choice, chosen.includes(choice), (isOn) =>
          at.onChange(all.filter((one) => (one === choice ? isOn : chosen.includes(one)))),
        ),
      )}
    </div>`,
  );
}

/** A box with its label. */
export const tick = (label: unknown, isOn: boolean, onChange: (isOn: boolean) => void): TemplateResult =>
  html`<label class="switch"
    ><input
      type="checkbox"
      .checked=${isOn}
      @change=${(event: Event) => onChange(isTicked(event))}
    />${label}</label
  >`;

/** Hosts that serve a location: none ticked is everybody. */
export function hostsField(at: FieldAt): TemplateResult {
  const chosen = stringsOf(at.value);
  return grouped(
    at,
    html`<div class="ticks">
      ${at.choices.hosts.map(({ id, name }) =>
        tick(html`<bdi>${name}</bdi>`, chosen.includes(id), (isOn) => {
          const next = isOn ? [...chosen, id] : chosen.filter((one) => one !== id);
          at.onChange(next.length === 0 ? null : next);
        }),
      )}
    </div>`,
  );
}

/** What customers may do: each true unless it is said otherwise. */
export function mayField(at: FieldAt): TemplateResult {
  const may = isRecord(at.value) ? at.value : {};
  return grouped(
    at,
    html`<div class="ticks">
      ${(['cancel', 'reschedule'] as const).map((name) =>
        tick(at.words[name], may[name] !== false, (isOn) =>
          at.onChange({
            cancel: may['cancel'] !== false,
            reschedule: may['reschedule'] !== false,
            [name]: isOn,
          }),
        ),
      )}
    </div>`,
  );
}

/** Pairs of text. */
export function pairsField(at: FieldAt): TemplateResult {
  const pairs = Object.entries(isRecord(at.value) ? at.value : {}).map(
    ([name, value]) => [name, String(value)] as const,
  );
  const change = (next: readonly (readonly [string, string])[]): void =>
    at.onChange(Object.fromEntries(next));
  const { words } = at;
  return grouped(
    at,
    html`${pairs.map(
        ([name, value], index) =>
          html`<div class="pair">
            <label
              >${words.pairName}<input
                .value=${name}
                @change=${(event: Event) => change(pairs.with(index, [valueOf(event), value]))}
            /></label>
            <label
              >${words.pairValue}<input
                .value=${value}
                @change=${(event: Event) => change(pairs.with(index, [name, valueOf(event)]))}
            /></label>
            <button
              type="button"
              aria-label=${words.removeOf(name)}
              @click=${() => change(pairs.toSpliced(index, 1))}
            >
              ${words.remove}
            </button>
          </div>`,
      )}
      <button type="button" @click=${() => change([...pairs, [newName(pairs), '']])}>
        ${words.addPair}
      </button>`,
  );
}

/** A name that no other pair has. */
function newName(pairs: readonly (readonly [string, string])[]): string {
  const isTaken = (name: string): boolean => pairs.some(([one]) => one === name);
  let count = pairs.length + 1;
  while (isTaken(`name_${count}`)) count++;
  return `name_${count}`;
}
