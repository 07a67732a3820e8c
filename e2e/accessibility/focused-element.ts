import type { CDPSession, Page } from '@playwright/test';

/** What the browser's accessibility tree says of an element, such as `textbox "Name" required`. */
export interface Spoken {
  readonly role: string;
  readonly name: string;
  /** Help, errors and whatever else describes it. */
  readonly description: string;
  /** States worth a word, such as `selected` or `expanded=false`. */
  readonly states: readonly string[];
}

interface AxValue {
  readonly value?: boolean | number | string;
}
interface AxNode {
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly description?: AxValue;
  readonly properties?: readonly { readonly name: string; readonly value: AxValue }[];
}

const worthAWord = ['checked', 'disabled', 'expanded', 'invalid', 'pressed', 'required', 'selected'];
const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Asks the browser what it tells a screen reader about the element with the focus; null without one. */
export async function focusedElement(page: Page): Promise<Spoken | null> {
  const opened = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, opened);
  const session = await opened;
  const { result } = await session.send('Runtime.evaluate', { expression: 'window.probe.focused()' });
  const { objectId } = result;
  if (objectId === undefined) return null;
  const { nodes } = await session.send('Accessibility.getPartialAXTree', { objectId, fetchRelatives: false });
  return spokenOf(nodes[0]);
}

/** In one line, as snapshots have it. */
export const inWords = ({ role, name, states }: Spoken): string =>
  [role, JSON.stringify(name), ...states].join(' ');

function spokenOf(node: AxNode | undefined): Spoken | null {
  const role = textOf(node?.role);
  if (node === undefined || role === '' || role === 'RootWebArea') return null;
  return {
    role,
    name: textOf(node.name),
    description: textOf(node.description),
    states: (node.properties ?? [])
      .filter(
        ({ name, value }) =>
          (worthAWord.includes(name) && !['false', ''].includes(textOf(value))) || name === 'expanded',
      )
      .map(({ name, value }) => (textOf(value) === 'true' ? name : `${name}=${textOf(value)}`)),
  };
}

const textOf = (given: AxValue | undefined): string =>
  given?.value === undefined || given.value === null
    ? ''
    : String(given.value).replaceAll(/\s+/g, ' ').trim();
