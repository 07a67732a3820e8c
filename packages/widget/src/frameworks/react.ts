import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { AttributesOf, ElementOf, HandlersOf, Prefixed, PropertiesOf, Tag } from './element-props.ts';

/** What React 19 takes for an element: its attributes and properties, and `onbooking-created` and so on for its events. */
export type ElementProps<T extends Tag> = Omit<
  DetailedHTMLProps<HTMLAttributes<ElementOf<T>>, ElementOf<T>>,
  keyof PropertiesOf<T>
> &
  PropertiesOf<T> &
  AttributesOf<T> &
  Prefixed<'on', HandlersOf<T>>;

type ReactElements = { [T in Tag]: ElementProps<T> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
