import { html, nothing, type TemplateResult } from 'lit';
import { focusDrawn } from '../../focus-drawn.ts';
import { valueOf } from '../../control-value.ts';
import { oneOption } from '../../option-list.ts';
import { tick } from '../../tick.ts';
import { settingFacts, type SettingName } from '@slotkit/shared/setting-facts';
import { grouped, idOf, type FieldAt } from './field-at.ts';
import { isRecord, type Values } from './form-values.ts';
import { stringsOf } from './form-lists.ts';
import { orderButton } from './pool-fields.ts';
import { keyFor } from './question-key.ts';

const facts = settingFacts.question;
const withOptions: readonly unknown[] = ['select', 'multi_select', 'radio'];
const withPattern: readonly unknown[] = ['text', 'email', 'phone', 'url'];

const textIn = (question: Values, name: SettingName<'question'>): string =>
  typeof question[name] === 'string' ? question[name] : '';

/** The questions of a form: each a card, in the order in which they are asked. */
export function questionsField(at: FieldAt): TemplateResult {
  const { words, desk } = at;
  const questions = Array.isArray(at.value) ? at.value.filter(isRecord) : [];
  const change = (next: readonly Values[]): void => at.onChange(next);
  const move = (index: number, by: number): void => {
    const moved = questions[index];
    if (moved) change(questions.toSpliced(index, 1).toSpliced(index + by, 0, moved));
  };
  return grouped(
    at,
    html`<ol class="questions">
        ${questions.map((question, index) => {
          const name = textIn(question, 'label') || words.question(desk.formats.number(index + 1));
          return html`<li>
            ${card({ at, question, index, before: questions.slice(0, index) }, (next) =>
              change(questions.with(index, next)),
            )}
            <div class="buttons">
              ${orderButton(words.upOf(name), '↑', index === 0, () => move(index, -1))}
              ${orderButton(words.downOf(name), '↓', index === questions.length - 1, () => move(index, 1))}
              <button
                type="button"
                aria-label=${words.removeOf(name)}
                @click=${() => change(questions.toSpliced(index, 1))}
              >
                ${words.remove}
              </button>
            </div>
          </li>`;
        })}
      </ol>
      <button
        type="button"
        @click=${(event: Event) => {
          change([...questions, { key: keyFor('', questions), type: 'text', label: '', required: false }]);
          focusDrawn(event, (root) => root.getElementById(idOf(at, questions.length, 'label')));
        }}
      >
        ${words.addQuestion}
      </button>`,
  );
}

interface Card {
  readonly at: FieldAt;
  readonly question: Values;
  readonly index: number;
  /** Those that are asked before. */
  readonly before: readonly Values[];
}

function card({ at, question, index, before }: Card, onChange: (next: Values) => void): TemplateResult {
  const { words } = at;
  const set = (name: SettingName<'question'>, value: unknown): void => {
    const { [name]: _, ...others } = question;
    onChange(value === undefined ? others : { ...others, [name]: value });
  };
  const faulty = at.faults.filter(({ path }) => path[0] === String(index)).map(({ path }) => path[1]);
  const invalid = (name: string): 'true' | typeof nothing => (faulty.includes(name) ? 'true' : nothing);
  const others = Array.isArray(at.value) ? at.value.filter(isRecord).toSpliced(index, 1) : [];
  /** As long as the key is the one that came of the label, it follows the label. */
  const label = (text: string): void => {
    const isOwn = question['key'] !== keyFor(textIn(question, 'label'), others);
    onChange({ ...question, label: text, ...(!isOwn && { key: keyFor(text, others) }) });
  };
  const line = (name: SettingName<'question'>, text: string, isCode = false): TemplateResult =>
    html`<label
      >${text}<input
        id=${idOf(at, index, name)}
        class=${isCode ? 'code' : ''}
        maxlength=${facts[name].max ?? 500}
        aria-invalid=${invalid(name)}
        .value=${textIn(question, name)}
        @input=${(event: Event) => {
          const typed = valueOf(event);
          if (name === 'label') label(typed);
          else set(name, typed === '' && !facts[name].isRequired ? undefined : typed);
        }}
    /></label>`;
  return html`<div class="card">
    ${line('label', words.questionLabel)}
    <label
      >${words.questionType}<select
        aria-invalid=${invalid('type')}
        @change=${(event: Event) => onChange(ofType(question, valueOf(event)))}
      >
        ${(facts.type.choices ?? []).map((type) =>
          oneOption(type, words.choices['kind']?.[type] ?? type, question['type'] === type),
        )}
      </select></label
    >
    ${
      withOptions.includes(question['type'])
        ? html`<label class="wide"
            >${words.questionOptions}<textarea
              rows="4"
              aria-invalid=${invalid('options')}
              .value=${stringsOf(question['options']).join('\n')}
              @input=${(event: Event) => set('options', valueOf(event).split('\n'))}
            ></textarea>
          </label>`
        : nothing
    }
    ${tick(words.questionRequired, question['required'] === true, (isOn) => set('required', isOn))}
    <details
      class="wide"
      ?open=${faulty.some((name) => ['help', 'key', 'pattern', 'show_if'].includes(name ?? ''))}
    >
      <summary>${words.groups.more}</summary>
      <div class="card">
        ${line('help', words.questionHelp)} ${line('key', words.questionKey, true)}
        ${withPattern.includes(question['type']) ? line('pattern', words.questionPattern, true) : nothing}
        ${before.length > 0 ? condition(at, question, before, (next) => set('show_if', next)) : nothing}
      </div>
    </details>
  </div>`;
}

/** Of another kind: what that kind does not have goes. */
function ofType({ options, pattern, ...question }: Values, type: string): Values {
  return {
    ...question,
    type,
    ...(withOptions.includes(type) && { options: options ?? [] }),
    ...(withPattern.includes(type) && pattern !== undefined && { pattern }),
  };
}

function condition(
  { words }: FieldAt,
  question: Values,
  before: readonly Values[],
  onChange: (next: Values | undefined) => void,
): TemplateResult {
  const shown: Values = isRecord(question['show_if']) ? question['show_if'] : {};
  const asked = before.find(({ key }) => key === shown['key']);
  const first = (of: Values): unknown =>
    of['type'] === 'checkbox' || of['type'] === 'consent' ? true : (stringsOf(of['options'])[0] ?? '');
  return html`<label
      >${words.askOnly}<select
        @change=${(event: Event) => {
          const chosen = before.find(({ key }) => key === valueOf(event));
          onChange(chosen && { key: chosen['key'], equals: first(chosen) });
        }}
      >
        ${oneOption('', words.always, !asked)}
        ${before.map((one) =>
          oneOption(textIn(one, 'key'), textIn(one, 'label') || textIn(one, 'key'), one === asked),
        )}
      </select></label
    >
    ${asked ? answerOf(words.is, asked, shown, onChange) : nothing}`;
}

function answerOf(
  label: string,
  asked: Values,
  shown: Values,
  onChange: (next: Values) => void,
): TemplateResult {
  const { equals } = shown;
  if (typeof equals === 'boolean') return tick(label, equals, (isOn) => onChange({ ...shown, equals: isOn }));
  const options = stringsOf(asked['options']);
  const typed = (text: string): string | number =>
    asked['type'] === 'number' && text !== '' && !Number.isNaN(Number(text)) ? Number(text) : text;
  return html`<label
    >${label}${
      options.length > 0
        ? html`<select @change=${(event: Event) => onChange({ ...shown, equals: valueOf(event) })}>
            ${options.map((one) => oneOption(one, one, one === equals))}
          </select>`
        : html`<input
            .value=${typeof equals === 'string' || typeof equals === 'number' ? String(equals) : ''}
            @input=${(event: Event) => onChange({ ...shown, equals: typed(valueOf(event)) })}
          />`
    }</label
  >`;
}
