/*
 * What forms have to know of the fields of our settings. Generated from the schemas that validate them, so that no page loads those; change
 * them, then run UPDATE_DOCS=1 node --test packages/shared/src/setting-facts/setting-facts.test.ts
 */
import type { SettingFacts } from './setting-kinds.ts';

export const settingFacts: SettingFacts = {
  app: {
    name: {
      kind: 'text',
    },
    timezone: {
      kind: 'text',
      max: 64,
    },
    locale: {
      kind: 'text',
      max: 35,
      isNullable: true,
    },
    origins: {
      kind: 'list',
      max: 100,
      item: {
        kind: 'text',
        max: 300,
      },
      isNullable: true,
    },
    branding: {
      kind: 'object',
      fields: {
        tokens: {
          kind: 'pairs',
          isNullable: true,
        },
        logo_url: {
          kind: 'text',
          max: 2000,
          isNullable: true,
        },
      },
      isNullable: true,
    },
    status_vocabulary: {
      kind: 'choice',
      choices: ['canonical', 'upper', 'appointment', 'meeting'],
      isNullable: true,
    },
    sender: {
      kind: 'object',
      fields: {
        name: {
          kind: 'text',
        },
        email: {
          kind: 'text',
        },
        reply_to: {
          kind: 'text',
        },
      },
    },
    retention_days: {
      kind: 'number',
      min: 1,
      max: 36500,
      isNullable: true,
    },
    frame_ancestors: {
      kind: 'list',
      max: 100,
      item: {
        kind: 'text',
        max: 300,
      },
      isNullable: true,
    },
  },
  event_type: {
    slug: {
      kind: 'text',
      max: 64,
      hint: 'Its name in addresses, unique on the server. Links that were sent with an earlier one keep working',
      isRequired: true,
    },
    title: {
      kind: 'text',
      hint: 'What visitors and mails call it',
      isRequired: true,
    },
    description: {
      kind: 'text',
      hint: 'Shown to visitors',
      isNullable: true,
      default: '',
    },
    public: {
      kind: 'flag',
      hint: 'Whether visitors may see and book it; members and other systems always may',
      isNullable: true,
      default: true,
    },
    timezone: {
      kind: 'text',
      max: 64,
      hint: 'IANA zone of its horizon and limits; the app’s when left out',
      isNullable: true,
    },
    durations_minutes: {
      kind: 'list',
      min: 1,
      max: 24,
      item: {
        kind: 'number',
        min: 5,
        max: 1440,
      },
      hint: 'How long an appointment may be; the first one unless another is asked for',
      isNullable: true,
      default: [30],
    },
    slot_interval_minutes: {
      kind: 'number',
      min: 5,
      max: 1440,
      isNullable: true,
      hint: 'Minutes from one start to the next; null: the duration',
      default: null,
    },
    strategy: {
      kind: 'choice',
      choices: ['individual', 'round_robin', 'collective', 'group'],
      hint: 'Who hosts: one host, one of a pool in turn, all together, or one host with several seats',
      isNullable: true,
      default: 'individual',
    },
    distribution: {
      kind: 'choice',
      choices: ['least_recent', 'weighted'],
      hint: 'How a pool takes turns: who waited longest, or by the weights of its hosts',
      isNullable: true,
      default: 'least_recent',
    },
    assignment: {
      kind: 'choice',
      choices: ['any', 'pick'],
      hint: 'Whether visitors choose the host; not possible where all hosts meet together',
      isNullable: true,
      default: 'any',
    },
    allow_forced: {
      kind: 'flag',
      hint: 'Whether a link may name the host (`?host=`)',
      isNullable: true,
      default: true,
    },
    keep_last_host: {
      kind: 'flag',
      hint: 'Whether a returning customer gets the host of the last time where that one is free',
      isNullable: true,
      default: false,
    },
    hosts: {
      kind: 'list',
      max: 200,
      item: {
        kind: 'object',
        fields: {
          host_id: {
            kind: 'text',
            max: 64,
            isRequired: true,
          },
          weight: {
            kind: 'number',
            min: 0,
            max: 10000,
            default: 100,
          },
        },
      },
      hint: 'Who can host, listed by id; at most one for `individual` and `group`. Nothing is offered while there is none',
      isNullable: true,
      default: [],
    },
    seats: {
      kind: 'number',
      min: 1,
      max: 1000,
      hint: 'How many can book the same time; more than 1 for `group`, 1 for all others',
      isNullable: true,
      default: 1,
    },
    location_ids: {
      kind: 'list',
      max: 50,
      item: {
        kind: 'text',
        max: 64,
      },
      hint: 'Where it takes place, in the order shown; the first one unless another is asked for',
      isNullable: true,
      default: [],
    },
    buffer_before_minutes: {
      kind: 'number',
      min: 0,
      max: 1440,
      hint: 'Kept free before an appointment',
      isNullable: true,
      default: 0,
    },
    buffer_after_minutes: {
      kind: 'number',
      min: 0,
      max: 1440,
      hint: 'Kept free after an appointment',
      isNullable: true,
      default: 0,
    },
    minimum_notice_minutes: {
      kind: 'number',
      min: 0,
      max: 525600,
      hint: 'How long before the start a customer must book',
      isNullable: true,
      default: 60,
    },
    horizon: {
      kind: 'either',
      either: [
        {
          kind: 'object',
          fields: {
            days: {
              kind: 'number',
              min: 0,
              max: 730,
              isRequired: true,
            },
          },
        },
        {
          kind: 'object',
          fields: {
            from: {
              kind: 'text',
              isRequired: true,
            },
            to: {
              kind: 'text',
              isRequired: true,
            },
          },
        },
      ],
      hint: 'How far ahead customers may book: days after today, or fixed days, both included',
      isNullable: true,
      default: {
        days: 60,
      },
    },
    limits: {
      kind: 'object',
      fields: {
        per_day: {
          kind: 'number',
          min: 1,
          max: 1000,
          isNullable: true,
        },
        per_week: {
          kind: 'number',
          min: 1,
          max: 1000,
          isNullable: true,
        },
      },
      hint: 'At most so many bookings a day and a week (Monday to Sunday)',
      isNullable: true,
      default: {},
    },
    customer_limit: {
      kind: 'object',
      fields: {
        max: {
          kind: 'number',
          min: 1,
          max: 1000,
          isRequired: true,
        },
        days: {
          kind: 'number',
          min: 1,
          max: 3650,
          isRequired: true,
        },
      },
      isNullable: true,
      hint: 'At most `max` bookings of one customer within `days`; null: no limit',
      default: null,
    },
    when_calendar_unknown: {
      kind: 'choice',
      choices: ['refuse', 'book'],
      hint: 'What becomes of times at which nobody knows a host’s calendar elsewhere',
      isNullable: true,
      default: 'refuse',
    },
    requires_approval: {
      kind: 'flag',
      hint: 'Whether a host must approve each booking',
      isNullable: true,
      default: false,
    },
    requires_confirmation: {
      kind: 'flag',
      hint: 'Whether the customer must confirm by a link in the mail',
      isNullable: true,
      default: false,
    },
    confirmation_window_minutes: {
      kind: 'number',
      min: 5,
      max: 43200,
      hint: 'How long approval and confirmation may take, at most until the start',
      isNullable: true,
      default: 1440,
    },
    hold_minutes: {
      kind: 'number',
      min: 0,
      max: 120,
      hint: 'How long a time is kept while the form is filled; 0: not at all',
      isNullable: true,
      default: 5,
    },
    customer_may: {
      kind: 'object',
      fields: {
        cancel: {
          kind: 'text',
        },
        reschedule: {
          kind: 'text',
        },
      },
      hint: 'What customers may do by themselves; each true unless said otherwise',
      isNullable: true,
      default: {
        cancel: true,
        reschedule: true,
      },
    },
    cancel_notice_minutes: {
      kind: 'number',
      min: 0,
      max: 525600,
      hint: 'How long before the start a customer may still cancel',
      isNullable: true,
      default: 0,
    },
    reschedule_notice_minutes: {
      kind: 'number',
      min: 0,
      max: 525600,
      hint: 'How long before the start a customer may still move it',
      isNullable: true,
      default: 0,
    },
    auto_no_show: {
      kind: 'flag',
      hint: 'Whether a meeting by link to which no customer came is marked as no-show',
      isNullable: true,
      default: true,
    },
    no_show_grace_minutes: {
      kind: 'number',
      min: 0,
      max: 1440,
      hint: 'How long after the end that is decided',
      isNullable: true,
      default: 15,
    },
    briefing: {
      kind: 'flag',
      hint: 'Whether the host gets a mail about the customer an hour before',
      isNullable: true,
      default: true,
    },
    dispatch: {
      kind: 'object',
      fields: {
        minutes_before: {
          kind: 'number',
          min: 1,
          max: 1440,
          isRequired: true,
        },
      },
      isNullable: true,
      hint: 'When the customer is announced by Genesys Cloud; null: not at all',
      default: null,
    },
    required_contact: {
      kind: 'list',
      item: {
        kind: 'choice',
        choices: ['email', 'phone'],
      },
      hint: 'What visitors must leave besides their name',
      isNullable: true,
      default: ['email'],
    },
    questions: {
      kind: 'list',
      max: 50,
      item: {
        kind: 'object',
        fields: {
          key: {
            kind: 'text',
            hint: 'The name of its answer in `answers`',
            isRequired: true,
          },
          type: {
            kind: 'choice',
            choices: [
              'text',
              'long_text',
              'email',
              'phone',
              'number',
              'select',
              'multi_select',
              'radio',
              'checkbox',
              'date',
              'url',
              'consent',
            ],
            isRequired: true,
          },
          label: {
            kind: 'text',
            isRequired: true,
          },
          help: {
            kind: 'text',
          },
          options: {
            kind: 'list',
            min: 1,
            max: 100,
            item: {
              kind: 'text',
            },
            hint: 'What can be chosen; of `select`, `multi_select` and `radio` alone',
          },
          required: {
            kind: 'flag',
            default: false,
          },
          pattern: {
            kind: 'text',
            max: 200,
            hint: 'A regular expression that the whole answer matches, without look-around and back-references; of `text`, `email`, `phone` and `url` alone',
          },
          show_if: {
            kind: 'object',
            fields: {
              key: {
                kind: 'text',
                isRequired: true,
              },
              equals: {
                kind: 'text',
                isRequired: true,
              },
            },
            hint: 'Ask only where the answer to an earlier question is this one, or has it among the options chosen',
          },
        },
      },
      hint: 'What else the form asks; answers given before stay as they are',
      isNullable: true,
      default: [],
    },
    reminders: {
      kind: 'list',
      item: {
        kind: 'object',
        fields: {
          kind: {
            kind: 'choice',
            choices: [
              'invitation',
              'confirmation',
              'reminder_24h',
              'reminder_1h',
              'reminder_15m',
              'cancellation',
              'reschedule',
              'conflict_notice',
              'custom',
            ],
            isRequired: true,
          },
          channels: {
            kind: 'list',
            min: 1,
            item: {
              kind: 'choice',
              choices: ['email', 'genesys', 'http'],
            },
            default: ['email'],
          },
        },
      },
      hint: 'What is sent to customers, and by which channels; what is not listed is not sent',
      isNullable: true,
      default: [
        {
          kind: 'invitation',
          channels: ['email'],
        },
        {
          kind: 'confirmation',
          channels: ['email'],
        },
        {
          kind: 'reschedule',
          channels: ['email'],
        },
        {
          kind: 'cancellation',
          channels: ['email'],
        },
        {
          kind: 'reminder_24h',
          channels: ['email'],
        },
      ],
    },
    metadata: {
      kind: 'pairs',
      hint: 'Text pairs of your own',
      isNullable: true,
      default: {},
    },
  },
  host: {
    name: {
      kind: 'text',
      hint: 'What customers call them',
      isRequired: true,
    },
    email: {
      kind: 'text',
      hint: 'Where notices and invitations go',
      isRequired: true,
    },
    timezone: {
      kind: 'text',
      max: 64,
      hint: 'IANA zone in which the host reads times; the app’s when left out',
      isNullable: true,
    },
    member_id: {
      kind: 'text',
      max: 64,
      isNullable: true,
      hint: 'Who signs in as this host',
    },
    avatar_url: {
      kind: 'text',
      max: 2000,
      isNullable: true,
      hint: 'A picture for where visitors choose the host',
      default: null,
    },
    limits: {
      kind: 'object',
      fields: {
        per_day: {
          kind: 'number',
          min: 1,
          max: 1000,
          isNullable: true,
        },
        per_week: {
          kind: 'number',
          min: 1,
          max: 1000,
          isNullable: true,
        },
      },
      hint: 'At most so many bookings a day and a week, whatever the event type',
      isNullable: true,
      default: {},
    },
    active: {
      kind: 'flag',
      hint: 'Whether the host takes bookings at present',
      isNullable: true,
      default: true,
    },
  },
  location: {
    name: {
      kind: 'text',
      hint: 'What visitors call it',
      isRequired: true,
    },
    type: {
      kind: 'choice',
      choices: ['in_person', 'phone', 'link', 'conference'],
      isRequired: true,
    },
    value: {
      kind: 'text',
      hint: 'in_person: the address · phone: the number to call, or empty where the host calls · link: an http(s) address · conference: google_meet',
      isRequired: true,
    },
    host_ids: {
      kind: 'list',
      max: 200,
      item: {
        kind: 'text',
        max: 64,
      },
      isNullable: true,
      hint: 'Who serves it; null: every host',
    },
  },
  question: {
    key: {
      kind: 'text',
      hint: 'The name of its answer in `answers`',
      isRequired: true,
    },
    type: {
      kind: 'choice',
      choices: [
        'text',
        'long_text',
        'email',
        'phone',
        'number',
        'select',
        'multi_select',
        'radio',
        'checkbox',
        'date',
        'url',
        'consent',
      ],
      isRequired: true,
    },
    label: {
      kind: 'text',
      isRequired: true,
    },
    help: {
      kind: 'text',
    },
    options: {
      kind: 'list',
      min: 1,
      max: 100,
      item: {
        kind: 'text',
      },
      hint: 'What can be chosen; of `select`, `multi_select` and `radio` alone',
    },
    required: {
      kind: 'flag',
      default: false,
    },
    pattern: {
      kind: 'text',
      max: 200,
      hint: 'A regular expression that the whole answer matches, without look-around and back-references; of `text`, `email`, `phone` and `url` alone',
    },
    show_if: {
      kind: 'object',
      fields: {
        key: {
          kind: 'text',
          isRequired: true,
        },
        equals: {
          kind: 'text',
          isRequired: true,
        },
      },
      hint: 'Ask only where the answer to an earlier question is this one, or has it among the options chosen',
    },
  },
  widget_key: {
    name: {
      kind: 'text',
      isRequired: true,
    },
    origins: {
      kind: 'list',
      min: 1,
      max: 100,
      item: {
        kind: 'text',
        max: 300,
      },
      isNullable: true,
    },
  },
};
