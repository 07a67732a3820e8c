import { html, type TemplateResult } from 'lit';
import type { BookingState } from '@slotkit/shared/lifecycle';
import type { Messages } from '../../localization/complete.ts';
import { icon } from '../../styles/icons.ts';
import { summaryIcon } from './summary-icons.ts';

interface Look {
  /** D9 of the domain contract. */
  readonly tone: 'yellow' | 'blue' | 'teal' | 'green' | 'red' | 'grey' | 'purple';
  readonly picture: () => TemplateResult;
  readonly label: keyof Messages & `status${string}`;
}

const pending: Look = { tone: 'yellow', picture: () => icon('clock'), label: 'statusPending' };

const looks: Partial<Record<string, Look>> & Record<BookingState, Look> = {
  draft: pending,
  pending_confirmation: pending,
  scheduled: { tone: 'blue', picture: () => icon('calendar'), label: 'statusScheduled' },
  confirmed: { tone: 'blue', picture: () => icon('done'), label: 'statusConfirmed' },
  started: { tone: 'teal', picture: () => summaryIcon('play'), label: 'statusStarted' },
  completed: { tone: 'green', picture: () => icon('done'), label: 'statusCompleted' },
  cancelled: { tone: 'red', picture: () => summaryIcon('cross'), label: 'statusCancelled' },
  no_show: { tone: 'grey', picture: () => summaryIcon('away'), label: 'statusNoShow' },
  rescheduled: { tone: 'purple', picture: () => summaryIcon('move'), label: 'statusRescheduled' },
};

/** A booking's state as a coloured label, with a picture and the word. */
export function statusBadge(status: string, messages: Messages): TemplateResult {
  const { tone, picture, label } = looks[status] ?? pending;
  return html`<span class="badge ${tone}" part="badge badge-${tone}">${picture()}${messages[label]}</span>`;
}
