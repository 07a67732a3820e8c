import { warnOnce } from '../development-warning.ts';
import type { BookingButton } from '../elements/booking-button/booking-button.ts';
import type { BookingWidget } from '../elements/booking-widget/booking-widget.ts';
import { calEvents, eventName, tellAsCal, tellSize } from './cal-events.ts';
import { movedLook, type CalUi, type MovedLook } from './cal-look.ts';
import { calOrder, type CalConfig } from './cal-order.ts';
import { MovedDialogs } from './moved-dialogs.ts';
import { floatButton, movedElement, placeInline } from './moved-element.ts';
import type { MoveSettings } from './script-settings.ts';

/** An instruction as it waits in a queue: its name and what it is given, as `arguments` have them. */
export type Instruction = ArrayLike<unknown>;

/** The function that the snippet leaves behind: it puts every call into its queue. */
export interface CalFunction {
  (...instruction: readonly unknown[]): void;
  /** The calls so far; it has no `push` of its own once they are taken over. */
  q?: Instruction[];
  /** One more such function for each namespace. */
  ns?: Record<string, CalFunction>;
  loaded?: boolean;
  /** Who works the queue off: a second copy of the script has nothing to do. */
  instance?: object;
  config?: { readonly forwardQueryParams?: boolean };
}

declare global {
  interface Window {
    Cal?: CalFunction;
  }
}

/** What is given to the instructions that show something. */
interface Placing {
  readonly calLink?: string;
  readonly config?: CalConfig;
  readonly elementOrSelector?: unknown;
  readonly buttonText?: string;
  readonly buttonPosition?: string;
  readonly buttonColor?: string;
  readonly buttonTextColor?: string;
  readonly attributes?: { readonly id?: string };
}

/** Instructions that have nothing to do here: what they prepare is quick, or is said elsewhere. */
const needless = new Set(['init', 'preload', 'prerender']);

/** What a page does under one name. */
export class CalNamespace {
  readonly #name: string;
  readonly #settings: MoveSettings;
  readonly #elements = new Set<BookingWidget | BookingButton>();
  readonly #dialogs = new MovedDialogs();
  #look: MovedLook = { theme: undefined, tokens: {} };

  constructor(name: string, settings: MoveSettings) {
    this.#name = name;
    this.#settings = settings;
  }

  /** Takes over what waits in a queue, and what will be put there. */
  follow(api: CalFunction, more: (instruction: Instruction) => boolean): void {
    const waiting = api.q ?? [];
    const queue: Instruction[] = [];
    queue.push = (...instructions) => {
      for (const one of instructions) if (!more(one)) this.#run(one);
      return 0;
    };
    api.q = queue;
    queue.push(...waiting);
  }

  #run(instruction: Instruction): void {
    const [name, given] = Array.from(instruction);
    // Several instructions can be given as one.
    if (name !== null && typeof name === 'object') {
      for (const one of Array.from(instruction)) this.#run(one as Instruction);
      return;
    }
    const options = (given ?? {}) as Placing &
      CalUi & { readonly action?: string; readonly callback?: unknown };
    if (name === 'inline') this.#inline(options);
    else if (name === 'modal') this.open(options);
    else if (name === 'floatingButton') this.#float(options);
    else if (name === 'closeModal') this.#dialogs.closeAll();
    else if (name === 'ui') this.#dress(options);
    else if (name === 'on' || name === 'off') this.#listen(name, options.action ?? '', options.callback);
    else if (!needless.has(String(name))) {
      warnOnce(`Slotkit: Cal("${String(name)}", …) has no counterpart here, and is left out.`);
    }
  }

  #element<Tag extends 'booking-button' | 'booking-widget'>(
    tag: Tag,
    options: Placing,
  ): HTMLElementTagNameMap[Tag] {
    const { calLink = '', config = {} } = options;
    const element = movedElement(tag, calOrder(calLink, config, this.#settings), this.#settings);
    if (window.Cal?.config?.forwardQueryParams) element.setAttribute('forward-query', '');
    this.#elements.add(element);
    this.#wear(element);
    tellAsCal(element, this.#name);
    return element;
  }

  #inline(options: Placing): void {
    const { elementOrSelector: place } = options;
    const container = typeof place === 'string' ? document.querySelector(place) : place;
    if (!(container instanceof HTMLElement)) {
      warnOnce(`Slotkit: Cal("inline", …) finds no element ${String(place)} to put the widget into.`);
      return;
    }
    const widget = this.#element('booking-widget', options);
    placeInline(widget, container);
    tellSize(widget, this.#name);
  }

  /** Opens a link in a dialog; what was begun in it is there when it is opened again. */
  open(options: Placing): void {
    const { calLink, config } = options;
    this.#dialogs.open([calLink, config], () => this.#element('booking-button', options));
  }

  #float(options: Placing): void {
    const { attributes, buttonText = 'Book my Cal', buttonPosition } = options;
    const id = attributes?.id;
    if (id) document.querySelector(`booking-button[id="${CSS.escape(id)}"]`)?.remove();
    const button = this.#element('booking-button', options);
    if (id) button.id = id;
    if (buttonPosition === 'bottom-left') {
      button.style.right = 'auto';
      button.style.left = 'max(1rem, env(safe-area-inset-left))';
    }
    floatButton(button, buttonText, options.buttonColor ?? '#000', options.buttonTextColor ?? '#fff');
  }

  #dress(ui: CalUi): void {
    const { theme = this.#look.theme, tokens } = movedLook(ui);
    this.#look = { theme, tokens: { ...this.#look.tokens, ...tokens } };
    for (const element of this.#elements) this.#wear(element);
  }

  #wear(element: HTMLElement): void {
    const { theme, tokens } = this.#look;
    if (theme) element.setAttribute('theme', theme);
    for (const [token, value] of Object.entries(tokens)) element.style.setProperty(token, value);
  }

  #listen(name: 'on' | 'off', action: string, callback: unknown): void {
    if (action !== '*' && !calEvents.some((event) => event === action)) {
      warnOnce(
        `Slotkit: nothing tells of "${action}". There are ${calEvents.join(', ')}, and our own events such as booking-created.`,
      );
    }
    if (typeof callback !== 'function') return;
    const listener = callback as EventListener;
    if (name === 'on') addEventListener(eventName(this.#name, action), listener);
    else removeEventListener(eventName(this.#name, action), listener);
  }
}
