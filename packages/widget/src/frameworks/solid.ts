import type { JSX } from 'solid-js';
import type {
  ElementOf,
  HandlersOf,
  Prefixed,
  PropertiesOf,
  Tag,
  WrittenAttributesOf,
} from './element-props.ts';

/** What Solid takes for an element: its attributes, `prop:appId` for properties, and `on:booking-created` and so on for its events. */
export type ElementProps<T extends Tag> = Omit<JSX.HTMLAttributes<ElementOf<T>>, keyof PropertiesOf<T>> &
  PropertiesOf<T> &
  WrittenAttributesOf<T> &
  Prefixed<'prop:', PropertiesOf<T>> &
  Prefixed<'on:', HandlersOf<T>>;

type SolidElements = { [T in Tag]: ElementProps<T> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidElements {}
  }
}
