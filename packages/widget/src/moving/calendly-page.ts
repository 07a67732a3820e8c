import { warnOnce } from '../development-warning.ts';
import type { BookingButton } from '../elements/booking-button/booking-button.ts';
import { tellAsCalendly, tellHeight } from './calendly-messages.ts';
import { calendlyOrder, type CalendlyOptions } from './calendly-order.ts';
import { MovedDialogs } from './moved-dialogs.ts';
import { floatButton, movedElement, placeInline } from './moved-element.ts';
import type { MoveSettings } from './script-settings.ts';

/** The functions that pages call, under Calendly's names. */
export interface CalendlyFunctions {
  /** That they are ours. */
  readonly by: 'slotkit';
  readonly initInlineWidget: (options: CalendlyOptions) => void;
  readonly initInlineWidgets: () => void;
  readonly initPopupWidget: (options: CalendlyOptions) => void;
  readonly showPopupWidget: (url: string) => void;
  readonly closePopupWidget: () => void;
  readonly initBadgeWidget: (options: CalendlyOptions) => void;
  readonly destroyBadgeWidget: () => void;
}

declare global {
  interface Window {
    Calendly?: CalendlyFunctions;
  }
}

/** Puts our elements where a page embeds Calendly, now and whenever it asks for more. */
export function takeOverCalendly(settings: MoveSettings): void {
  // Pages load the script once more to have what they added looked at.
  const ours = window.Calendly?.by === 'slotkit' ? window.Calendly : null;
  const functions = ours ?? calendlyFunctions(settings);
  window.Calendly = functions;
  if (document.readyState === 'loading') {
    document.addEventListener('DOMContentLoaded', functions.initInlineWidgets);
  } else functions.initInlineWidgets();
}

function calendlyFunctions(settings: MoveSettings): CalendlyFunctions {
  const { origin } = new URL(settings.address);
  const dialogs = new MovedDialogs();
  let badge: BookingButton | undefined;

  function buttonFor(options: CalendlyOptions): BookingButton {
    const button = movedElement('booking-button', calendlyOrder(options, settings), settings);
    tellAsCalendly(button, options.url ?? '', origin);
    return button;
  }

  function initInlineWidget(options: CalendlyOptions): void {
    const container = containerOf(options.parentElement);
    if (!container) {
      warnOnce('Slotkit: Calendly.initInlineWidget has no parentElement in the page to put the widget into.');
      return;
    }
    const link = options.url ?? container.dataset['url'] ?? '';
    const order = calendlyOrder({ ...options, url: link }, settings);
    const widget = movedElement('booking-widget', order, settings);
    container.dataset['processed'] = 'true';
    tellAsCalendly(widget, link, origin);
    placeInline(widget, container);
    tellHeight(widget, link);
  }

  function initPopupWidget(options: CalendlyOptions): void {
    const { url, prefill, utm } = options;
    dialogs.open([url, prefill, utm], () => buttonFor(options));
  }

  return {
    by: 'slotkit',
    initInlineWidget,
    initInlineWidgets() {
      const waiting = '.calendly-inline-widget:not([data-auto-load="false"], [data-processed])';
      for (const parentElement of document.querySelectorAll<HTMLElement>(waiting)) {
        initInlineWidget({ url: parentElement.dataset['url'] ?? null, parentElement });
      }
    },
    initPopupWidget,
    showPopupWidget: (url) => initPopupWidget({ url }),
    closePopupWidget: () => dialogs.closeAll(),
    initBadgeWidget(options) {
      badge?.remove();
      badge = buttonFor(options);
      const { text, color, textColor } = options;
      floatButton(badge, text ?? 'Schedule time with me', color ?? '', textColor ?? '');
    },
    destroyBadgeWidget() {
      badge?.remove();
    },
  };
}

/** An element, what stands for one (`#id`, a list that begins with it), or else where the calling script stands. */
function containerOf(given: unknown): HTMLElement | null {
  if (typeof given === 'string') return document.querySelector<HTMLElement>(given);
  const found: unknown =
    given && !(given instanceof Node)
      ? (given as ArrayLike<unknown>)[0]
      : (given ?? document.currentScript?.parentElement);
  return found instanceof HTMLElement ? found : null;
}
