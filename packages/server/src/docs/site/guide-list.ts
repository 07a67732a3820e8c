import { readFileSync } from 'node:fs';

const folder = new URL('../../../../../docs/', import.meta.url);

/** A document of the repository's `docs/` folder, as a page of the documentation. */
export interface Guide {
  /** The name of its file without `.md`, and the last part of its address. */
  readonly name: string;
  readonly title: string;
  /** One sentence for lists and search engines. */
  readonly about: string;
}

/** Guides for the same reader, in the order in which they are read. */
export interface GuideGroup {
  readonly title: string;
  readonly guides: readonly Guide[];
}

/** The guide that is the first page of all: `/docs` itself. */
export const firstGuide = 'install';

/** Documents that are pages by another name. */
export const pagesElsewhere: Readonly<Record<string, string>> = {
  [firstGuide]: '/docs',
  errors: '/docs/errors',
  'quickstart-api': '/docs/quickstart',
};

const groups: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'On your page': {
    theming:
      'Colours, corners and fonts by tokens, single pieces by parts, copy by slots: from plain to branded.',
    languages: 'Thirteen languages and both directions: which one a visitor reads, and how to add one.',
    frameworks: 'React, Vue, Svelte, Solid, or none: attributes, properties and events with their types.',
    packages: 'Modules for a bundler, types for editors and frameworks, a script tag with its integrity.',
    'hosted-pages':
      'Pages of the server itself, whole without a script: links, QR codes, previews, embedding.',
    analytics: 'Every step of a visitor as an event of the page: funnels, conversions, consent.',
    csp: 'The lines that a strict content security policy needs, and what the elements never do.',
    accessibility: 'What is demanded of each state of the elements, and what is known not to hold.',
    'moving-here': 'From Cal.com or Calendly: which snippet becomes which element, with prefill and events.',
  },
  'Your server': {
    'self-hosting': 'From an empty machine to the first booking: install, set up, put behind a proxy, keep.',
    console: 'What hosts, managers and admins do at /console, and links into it.',
    operating: 'Every command and setting, databases, backup, health, metrics and zone data.',
    configuration: 'Apps, event types, hosts and members by JSON: versions, archive and audit log.',
    calendars: 'Calendars elsewhere by CalDAV that make hosts busy and receive their bookings.',
    'google-calendar': 'Hosts with a Google calendar, and conferences made for each booking.',
    mail: 'Which mail goes to whom, in which language, and how it gets there.',
    reminders: 'What is sent before the start, and what time makes of a booking.',
    channels: 'Messages besides mail: Genesys Cloud, or a gateway of your own.',
    privacy: 'What is kept about a person, for how long, and how it is shown or erased.',
    performance: 'How long slots take, against programs that can do nothing else.',
  },
  'Other systems': {
    client: 'Calls in TypeScript with tokens, retries, keys and pages done.',
    webhooks: 'Deliveries that are signed and tried again, and how to check them.',
    events: 'Changes of bookings and slots as streams, from any point on.',
    'lists-and-cursors': 'Filters, order and pages of every list.',
    'event-types': 'Every field of what can be booked.',
    'why-is-this-time-offered': 'The reason for each time that is, or is not, among the slots.',
    lifecycle: 'The states of a booking, who may change them, and when.',
    effects: 'What each change carries along: mails, calendars, webhooks.',
    vocabularies: 'In which words a status is told to whom.',
    'console-api': 'What members call for bookings, hosts and settings.',
  },
};

/** The text of a document, as it is in the repository. */
export const guideText = (name: string): string => readFileSync(new URL(`${name}.md`, folder), 'utf8');

function guideOf(name: string, about: string): Guide {
  const [, title = name] = /^# (.+)$/m.exec(guideText(name)) ?? [];
  return { name, title: title.replaceAll('`', ''), about };
}

/** All guides, grouped. */
export const guideGroups: readonly GuideGroup[] = Object.entries(groups).map(([title, guides]) => ({
  title,
  guides: Object.entries(guides).map(([name, about]) => guideOf(name, about)),
}));

/** Every document that has a place here. */
export const guideNames: readonly string[] = [
  ...Object.keys(pagesElsewhere),
  ...Object.values(groups).flatMap((guides) => Object.keys(guides)),
];
