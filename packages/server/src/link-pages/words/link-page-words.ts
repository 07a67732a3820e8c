import type { BookingState } from '@slotkit/shared/lifecycle';

/** Everything that the pages behind a link say, in one language. Names and times come in ready to be shown. */
export interface LinkPageWords {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly labels: {
    readonly when: string;
    readonly formerly: string;
    readonly where: string;
    readonly with: string;
    readonly customer: string;
    readonly notes: string;
    readonly reason: string;
  };
  readonly yes: string;
  readonly no: string;
  /** The same times on somebody else's clock. */
  readonly timeOf: (name: string, times: string) => string;
  readonly states: Readonly<Record<BookingState, string>>;
  readonly bookAgain: string;
  readonly join: JoinWords;
  readonly approve: ApproveWords;
}

/** The page that leads into a meeting. */
export interface JoinWords {
  readonly title: string;
  readonly early: (minutes: string) => string;
  readonly soon: string;
  readonly running: string;
  readonly came: (time: string) => string;
  readonly button: string;
  readonly buttonAgain: string;
  readonly goesTo: (site: string) => string;
  readonly linkNotReady: string;
  readonly tryAgain: string;
  readonly awaitsYou: string;
  readonly awaitsHost: (host: string) => string;
  readonly awaitsYourApproval: string;
  readonly awaitsCustomer: string;
  readonly elsewhere: string;
  readonly over: string;
  readonly missed: string;
  readonly customerMissed: string;
  readonly cancelled: string;
}

/** The page where a host answers a request. */
export interface ApproveWords {
  readonly title: string;
  readonly question: (customer: string) => string;
  readonly until: (time: string) => string;
  readonly thenCustomer: string;
  readonly button: string;
  readonly decline: string;
  readonly declineQuestion: string;
  readonly declineReason: string;
  readonly declineEffect: string;
  readonly reasonTooLong: (most: string) => string;
  readonly approved: string;
  readonly approvedAwaitsCustomer: string;
  readonly tooLate: string;
  readonly notAnswered: string;
  readonly cancelledByHost: string;
  readonly cancelledByCustomer: string;
  readonly over: string;
}
