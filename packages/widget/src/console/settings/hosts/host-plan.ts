import type { FormPlan } from '../form/form-plan.ts';

/** The form of a host. */
export const hostPlan: FormPlan = {
  kind: 'host',
  first: ['name', 'email', 'timezone'],
  groups: [
    { name: 'basics', fields: { name: 'text', email: 'text', timezone: 'zone', active: 'flag' } },
    {
      name: 'more',
      isFolded: true,
      fields: { limits: 'rates', member_id: 'member', avatar_url: 'text' },
    },
  ],
  leftOut: {},
};
