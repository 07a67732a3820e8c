/** Everything that the pages for signing in say, in one language. */
export interface SignInWords {
  /** A BCP 47 tag. */
  readonly language: string;
  readonly title: string;
  readonly lead: string;
  readonly email: string;
  readonly emailProblem: string;
  readonly ask: string;
  readonly sentTitle: string;
  readonly sentLead: string;
  readonly sentHints: readonly string[];
  readonly askAgain: string;
  readonly overTitle: string;
  readonly overLead: string;
  readonly openTitle: (app: string) => string;
  readonly openLead: string;
  readonly open: string;
  readonly notYou: string;
  readonly signedInAs: (name: string) => string;
  readonly signOut: string;
  readonly needsScript: string;
  readonly notBuilt: string;
  readonly framedLead: string;
  readonly framedLink: string;
}
