import type { HTMLAttributes, PublicProps } from 'vue';
import type { ElementOf, HandlersOf, PropertiesOf, Tag, WrittenAttributesOf } from './element-props.ts';

/** What Vue templates take for an element: attributes, properties, and `@booking-created` and so on for its events. */
export type ElementProps<T extends Tag> = Omit<HTMLAttributes, keyof PropertiesOf<T>> &
  PublicProps &
  PropertiesOf<T> &
  WrittenAttributesOf<T> & {
    [Name in keyof HandlersOf<T> as `on${Capitalize<Camel<Name>>}`]?: HandlersOf<T>[Name];
  };

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

type VueElements = { [T in Tag]: new () => ElementOf<T> & { readonly $props: ElementProps<T> } };

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
