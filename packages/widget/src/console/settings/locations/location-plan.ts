import type { FormPlan } from '../form/form-plan.ts';

/** The form of a location. */
export const locationPlan: FormPlan = {
  kind: 'location',
  first: ['name', 'type', 'value'],
  groups: [
    { name: 'basics', fields: { name: 'text', type: 'choice', value: 'place' } },
    { name: 'who', isFolded: true, fields: { host_ids: 'hosts' } },
  ],
  leftOut: {},
};
