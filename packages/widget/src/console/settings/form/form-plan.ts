import type { SettingKind } from '@slotkit/shared/setting-facts';
import type { SettingWords } from '../../words/settings.ts';
import type { Values } from './form-values.ts';

/** What has a form in the settings. */
export type FormKind = Exclude<SettingKind, 'question'>;

/** How a field is drawn. */
export type FieldKind =
  | 'area'
  | 'branding'
  | 'checks'
  | 'choice'
  | 'flag'
  | 'horizon'
  | 'hosts'
  | 'lines'
  | 'may'
  | 'member'
  | 'minutes'
  | 'number'
  | 'numbers'
  | 'once'
  | 'pairs'
  | 'place'
  | 'places'
  | 'pool'
  | 'questions'
  | 'rates'
  | 'reminders'
  | 'sender'
  | 'text'
  | 'zone';

/** Fields that stand together. */
export interface FieldGroup {
  readonly name: keyof SettingWords['groups'];
  /** Rarely wanted: closed until somebody opens it, or something in it is wrong. */
  readonly isFolded?: boolean;
  readonly fields: Readonly<Record<string, FieldKind>>;
}

/** A form as data: labels come from the words, bounds and defaults from the schemas. */
export interface FormPlan {
  readonly kind: FormKind;
  readonly groups: readonly FieldGroup[];
  /** The fields that making a new one asks for. */
  readonly first: readonly string[];
  /** Fields that mean something only beside certain others: they are shown where this says so. */
  readonly onlyIf?: Readonly<Record<string, (values: Values) => boolean>>;
  /** Fields of the schema that the form does not show, each with the reason. */
  readonly leftOut: Readonly<Record<string, string>>;
}
