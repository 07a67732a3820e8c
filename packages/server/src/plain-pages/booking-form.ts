import type { PublicEventType } from '@slotkit/shared/wire';
import { html } from 'hono/html';
import { chooseLinkWords } from '../link-pages/words/choose-link-words.ts';
import type { Html } from '../pages/page-layout.ts';
import { formField, fieldId } from './form-field.ts';
import { formFields } from './form-fields.ts';
import type { FormProblems } from './form-problems.ts';
import type { PlainReader } from './plain-reader.ts';
import type { LostTime } from './lost-time.ts';

/** A form as it stands: what was typed, and what became of it. */
export interface BookingForm {
  readonly eventType: PublicEventType;
  readonly reader: PlainReader;
  /** Where it is sent. */
  readonly action: string;
  readonly said: URLSearchParams;
  /** Starts to choose from, where the one that was wanted is gone. */
  readonly instead?: LostTime | null;
  /** What is sent along unseen. */
  readonly hidden: readonly (readonly [name: string, value: string])[];
  readonly problems: FormProblems;
  /** Why the last try failed as a whole. */
  readonly failure: string | null;
}

/**
 * The form of an event type. It is checked by the server as every booking is; browsers help with what they know. It is answered in the
 * whole window: the page behind the booking's private link may stand in nobody's frame.
 */
export function bookingForm(form: BookingForm): Html {
  const { eventType, reader, action, said, hidden, problems, failure, instead } = form;
  const { words } = reader;
  const fields = formFields(eventType, reader);
  const { words: yesNo } = chooseLinkWords(reader.locale);
  return html`${problems.size === 0 ? '' : summary(problems, reader, (name) => fields.find((field) => field.name === name)?.label ?? name)}
    <form class="plain-form" method="post" action="${action}" target="_top">
      ${hidden.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
      ${instead ? otherStarts(instead, reader) : ''}
      ${fields.map((field) =>
        formField({ field, said: said.getAll(field.name), problem: problems.get(field.name), reader, yesNo }),
      )}
      ${failure === null ? '' : html`<p class="plain-notice bad" role="alert">${failure}</p>`}
      <button class="primary" type="submit">
        ${eventType.requires_approval ? words.request : words.book}
      </button>
    </form>`;
}

/** The time that was wanted is gone, and what was typed is not: others to choose from. */
const otherStarts = ({ startAt, alternatives }: LostTime, { words, dayAndTime, zone }: PlainReader): Html =>
  html`<div class="plain-notice bad" role="alert"><p>${words.slotTaken(dayAndTime(startAt))}</p></div>
    <fieldset class="plain-field">
      <legend>${words.freeInstead} <bdi class="small muted">${zone(startAt)}</bdi></legend>
      ${alternatives.map(
        ({ start }, index) =>
          html`<label class="plain-tick">
            <input type="radio" name="start" value="${start}" required ${index === 0 ? html`checked` : ''} />
            <span>${dayAndTime(Date.parse(start))}</span>
          </label>`,
      )}
    </fieldset>`;

function summary(
  problems: FormProblems,
  { words, counted }: PlainReader,
  labelOf: (name: string) => string,
): Html {
  return html`<div class="plain-notice bad" role="alert">
    <p>${words.problems(counted(problems.size))}</p>
    <ul>
      ${[...problems].map(
        ([name, problem]) =>
          html`<li>
            <a href="#${fieldId(name)}"><bdi>${labelOf(name)}</bdi></a
            >: ${problem}
          </li>`,
      )}
    </ul>
  </div>`;
}
