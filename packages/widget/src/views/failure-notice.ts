import { html, type TemplateResult } from 'lit';
import type { BookingElement } from '../elements/booking-element.ts';

/** What could not be loaded. @param retry tries again; null where that would not help. */
export const failureNotice = (
  host: BookingElement,
  error: unknown,
  retry: (() => unknown) | null,
): TemplateResult =>
  html`<div class="notice bad" part="error" role="alert">
    <p>${host.errorText(error)}</p>
    ${
      retry &&
      html`<button part="retry" @click=${() => (host.focusOn('h2'), retry())}>
        ${host.language.localization?.messages.tryAgain ?? 'Try again'}
      </button>`
    }
  </div>`;
