import type { AppPatch } from '../wire/app-config.ts';
import type { EventTypeFields } from '../wire/event-type-config.ts';
import type { HostRequest } from '../wire/host-config.ts';
import type { LocationRequest } from '../wire/location-config.ts';
import type { Question } from '../wire/questions.ts';
import type { WidgetKeyRequest } from '../wire/widget-key.ts';
import type { FieldFacts } from './field-facts.ts';

/** What is set, by kind, with the shape of what is sent. */
interface Shapes {
  readonly app: AppPatch;
  readonly event_type: EventTypeFields;
  readonly host: HostRequest;
  readonly location: LocationRequest;
  readonly question: Question;
  readonly widget_key: WidgetKeyRequest;
}

/** A kind of thing that is set up. */
export type SettingKind = keyof Shapes;

/** The names of the fields of a kind. */
export type SettingName<Kind extends SettingKind> = keyof Shapes[Kind] & string;

/** What is known of each field of each kind. */
export type SettingFacts = {
  readonly [Kind in SettingKind]: Readonly<Record<SettingName<Kind>, FieldFacts>>;
};
