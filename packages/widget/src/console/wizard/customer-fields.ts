import { html, nothing, type TemplateResult } from 'lit';
import { languageTags } from '@slotkit/shared/vocabularies';
import { answerField, longest, type FormValue, type FormValues } from '../../flow/form-content.ts';
import { textOf, visibleQuestions } from '../../flow/form-values.ts';
import { formField, type Field } from '../../later/form-field.ts';
import { zoneOptions } from '../../later/zone-options.ts';
import { zoneLabel } from '../../time/zones.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { EventType } from '../console-shapes.ts';
import { valueOf } from '../control-value.ts';
import { oneOption } from '../option-list.ts';
import { wizardWords as words } from '../words/wizard.ts';
import { questionsOf } from './event-questions.ts';
import { visitorWords } from './visitor-words.ts';

/** The fields about who attends. */
export interface CustomerFields {
  readonly desk: ConsoleDesk;
  readonly eventType: EventType;
  /** In epoch milliseconds. */
  readonly startAt: number;
  readonly form: FormValues;
  /** What is wrong, by field. */
  readonly problems: ReadonlyMap<string, string>;
  readonly onFill: (name: string, value: FormValue) => void;
}

/** The server holds no longer answer against a pattern. */
const patternLength = 500;

/** Who attends, and what the event type asks. Of a customer on the phone the name is enough. */
export function customerFields(fields: CustomerFields): TemplateResult {
  const { desk, eventType, form } = fields;
  const { words: said } = desk;
  const line = (name: 'name' | 'email' | 'phone', label: string, required = false): Field => ({
    name,
    type: name === 'name' ? 'text' : name,
    label,
    required,
    autocomplete: 'off',
    maxLength: longest[name],
  });
  const questions = visibleQuestions(questionsOf(eventType), form);
  return html`<fieldset>
      <legend>${words.customer}</legend>
      <div class="columns">
        ${ask(line('name', said.name, true), fields)} ${ask(line('email', said.email), fields)}
        ${ask(line('phone', said.phone), fields)}
      </div>
      ${textOf(form, 'email').trim() === '' ? html`<p class="quiet small">${words.noEmail}</p>` : nothing}
      <div class="columns">${zone(fields)} ${language(fields)}</div>
    </fieldset>
    ${
      questions.length > 0
        ? html`<fieldset>
            <legend>${words.questions}</legend>
            ${questions.map((question) =>
              ask(
                {
                  ...question,
                  name: answerField(question.key),
                  maxLength: question.pattern === undefined ? longest.notes : patternLength,
                },
                fields,
              ),
            )}
          </fieldset>`
        : nothing
    }
    ${ask(
      {
        name: 'notes',
        type: 'long_text',
        label: said.notes,
        help: words.notesHint,
        required: false,
        maxLength: longest.notes,
      },
      fields,
    )}`;
}

const ask = (field: Field, { desk, form, problems, onFill }: CustomerFields): TemplateResult =>
  formField({
    field,
    value: form[field.name],
    problem: problems.get(field.name),
    messages: visitorWords(desk.formats).messages,
    onFill,
  });

function zone({ desk, form, startAt, onFill }: CustomerFields): TemplateResult {
  const chosen = textOf(form, 'timezone');
  const when = `${desk.formats.dayAndTime(startAt, chosen)}, ${zoneLabel(startAt, chosen)}`;
  return html`<div class="field">
    <label for="timezone">${words.customerZone}</label>
    <select
      id="timezone"
      name="timezone"
      aria-describedby="timezone-hint"
      @change=${(event: Event) => onFill('timezone', valueOf(event))}
    >
      ${zoneOptions(startAt, chosen)}
    </select>
    <p class="quiet small" id="timezone-hint">${words.customerZoneHint(when)}</p>
  </div>`;
}

function language({ desk, form, onFill }: CustomerFields): TemplateResult {
  const chosen = textOf(form, 'locale');
  const names = new Intl.DisplayNames(desk.formats.locale, { type: 'language' });
  return html`<label class="field"
    >${words.customerLocale}
    <select name="locale" @change=${(event: Event) => onFill('locale', valueOf(event))}>
      ${[...new Set([...languageTags, chosen])].map((tag) =>
        oneOption(tag, names.of(tag) ?? tag, tag === chosen),
      )}
    </select></label
  >`;
}
