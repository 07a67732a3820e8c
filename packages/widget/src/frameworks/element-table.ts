// Generated from the elements: UPDATE_DOCS=1 node --test packages/widget/build/element-descriptions.test.ts
import type { BookingButton } from '../elements/booking-button/booking-button.ts';
import type { BookingConfirm } from '../elements/booking-confirm/booking-confirm.ts';
import type { BookingManage } from '../elements/booking-manage/booking-manage.ts';
import type { BookingSlotPicker } from '../elements/booking-slot-picker/booking-slot-picker.ts';
import type { BookingWidget } from '../elements/booking-widget/booking-widget.ts';

/** The elements by their tags. */
export interface ElementTable {
  /**
   * A button that opens the whole way to a booking in a dialog, or the server's own page in a new tab. Nothing is asked of the server
   * before that, and nothing is lost when the dialog is closed and opened again. It takes every attribute of `<booking-widget>`.
   *
   * The page's own buttons open and close it, too: `<button commandfor="id" command="--open">`, `--close`. A link inside, such as
   * `<a href="/book/{app-id}">Book a call</a>`, is there for visitors without script and lends the button its words otherwise.
   */
  readonly 'booking-button': {
    readonly element: BookingButton;
    readonly properties:
      | 'floating'
      | 'target'
      | 'manageToken'
      | 'confirmToken'
      | 'prefillName'
      | 'prefillEmail'
      | 'prefillPhone'
      | 'prefillNotes'
      | 'answers'
      | 'forwardQuery'
      | 'appId'
      | 'eventType'
      | 'host'
      | 'location'
      | 'duration'
      | 'server'
      | 'widgetKey'
      | 'timezone'
      | 'lang'
      | 'theme'
      | 'noStorage'
      | 'demo';
    readonly attributes: {
      /** Shows the booking of a manage link instead. */
      readonly 'manage-token': 'manageToken';
      /** Shows the booking of a confirm link instead. */
      readonly 'confirm-token': 'confirmToken';
      /** The name that the form begins with. */
      readonly 'prefill-name': 'prefillName';
      /** The e-mail address that the form begins with. */
      readonly 'prefill-email': 'prefillEmail';
      /** The phone number that the form begins with. */
      readonly 'prefill-phone': 'prefillPhone';
      /** The notes that the form begins with. */
      readonly 'prefill-notes': 'prefillNotes';
      /**
       * Passes the page's query on: `name`, `email`, `phone` and `notes` fill the form in where no `prefill-…` does, and what campaigns leave
       * there (`utm_…`, `gclid`, `fbclid`, `ref` and the like) is kept as the booking's `metadata`. What is too long is left out.
       */
      readonly 'forward-query': 'forwardQuery';
      /** The app whose event types are offered. */
      readonly 'app-id': 'appId';
      /** Slug of the one event type to book; all public ones are offered when it is left out. */
      readonly 'event-type': 'eventType';
      /** Publishable key of the app, for pages on other origins. */
      readonly 'widget-key': 'widgetKey';
      /** Remember nothing in the browser. */
      readonly 'no-storage': 'noStorage';
    };
    readonly events:
      | 'booking-ready'
      | 'booking-slots'
      | 'booking-slot-select'
      | 'booking-step'
      | 'booking-submit'
      | 'booking-created'
      | 'booking-pending'
      | 'booking-confirmed'
      | 'booking-rescheduled'
      | 'booking-cancelled'
      | 'booking-error';
  };
  /** One button that confirms a booking, opened by the token of the invitation's link. Looking confirms nothing. */
  readonly 'booking-confirm': {
    readonly element: BookingConfirm;
    readonly properties:
      | 'token'
      | 'server'
      | 'widgetKey'
      | 'timezone'
      | 'lang'
      | 'theme'
      | 'noStorage'
      | 'demo';
    readonly attributes: {
      /** Publishable key of the app, for pages on other origins. */
      readonly 'widget-key': 'widgetKey';
      /** Remember nothing in the browser. */
      readonly 'no-storage': 'noStorage';
    };
    readonly events:
      | 'booking-pending'
      | 'booking-confirmed'
      | 'booking-error';
  };
  /** The customer's booking, opened by the token of its link: to see, move, cancel and confirm it. */
  readonly 'booking-manage': {
    readonly element: BookingManage;
    readonly properties:
      | 'token'
      | 'server'
      | 'widgetKey'
      | 'timezone'
      | 'lang'
      | 'theme'
      | 'noStorage'
      | 'demo';
    readonly attributes: {
      /** Publishable key of the app, for pages on other origins. */
      readonly 'widget-key': 'widgetKey';
      /** Remember nothing in the browser. */
      readonly 'no-storage': 'noStorage';
    };
    readonly events:
      | 'booking-slots'
      | 'booking-slot-select'
      | 'booking-pending'
      | 'booking-confirmed'
      | 'booking-rescheduled'
      | 'booking-cancelled'
      | 'booking-error';
  };
  /**
   * Choosing a time alone, as a control of the page's own form: its value is the start of the chosen time. Nothing is held and nothing
   * is booked. It takes part in its form like a field of the browser: `label`, `fieldset`, reset, validation, `:invalid`, `:disabled`.
   */
  readonly 'booking-slot-picker': {
    readonly element: BookingSlotPicker;
    readonly properties:
      | 'name'
      | 'required'
      | 'disabled'
      | 'value'
      | 'appId'
      | 'eventType'
      | 'host'
      | 'location'
      | 'duration'
      | 'server'
      | 'widgetKey'
      | 'timezone'
      | 'lang'
      | 'theme'
      | 'noStorage'
      | 'demo';
    readonly attributes: {
      /** The app whose event types are offered. */
      readonly 'app-id': 'appId';
      /** Slug of the one event type to book; all public ones are offered when it is left out. */
      readonly 'event-type': 'eventType';
      /** Publishable key of the app, for pages on other origins. */
      readonly 'widget-key': 'widgetKey';
      /** Remember nothing in the browser. */
      readonly 'no-storage': 'noStorage';
    };
    readonly events:
      | 'booking-ready'
      | 'booking-slots'
      | 'booking-slot-select'
      | 'booking-step'
      | 'booking-error'
      | 'input'
      | 'change';
  };
  /**
   * The whole way to a booking: what, when, who, done. With `manage-token` or `confirm-token` it shows that booking instead.
   *
   * What stands inside the element is shown until it runs, and when there is nothing to book: put a link to `/book/{app-id}` there.
   */
  readonly 'booking-widget': {
    readonly element: BookingWidget;
    readonly properties:
      | 'manageToken'
      | 'confirmToken'
      | 'prefillName'
      | 'prefillEmail'
      | 'prefillPhone'
      | 'prefillNotes'
      | 'answers'
      | 'forwardQuery'
      | 'appId'
      | 'eventType'
      | 'host'
      | 'location'
      | 'duration'
      | 'server'
      | 'widgetKey'
      | 'timezone'
      | 'lang'
      | 'theme'
      | 'noStorage'
      | 'demo';
    readonly attributes: {
      /** Shows the booking of a manage link instead. */
      readonly 'manage-token': 'manageToken';
      /** Shows the booking of a confirm link instead. */
      readonly 'confirm-token': 'confirmToken';
      /** The name that the form begins with. */
      readonly 'prefill-name': 'prefillName';
      /** The e-mail address that the form begins with. */
      readonly 'prefill-email': 'prefillEmail';
      /** The phone number that the form begins with. */
      readonly 'prefill-phone': 'prefillPhone';
      /** The notes that the form begins with. */
      readonly 'prefill-notes': 'prefillNotes';
      /**
       * Passes the page's query on: `name`, `email`, `phone` and `notes` fill the form in where no `prefill-…` does, and what campaigns leave
       * there (`utm_…`, `gclid`, `fbclid`, `ref` and the like) is kept as the booking's `metadata`. What is too long is left out.
       */
      readonly 'forward-query': 'forwardQuery';
      /** The app whose event types are offered. */
      readonly 'app-id': 'appId';
      /** Slug of the one event type to book; all public ones are offered when it is left out. */
      readonly 'event-type': 'eventType';
      /** Publishable key of the app, for pages on other origins. */
      readonly 'widget-key': 'widgetKey';
      /** Remember nothing in the browser. */
      readonly 'no-storage': 'noStorage';
    };
    readonly events:
      | 'booking-ready'
      | 'booking-slots'
      | 'booking-slot-select'
      | 'booking-step'
      | 'booking-submit'
      | 'booking-created'
      | 'booking-pending'
      | 'booking-confirmed'
      | 'booking-rescheduled'
      | 'booking-cancelled'
      | 'booking-error';
  };
}
