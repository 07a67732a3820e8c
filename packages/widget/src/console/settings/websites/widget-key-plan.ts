import type { FormPlan } from '../form/form-plan.ts';

/** The form of a widget key. */
export const widgetKeyPlan: FormPlan = {
  kind: 'widget_key',
  first: ['name', 'origins'],
  groups: [{ name: 'basics', fields: { name: 'text', origins: 'lines' } }],
  leftOut: {},
};
