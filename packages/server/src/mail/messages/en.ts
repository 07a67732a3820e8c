import type { MailMessages } from './mail-messages.ts';

const until = (deadline: string | null): string => (deadline === null ? '' : ` until ${deadline}`);

/** The mails' sentences in English. */
export const en: MailMessages = {
  language: { tag: 'en', direction: 'ltr' },
  labels: {
    what: 'What',
    when: 'When',
    formerly: 'Before',
    where: 'Where',
    with: 'With',
    customer: 'Customer',
    notes: 'Notes',
    reference: 'Reference',
    reason: 'Reason',
    messageFromHost: 'Message from your host',
    messageFromCustomer: 'Message from the customer',
    lifecycleStage: 'Stage',
    missedBefore: 'Meetings missed before',
    activities: 'Recent activity',
    opportunities: 'Open opportunities',
    conversations: 'Conversations',
    endpoint: 'Address',
  },
  hello: (name) => `Hello ${name},`,
  timeOf: (name, when) => `For ${name}: ${when}`,
  confirmButton: 'Confirm this booking',
  manageButton: 'Change or cancel',
  detailsButton: 'See details or book again',
  joinButton: 'Join the meeting',
  approveButton: 'Approve or decline',
  yes: 'Yes',
  no: 'No',
  inviteAttached: 'The invitation for your calendar is attached.',
  calendarUpdated: 'The attached invitation moves the entry in your calendar.',
  calendarCancelled: 'The attached message removes the entry from your calendar.',
  footer: (app) => `Sent by ${app} because of a booking made with this address.`,
  footerForHost: (app) => `Sent by ${app} because you are a host of this booking.`,
  footerForAdmin: (app) => `Sent by ${app} because you look after it.`,
  waiting: {
    forYou: (deadline, thenHost) =>
      `This time is kept for you, and your booking is waiting for your confirmation${until(deadline)}. ` +
      `If you do not confirm it, it is cancelled and the time becomes free again.` +
      (thenHost ? ' The host has to approve it as well.' : ''),
    forHost: (deadline) =>
      `This time is kept for you, and your booking is waiting for the host's approval${until(deadline)}. ` +
      `You get another mail when the host has decided.`,
    forYourApproval: (deadline) =>
      `The booking is waiting for your approval${until(deadline)}. Without it, it is cancelled and the time becomes free again.`,
    forCustomer: (deadline) => `The booking is waiting for the customer's confirmation${until(deadline)}.`,
  },
  toCustomer: {
    confirmNeeded: {
      subject: (what, when) => `Please confirm: ${what}, ${when}`,
      heading: 'Please confirm your booking',
    },
    requested: {
      subject: (what, when) => `Waiting for approval: ${what}, ${when}`,
      heading: 'Your request has been received',
    },
    booked: {
      subject: (what, when) => `Booked: ${what}, ${when}`,
      heading: 'Your appointment is booked',
    },
    confirmed: {
      subject: (what, when) => `Confirmed: ${what}, ${when}`,
      heading: 'Your appointment is confirmed',
    },
    moved: {
      subject: (what, when) => `New time: ${what}, ${when}`,
      heading: 'Your appointment has a new time',
    },
    hostProposed: {
      subject: (what, when) => `Your host has proposed a new time: ${what}, ${when}`,
      heading: 'Your host has proposed a new time',
    },
    cancelled: {
      subject: (what, when) => `Cancelled: ${what}, ${when}`,
      heading: 'Your appointment is cancelled',
    },
    reminder: {
      subject: (what, when) => `Reminder: ${what}, ${when}`,
      heading: 'Your appointment is coming up',
    },
    conflict: {
      subject: (what, when) => `Please choose another time: ${what}, ${when}`,
      heading: 'Your host cannot make this time any more',
    },
    custom: {
      subject: (what, when) => `About your appointment: ${what}, ${when}`,
      heading: 'A message about your appointment',
    },
    reassigned: {
      subject: (what, when) => `Another host: ${what}, ${when}`,
      heading: 'Somebody else will meet you',
    },
    hostUnavailable:
      'We are sorry: something has come up for your host at this time. Please choose another time, or cancel, below.',
    hostChanged: (before, now) => `${now} takes over from ${before}. Time and place stay as they were.`,
    newTimeUnsuitable: 'If the new time does not suit you, choose another one or cancel below.',
    cancelledByYou: 'You have cancelled this appointment.',
    cancelledByOthers: 'This appointment has been cancelled.',
    notConfirmedInTime: 'The booking was not confirmed in time, so it has been cancelled.',
  },
  toHost: {
    approvalNeeded: {
      subject: (what, when) => `Approval needed: ${what}, ${when}`,
      heading: 'A booking needs your approval',
    },
    created: {
      subject: (what, when) => `New booking: ${what}, ${when}`,
      heading: 'You have a new booking',
    },
    confirmed: {
      subject: (what, when) => `Confirmed: ${what}, ${when}`,
      heading: 'A booking is confirmed',
    },
    moved: {
      subject: (what, when) => `New time: ${what}, ${when}`,
      heading: 'A booking has a new time',
    },
    cancelled: {
      subject: (what, when) => `Cancelled: ${what}, ${when}`,
      heading: 'A booking is cancelled',
    },
    assigned: {
      subject: (what, when) => `Now yours: ${what}, ${when}`,
      heading: 'You take over a booking',
    },
    unassigned: {
      subject: (what, when) => `No longer yours: ${what}, ${when}`,
      heading: 'Somebody else takes a booking of yours',
    },
    briefing: {
      subject: (what, when) => `Coming up: ${what}, ${when}`,
      heading: 'Your next meeting',
    },
    seatAdded: {
      subject: (what, when) => `New registration: ${what}, ${when}`,
      heading: 'Somebody has registered',
    },
    seatLeft: {
      subject: (what, when) => `Registration cancelled: ${what}, ${when}`,
      heading: 'A registration is cancelled',
    },
    takenOver: (before) => `It was ${before}'s booking until now.`,
    givenAway: (now) => `${now} takes this booking instead of you. Your time is free again.`,
    seatGivenBack: (name) =>
      `The registration of ${name} is cancelled. The place is free again; the meeting takes place as planned.`,
    nothingKnown: 'Nothing else is known of this customer.',
    cancelledByCustomer: 'The customer has cancelled this booking.',
    cancelledByOthers: 'This booking has been cancelled.',
    movedToAnotherHost: 'The booking has moved to another time with another host. Your time is free again.',
    notConfirmedInTime: 'The booking was not confirmed in time, so it has been cancelled.',
  },
  toAdmin: {
    webhookPaused: {
      subject: (where) => `Webhook paused: ${where}`,
      heading: 'A webhook is paused',
      gone: 'This address has answered that it is gone (410). Nothing more is sent to it.',
      failing: (since) => `This address has accepted nothing since ${since}. Nothing more is sent to it.`,
      whatNow:
        'What happens meanwhile is not sent to it later by itself. When the receiver works again, set the endpoint to active; ' +
        'its log shows what was answered, and what failed can be sent once more from there.',
    },
  },
  toMember: {
    signIn: {
      subject: (app) => `Sign in to ${app}`,
      heading: 'Your link to sign in',
      lead: 'Use this button to sign in. It opens a page that asks once more, and then you are in.',
      button: 'Sign in',
      once: (minutes) => `The link works once, within ${minutes}.`,
      notYou: 'If you did not ask for it, you need not do anything: without this mail nobody gets in.',
      footer: (app) => `Sent by ${app} because somebody asked to sign in with this address.`,
    },
  },
};
