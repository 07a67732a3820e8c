import type { TemplateResult } from 'lit';
import { brandingField, senderField } from './app-fields.ts';
import type { FieldAt } from './field-at.ts';
import type { FieldKind } from './form-plan.ts';
import { checksField, hostsField, linesField, mayField, numbersField, pairsField } from './list-fields.ts';
import {
  areaField,
  choiceField,
  flagField,
  memberField,
  minutesField,
  numberField,
  placeField,
  textField,
  zoneField,
} from './plain-fields.ts';
import { placesField, poolField } from './pool-fields.ts';
import { questionsField } from './questions-field.ts';
import { remindersField } from './reminders-field.ts';
import { horizonField, onceField, ratesField } from './time-fields.ts';

/** How each kind of field is drawn. */
export const fieldViews: Readonly<Record<FieldKind, (at: FieldAt) => TemplateResult>> = {
  area: areaField,
  branding: brandingField,
  checks: checksField,
  choice: choiceField,
  flag: flagField,
  horizon: horizonField,
  hosts: hostsField,
  lines: linesField,
  may: mayField,
  member: memberField,
  minutes: minutesField,
  number: (at) => numberField(at),
  numbers: numbersField,
  once: onceField,
  pairs: pairsField,
  place: placeField,
  places: placesField,
  pool: poolField,
  questions: questionsField,
  rates: ratesField,
  reminders: remindersField,
  sender: senderField,
  text: textField,
  zone: zoneField,
};
