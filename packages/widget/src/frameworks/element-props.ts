import type { BookingEventName } from '../events.ts';
import type { ElementTable } from './element-table.ts';

/** What each framework's types are made of: the tags of the table, and for one of them what can be set and what it fires. */
export type Tag = keyof ElementTable;
export type ElementOf<T extends Tag> = ElementTable[T]['element'];

/** Its properties. Those that an attribute of the same name sets are attributes as well. */
export type PropertiesOf<T extends Tag> = Optional<
  Pick<ElementOf<T>, ElementTable[T]['properties'] & keyof ElementOf<T>>
>;

/** Its attributes that are called otherwise than their properties, `app-id` for `appId`. */
export type AttributesOf<T extends Tag> = Optional<{
  [Name in keyof ElementTable[T]['attributes']]: ElementOf<T>[ElementTable[T]['attributes'][Name] &
    keyof ElementOf<T>];
}>;

/**
 * The same for frameworks that write any value of an attribute out: `no-storage="false"` would be there, and so be true. Such an attribute
 * can stand there or not; what changes is set by the property.
 */
export type WrittenAttributesOf<T extends Tag> = {
  [Name in keyof AttributesOf<T>]: boolean extends AttributesOf<T>[Name] ? '' | true : AttributesOf<T>[Name];
};

/** What can listen to it, by event. */
export type HandlersOf<T extends Tag> = {
  [Name in ElementTable[T]['events'] & BookingEventName]?: (
    event: HTMLElementEventMap[Name] & { readonly currentTarget: ElementOf<T> },
  ) => void;
};

/** Names with something before each. */
export type Prefixed<Prefix extends string, Facts> = {
  [Name in keyof Facts as Name extends string ? `${Prefix}${Name}` : never]: Facts[Name];
};

type Optional<Facts> = { [Name in keyof Facts]?: Facts[Name] | undefined };
