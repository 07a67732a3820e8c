import type { Choice } from '../../directory.ts';
import { eventTypePlan } from '../event-types/event-type-plan.ts';
import type { FormKind, FormPlan } from '../form/form-plan.ts';
import { hostPlan } from '../hosts/host-plan.ts';
import { locationPlan } from '../locations/location-plan.ts';
import type { SettingPart } from '../setting-parts.ts';
import { widgetKeyPlan } from '../websites/widget-key-plan.ts';
import type { Values } from '../form/form-values.ts';
import type { FormChoices } from '../form/field-at.ts';
import type { Settings } from './read-settings.ts';
import type { Saved } from './setting-calls.ts';

/** The kinds of objects of which there are several. */
export type ObjectKind = Exclude<FormKind, 'app'>;

/** Their forms. */
export const objectPlans: Readonly<Record<ObjectKind, FormPlan & { readonly kind: FormKind }>> = {
  event_type: eventTypePlan,
  host: hostPlan,
  location: locationPlan,
  widget_key: widgetKeyPlan,
};

/** Which kind a part is about. */
export const partKinds = {
  'event-types': 'event_type',
  hosts: 'host',
  locations: 'location',
  websites: 'widget_key',
} as const satisfies Readonly<Record<Exclude<SettingPart, 'app' | 'publish'>, ObjectKind>>;

/** The part that is about a kind. */
export const kindParts: Readonly<Record<ObjectKind, keyof typeof partKinds>> = {
  event_type: 'event-types',
  host: 'hosts',
  location: 'locations',
  widget_key: 'websites',
};

/** All objects of a kind. */
export function objectsOf(settings: Settings, kind: ObjectKind): readonly (Saved & Values)[] {
  const { eventTypes, hosts, locations, keys } = settings;
  const byKind: Readonly<Record<ObjectKind, readonly Saved[]>> = {
    event_type: eventTypes,
    host: hosts,
    location: locations,
    widget_key: keys,
  };
  return byKind[kind].map((one) => ({ ...one }));
}

/** What people call an object. */
export function nameOf({ title, name }: Values): string {
  if (typeof title === 'string') return title;
  return typeof name === 'string' ? name : '';
}

/** What the fields of all forms choose from. */
export function choicesIn({ hosts, locations, members }: Settings): FormChoices {
  const named = ({ id, name }: Choice): Choice => ({ id, name });
  return { hosts: hosts.map(named), locations: locations.map(named), members };
}

/** The name under which the desk keeps what is not saved. */
export const draftOf = (kind: FormKind, id: string | undefined): string => `${kind}:${id ?? 'new'}`;
