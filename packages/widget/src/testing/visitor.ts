/** Finds and uses things the way a visitor does: by role and name, through shadow trees. */
import { patienceMs } from './until.ts';

const implicitRoles: readonly (readonly [selector: string, role: string])[] = [
  ['button', 'button'],
  ['a[href]', 'link'],
  ['h1, h2, h3', 'heading'],
  ['select', 'combobox'],
  ['textarea', 'textbox'],
  ['input[type=checkbox]', 'checkbox'],
  ['input[type=radio]', 'radio'],
  ['input[type=number]', 'spinbutton'],
  ['input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=url]', 'textbox'],
  ['input[type=date]', 'date'],
  ['fieldset', 'group'],
  ['table', 'table'],
];

const roleOf = (element: Element): string | null =>
  element.getAttribute('role') ?? implicitRoles.find(([selector]) => element.matches(selector))?.[1] ?? null;

/** What stands in an element, with what the page put into its slots. */
function wordsOf(node: Node): string {
  const assigned = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const children = assigned.length > 0 ? assigned : Array.from(node.childNodes);
  return node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : children.map(wordsOf).join('');
}

const textOf = (element: Element): string => wordsOf(element).replaceAll(/\s+/g, ' ').trim();

/** The accessible name, as far as our elements make use of the ways to give one. */
function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  if (ids.length > 0) return ids.map((id) => textOf(root.getElementById(id) ?? element)).join(' ');
  const labels = (element as HTMLInputElement).labels;
  if (labels && labels.length > 0) return Array.from(labels, textOf).join(' ');
  const legend = element.matches('fieldset') ? element.querySelector('legend') : null;
  return textOf(legend ?? element);
}

function* everyElement(root: Element | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everyElement(element.shadowRoot);
  }
}

const everything = (root: Element): Element[] => [
  ...(root.shadowRoot ? everyElement(root.shadowRoot) : []),
  ...everyElement(root),
];

const isShown = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

/** The element that has the focus, through shadow trees. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** A visitor in front of one element. */
export class Visitor {
  readonly #root: Element;

  /** Asks again until it holds, or says what was there instead. */
  async #until<Found>(find: () => Found | undefined, wanted: string): Promise<Found> {
    const endsAt = performance.now() + patienceMs;
    while (performance.now() < endsAt) {
      const found = find();
      if (found !== undefined) return found;
      await new Promise(requestAnimationFrame);
    }
    throw new Error(`There is no ${wanted}. What can be read: ${this.text}`);
  }

  constructor(root: Element) {
    this.#root = root;
  }

  /** All visible things of a role, of this name where one is given. */
  all(role: string, name?: string | RegExp): HTMLElement[] {
    return everything(this.#root).filter(
      (element): element is HTMLElement =>
        element instanceof HTMLElement &&
        roleOf(element) === role &&
        (name === undefined ||
          (typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)))) &&
        isShown(element),
    );
  }

  has(role: string, name?: string | RegExp): boolean {
    return this.all(role, name).length > 0;
  }

  /** Waits for the first visible thing of that role and name. */
  find(role: string, name?: string | RegExp): Promise<HTMLElement> {
    return this.#until(() => this.all(role, name)[0], `${role} ${name ?? ''}`);
  }

  /** Waits until nothing of that role and name is there any more. */
  async gone(role: string, name?: string | RegExp): Promise<void> {
    await this.#until(() => (this.has(role, name) ? undefined : true), `end of ${role} ${name ?? ''}`);
  }

  /** Waits until this can be read somewhere. */
  async reads(text: string | RegExp): Promise<void> {
    await this.#until(() => {
      const all = this.text;
      return (typeof text === 'string' ? all.includes(text) : text.test(all)) || undefined;
    }, `text ${text}`);
  }

  /** Waits until something of this name has the focus. */
  async focusIsOn(name: string | RegExp): Promise<void> {
    await this.#until(
      () => {
        const present = focused();
        if (present === null) return undefined;
        const found = nameOf(present);
        return (typeof name === 'string' ? found === name : name.test(found)) || undefined;
      },
      `focus on ${name}, but on ${nameOf(focused() ?? document.body).slice(0, 80)}`,
    );
  }

  /** Everything that can be read. */
  get text(): string {
    return everything(this.#root)
      .filter((element) => isShown(element) && element.localName !== 'style')
      .flatMap((element) => Array.from(element.childNodes))
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent?.trim() ?? '')
      .filter((text) => text !== '')
      .join(' ');
  }

  async click(role: string, name?: string | RegExp): Promise<void> {
    (await this.find(role, name)).click();
  }

  /** Types into a field, replacing what is there. */
  async fill(name: string | RegExp, value: string): Promise<void> {
    const field = await this.#until(
      () => [...this.all('textbox', name), ...this.all('spinbutton', name), ...this.all('date', name)][0],
      `field ${name}`,
    );
    (field as HTMLInputElement).value = value;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  }

  async choose(name: string | RegExp, value: string): Promise<void> {
    const select = (await this.find('combobox', name)) as HTMLSelectElement;
    select.focus();
    const option = await this.#until(
      () => Array.from(select.options).find((option) => option.value === value || option.label === value),
      `option ${value}`,
    );
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }
}
