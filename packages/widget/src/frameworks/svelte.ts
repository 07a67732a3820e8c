import type { HTMLAttributes } from 'svelte/elements';
import type {
  ElementOf,
  HandlersOf,
  Prefixed,
  PropertiesOf,
  Tag,
  WrittenAttributesOf,
} from './element-props.ts';

/** What Svelte takes for an element: its attributes and properties, and `onbooking-created` and so on for its events. */
export type ElementProps<T extends Tag> = Omit<HTMLAttributes<ElementOf<T>>, keyof PropertiesOf<T>> &
  PropertiesOf<T> &
  WrittenAttributesOf<T> &
  Prefixed<'on' | 'on:', HandlersOf<T>>;

type SvelteElements = { [T in Tag]: ElementProps<T> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
