import { html, nothing, type TemplateResult } from 'lit';
import type { ConsoleDesk } from '../console-desk.ts';
import { bulkWords } from '../words/bulk.ts';
import { mostAtOnce } from './bulk-batches.ts';
import type { BulkActionName } from './bulk-run.ts';

/** What stands below the list while rows can be ticked. */
export interface SelectionBar {
  readonly count: number;
  /** Whether there were more than one change takes. */
  readonly isCut: boolean;
  readonly desk: ConsoleDesk;
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onStart: (action: BulkActionName) => void;
}

/** The changes that a member may make to any booking at all: the server decides about each. */
export const bulkActionsOf = ({ signedIn }: ConsoleDesk): readonly BulkActionName[] => {
  const { edit, delete: mayDelete } = signedIn.member.permissions;
  return [
    ...(edit === 'none' ? [] : (['reassign'] as const)),
    ...(mayDelete === 'none' ? [] : (['cancel'] as const)),
  ];
};

/** How many are ticked, and what can be done with them. */
export function selectionBar({ count, isCut, desk, onAll, onNone, onStart }: SelectionBar): TemplateResult {
  const number = desk.formats.number(count);
  return html`<div class="selection" role="group" aria-label=${bulkWords.selection}>
    <p role="status">
      ${bulkWords.selected(number)}
      ${isCut ? html`<span class="quiet">${bulkWords.selectedFirst(desk.formats.number(mostAtOnce))}</span>` : nothing}
    </p>
    <button @click=${onAll}>${bulkWords.selectAll}</button>
    ${
      count === 0
        ? nothing
        : html`<button @click=${onNone}>${bulkWords.selectNone}</button> ${bulkActionsOf(desk).map(
              (action) =>
                html`<button class=${action === 'cancel' ? 'danger' : ''} @click=${() => onStart(action)}>
                  ${bulkWords.start[action]}
                </button>`,
            )}`
    }
  </div>`;
}
