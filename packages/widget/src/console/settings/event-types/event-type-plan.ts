import type { FormPlan } from '../form/form-plan.ts';

/** The form of an event type. */
export const eventTypePlan: FormPlan = {
  kind: 'event_type',
  first: ['title', 'slug', 'durations_minutes', 'hosts', 'strategy', 'location_ids'],
  groups: [
    {
      name: 'basics',
      fields: {
        title: 'text',
        slug: 'text',
        description: 'area',
        durations_minutes: 'numbers',
        location_ids: 'places',
        public: 'flag',
      },
    },
    {
      name: 'who',
      fields: {
        hosts: 'pool',
        strategy: 'choice',
        seats: 'number',
        distribution: 'choice',
        assignment: 'choice',
        keep_last_host: 'flag',
        allow_forced: 'flag',
      },
    },
    {
      name: 'when',
      fields: {
        minimum_notice_minutes: 'minutes',
        horizon: 'horizon',
        buffer_before_minutes: 'minutes',
        buffer_after_minutes: 'minutes',
        slot_interval_minutes: 'minutes',
        timezone: 'zone',
        when_calendar_unknown: 'choice',
      },
    },
    { name: 'asks', fields: { required_contact: 'checks', questions: 'questions' } },
    { name: 'limits', isFolded: true, fields: { limits: 'rates', customer_limit: 'once' } },
    {
      name: 'gates',
      isFolded: true,
      fields: {
        requires_approval: 'flag',
        requires_confirmation: 'flag',
        confirmation_window_minutes: 'minutes',
        hold_minutes: 'minutes',
      },
    },
    {
      name: 'customers',
      isFolded: true,
      fields: {
        customer_may: 'may',
        cancel_notice_minutes: 'minutes',
        reschedule_notice_minutes: 'minutes',
      },
    },
    {
      name: 'messages',
      isFolded: true,
      fields: { reminders: 'reminders', briefing: 'flag', dispatch: 'once' },
    },
    {
      name: 'attendance',
      isFolded: true,
      fields: { auto_no_show: 'flag', no_show_grace_minutes: 'minutes' },
    },
    { name: 'data', isFolded: true, fields: { metadata: 'pairs' } },
  ],
  onlyIf: {
    seats: ({ strategy }) => strategy === 'group',
    distribution: ({ strategy }) => strategy === 'round_robin',
    assignment: ({ strategy }) => strategy === 'round_robin',
    keep_last_host: ({ strategy }) => strategy === 'round_robin',
    confirmation_window_minutes: ({ requires_approval: one, requires_confirmation: other }) =>
      one === true || other === true,
    no_show_grace_minutes: ({ auto_no_show: isOn }) => isOn === true,
  },
  leftOut: {},
};
