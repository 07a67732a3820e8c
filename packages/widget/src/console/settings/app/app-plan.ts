import type { FormPlan } from '../form/form-plan.ts';

/** The form of the business itself. Which sites may show the widget without a key stands with the keys. */
export const appPlan: FormPlan = {
  kind: 'app',
  first: [],
  groups: [
    { name: 'basics', fields: { name: 'text', timezone: 'zone', locale: 'text', branding: 'branding' } },
    { name: 'messages', isFolded: true, fields: { sender: 'sender' } },
    {
      name: 'more',
      isFolded: true,
      fields: { frame_ancestors: 'lines', retention_days: 'number', status_vocabulary: 'choice' },
    },
  ],
  leftOut: { origins: 'stands with the widget keys, where websites are seen to' },
};

/** The websites that need no key. */
export const originsPlan: FormPlan = {
  kind: 'app',
  first: [],
  groups: [{ name: 'basics', fields: { origins: 'lines' } }],
  leftOut: {},
};
