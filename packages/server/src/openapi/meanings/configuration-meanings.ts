import type { Meanings } from './meanings.ts';

const client = {
  client_id: 'Its id, by the name that OAuth has for it.',
  client_secret: 'Its secret; no other answer shows it.',
};
const notifications = {
  bookings: 'Mails about the bookings it hosts; whoever is asked to approve one is asked all the same.',
  briefings: 'What is known of the customer, an hour before a meeting it hosts.',
  system: 'To admins: what needs looking after, such as a webhook that was paused.',
};

/** What the fields of apps, clients, members and teams mean. */
export const configurationMeanings: Meanings = {
  everywhere: {
    status_vocabulary:
      'In which words it is told statuses: `canonical`, `upper`, `appointment` or `meeting`; null: as the app is.',
    sender: 'Whom mails come from, and who organizes meetings that are booked from now on.',
    'sender.reply_to': 'Where answers to mails go; null: to the sender.',
    retention_days: 'After how many days people are forgotten; null: never.',
    frame_ancestors: 'Sites that may show the booking pages in a frame.',
    scopes: 'What it may do; no scope implies another.',
    permissions: 'What the member may do with bookings, and how far.',
    view: 'Whose bookings it may see: nobody’s, its own, its teams’, everybody’s.',
    edit: 'Whose bookings it may make, change and move.',
    delete: 'Whose bookings it may cancel.',
    notifications: 'What it wants to be mailed about.',
    'notifications.bookings': notifications.bookings,
    'notifications.briefings': notifications.briefings,
    'notifications.system': notifications.system,
    member_ids: 'Who is in it.',
    issuer: 'The address of this server.',
    token_endpoint: 'Where tokens come from.',
    revocation_endpoint: 'Where tokens are ended.',
    scopes_supported: 'Every scope that there is.',
    response_types_supported: 'None: there is nobody to send elsewhere.',
    grant_types_supported: 'How a token is got.',
    token_endpoint_auth_methods_supported: 'How a client proves who it is when it wants a token.',
    revocation_endpoint_auth_methods_supported: 'How it does when it ends one.',
    service_documentation: 'This documentation.',
  },
  shapes: {
    AppConfig: {
      origins: 'The pages that may use the app without a key, and those that its keys are held to.',
      status_vocabulary: 'In which words statuses are told to whoever has no vocabulary of its own.',
    },
    AppPatch: {
      origins: 'The pages that may use the app without a key, and those that its keys are held to.',
      status_vocabulary:
        'In which words statuses are told to whoever has no vocabulary of its own; null: `canonical`.',
    },
    Client: client,
    CreatedClient: client,
    RotatedSecret: client,
    MemberNotifications: notifications,
    RotateSecretRequest: {
      keep_old_minutes:
        'For how long the old secret goes on beside the new one; 0 ends it, and its tokens, at once.',
    },
  },
};
