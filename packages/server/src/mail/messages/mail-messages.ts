import type { MailLanguage } from '../mail-content.ts';

/** Subject and heading of one kind of mail; `what` names the event type and the other side, `when` is short. */
export interface MailTitle {
  readonly subject: (what: string, when: string) => string;
  readonly heading: string;
}

/** Every sentence that mails are made of. Another language is another record of this type; deadlines come written out, or null. */
export interface MailMessages {
  readonly language: MailLanguage;
  readonly labels: Readonly<
    Record<
      | 'what'
      | 'when'
      | 'formerly'
      | 'where'
      | 'with'
      | 'customer'
      | 'notes'
      | 'reference'
      | 'reason'
      | 'messageFromHost'
      | 'messageFromCustomer'
      | 'lifecycleStage'
      | 'missedBefore'
      | 'activities'
      | 'opportunities'
      | 'conversations'
      | 'endpoint',
      string
    >
  >;
  readonly hello: (name: string) => string;
  /** The same time on the other side's clock. */
  readonly timeOf: (name: string, when: string) => string;
  readonly confirmButton: string;
  readonly manageButton: string;
  readonly detailsButton: string;
  readonly joinButton: string;
  readonly approveButton: string;
  readonly yes: string;
  readonly no: string;
  readonly inviteAttached: string;
  readonly calendarUpdated: string;
  readonly calendarCancelled: string;
  readonly footer: (app: string) => string;
  readonly footerForHost: (app: string) => string;
  readonly footerForAdmin: (app: string) => string;
  readonly waiting: {
    readonly forYou: (deadline: string | null, thenHost: boolean) => string;
    readonly forHost: (deadline: string | null) => string;
    readonly forYourApproval: (deadline: string | null) => string;
    readonly forCustomer: (deadline: string | null) => string;
  };
  readonly toCustomer: Readonly<
    Record<
      | 'confirmNeeded'
      | 'requested'
      | 'booked'
      | 'confirmed'
      | 'moved'
      | 'hostProposed'
      | 'cancelled'
      | 'reminder'
      | 'conflict'
      | 'custom'
      | 'reassigned',
      MailTitle
    >
  > & {
    readonly newTimeUnsuitable: string;
    /** Asks for another time, because the host has none. */
    readonly hostUnavailable: string;
    readonly hostChanged: (before: string, now: string) => string;
    readonly cancelledByYou: string;
    readonly cancelledByOthers: string;
    readonly notConfirmedInTime: string;
  };
  readonly toHost: Readonly<
    Record<
      | 'approvalNeeded'
      | 'created'
      | 'confirmed'
      | 'moved'
      | 'cancelled'
      | 'assigned'
      | 'unassigned'
      | 'briefing'
      | 'seatAdded'
      | 'seatLeft',
      MailTitle
    >
  > & {
    readonly cancelledByCustomer: string;
    readonly cancelledByOthers: string;
    readonly movedToAnotherHost: string;
    readonly takenOver: (before: string) => string;
    readonly givenAway: (now: string) => string;
    /** One of a group comes no more; the others meet as planned. */
    readonly seatGivenBack: (name: string) => string;
    readonly nothingKnown: string;
    readonly notConfirmedInTime: string;
  };
  readonly toAdmin: {
    /** An endpoint of another system gets nothing more; `where` is its address, `since` a time written out. */
    readonly webhookPaused: {
      readonly subject: (where: string) => string;
      readonly heading: string;
      readonly gone: string;
      readonly failing: (since: string) => string;
      readonly whatNow: string;
    };
  };
  readonly toMember: {
    /** A link to sign in by; `app` is the business, `minutes` how long the link works, written out. */
    readonly signIn: {
      readonly subject: (app: string) => string;
      readonly heading: string;
      readonly lead: string;
      readonly button: string;
      readonly once: (minutes: string) => string;
      readonly notYou: string;
      readonly footer: (app: string) => string;
    };
  };
}
