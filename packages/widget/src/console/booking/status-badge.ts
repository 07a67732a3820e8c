import { html, type TemplateResult } from 'lit';
import type { BookingState } from '@slotkit/shared/lifecycle';
import type { BookingTabName } from '../bookings/booking-tabs.ts';
import type { ConsoleWords } from '../words/console-words.ts';

/** A state in words, on its colour, never the colour alone. A no-show is red among what is past. */
export const statusBadge = (state: BookingState, tab: BookingTabName, words: ConsoleWords): TemplateResult =>
  html`<span class="badge" data-state=${state === 'no_show' && tab === 'past' ? 'missed' : state}
    >${words.states[state]}</span
  >`;
