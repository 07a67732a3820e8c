import { html, nothing, type TemplateResult } from 'lit';
import { hasForm, type BookingAction, type FormName } from '../actions/booking-actions.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Booking } from '../console-shapes.ts';
import { firstClick } from '../first-click.ts';
import { joinAsHost } from '../schedule/join-as-host.ts';
import { meetingAddress } from '../schedule/right-now.ts';
import { drawerWords } from '../words/drawer.ts';

/** The buttons of a booking. */
export interface ActionBar {
  readonly desk: ConsoleDesk;
  readonly booking: Booking;
  /** What may be done, in the order of the buttons. */
  readonly actions: readonly BookingAction[];
  /** Whether its links and messages are this member's, too. */
  readonly isEditable: boolean;
  readonly openForm: FormName | null;
  readonly isSending: boolean;
  readonly onDo: (action: BookingAction) => void;
  readonly onShow: (form: FormName | null) => void;
  readonly onCopyLink: () => void;
}

/** What may be done with a booking: at once, or in a form below. Cancelling comes last. */
export function actionBar(bar: ActionBar): TemplateResult | typeof nothing {
  const { desk, booking, actions, isEditable, isSending, onCopyLink } = bar;
  const join = joinLink(bar);
  if (actions.length === 0 && !isEditable && join === nothing) return nothing;
  const before = actions.filter((action) => action !== 'cancel');
  // Of several each has a link of its own.
  const isOne = booking.attendees.length < 2;
  return html`<div class="actions">
    ${join} ${before.map((action) => button(action, bar))}
    ${
      isEditable
        ? html`${button('remind', bar)}
          ${
            isOne
              ? html`<button aria-disabled=${isSending} @click=${firstClick(onCopyLink)}>
                  ${desk.words.copyLink}
                </button>`
              : nothing
          }`
        : nothing
    }
    ${actions.includes('cancel') ? button('cancel', bar) : nothing}
  </div>`;
}

function button(
  action: BookingAction | FormName,
  { desk, booking, openForm, isSending, onDo, onShow }: ActionBar,
): TemplateResult {
  const label = desk.words.actions[action];
  if (!hasForm(action))
    return html`<button
      class=${isNext(action, booking) ? 'primary' : ''}
      aria-disabled=${isSending}
      @click=${firstClick(() => onDo(action))}
    >
      ${label}
    </button>`;
  const isOpen = openForm === action;
  return html`<button
    class=${action === 'cancel' ? 'danger' : ''}
    data-form=${action}
    aria-expanded=${isOpen}
    @click=${firstClick(() => onShow(isOpen ? null : action))}
  >
    ${label}
  </button>`;
}

/** Whether an action is what the booking waits for. */
const isNext = (action: BookingAction, { awaiting }: Booking): boolean =>
  action === 'approve' || action === 'complete' || awaiting.length > 0;

/** As long as there is somebody to meet. */
const joinable: readonly string[] = ['scheduled', 'confirmed', 'started'];

/** The way into the meeting for the member who hosts it: a link, so that no browser takes it for a popup. */
function joinLink({ desk, booking }: ActionBar): TemplateResult | typeof nothing {
  const { host_ids: own } = desk.signedIn;
  const isHost = booking.hosts.some(({ id }) => own.includes(id));
  const address = meetingAddress(booking);
  const isOver = Date.parse(booking.end) <= desk.now();
  if (!isHost || address === null || isOver || !joinable.includes(booking.status)) return nothing;
  return html`<a
    class="button"
    href=${address}
    target="_blank"
    rel="noopener noreferrer"
    title=${drawerWords.joinHint}
    @click=${() => joinAsHost(desk, booking)}
    >${drawerWords.join}</a
  >`;
}
