import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../../time/formats.ts';
import { hoursWords as words } from '../words/hours.ts';
import { draftOf, type ExceptionRow } from './exception-rows.ts';
import { exceptionText, spanText } from './exception-text.ts';

/** Exceptions with what can be done about each. */
interface ExceptionList {
  readonly rows: readonly ExceptionRow[];
  readonly formats: Formats;
  /** Whether they may only be looked at. */
  readonly isFixed: boolean;
  readonly onEdit: (row: ExceptionRow) => void;
  readonly onRemove: (row: ExceptionRow) => void;
}

/** What is different from the week, by start. What was made elsewhere and cannot be said here can only be removed. */
export function exceptionList({ rows, formats, isFixed, onEdit, onRemove }: ExceptionList): TemplateResult {
  const button = (label: string, name: string, press: () => void): TemplateResult =>
    html`<button class="plain" aria-label=${name} @click=${press}>${label}</button>`;
  return html`${rows.length === 0 ? html`<p class="quiet">${words.noExceptions}</p>` : nothing}
    <ul class="rows">
      ${rows.map((row) => {
        const when = spanText(row, formats);
        const what = exceptionText(row, formats);
        return html`<li data-kind=${row.kind}>
          <div>
            <strong>${when}</strong>
            <span class="quiet">${words.kinds[row.kind]}</span>
            ${row.timezone === null ? nothing : html`<span class="quiet">${row.timezone}</span>`}
            ${row.reason === null ? nothing : html`<bdi class="quiet">${row.reason}</bdi>`}
          </div>
          ${
            isFixed
              ? nothing
              : html`<div class="tools">
                  ${draftOf(row) ? button(words.edit, words.editOf(what), () => onEdit(row)) : nothing}
                  ${button(words.remove, words.removeOf(what), () => onRemove(row))}
                </div>`
          }
        </li>`;
      })}
    </ul>`;
}
