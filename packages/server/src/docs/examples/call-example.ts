import type { ApiScope } from '@slotkit/shared/wire';
import type { JsonValue } from '../../openapi/json-value.ts';

/**
 * How one call is made, as the reference shows it and the tests run it. Its texts may have variables of the shell (`$BOOKING_ID`) and
 * days from today on: `{{day 7}}` is a week
 * from now, `{{workday 7}}` the first day from then on that is no Saturday or Sunday.
 */
export interface CallExample {
  /** The call's operationId. A call may have several examples. */
  readonly of: string;
  /** What this one does, where the call's own summary does not say it. */
  readonly title?: string;
  /** What stands for the parameters in the path. */
  readonly path?: Readonly<Record<string, string>>;
  /** A list is a parameter that is there several times. */
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: JsonValue;
  readonly form?: Readonly<Record<string, string>>;
  /** Scopes that this example needs besides the call's own, because of what its body says. */
  readonly alsoNeeds?: readonly ApiScope[];
  /** The answer stays open, and goes on as things happen. */
  readonly stream?: true;
  /** Parts of the answer that later examples use, by the names of variables. */
  readonly keeps?: Readonly<Record<string, KeptPart>>;
  /** Where it only works from the time on that a variable says: a sentence about that. */
  readonly from?: { readonly variable: string; readonly says: string };
}

/** A part of an answer: where it stands (JSON Pointer), in a link only what follows the last slash, and what it looks like. */
export interface KeptPart {
  readonly at: string;
  readonly lastPart?: true;
  readonly like: string;
}

/** A variable that no answer gives. */
export interface GivenVariable {
  readonly is: string;
  readonly like: string;
}

/** What a caller has before the first call, and what reaches it on another way than an answer. */
export const givenVariables: Readonly<Record<string, GivenVariable>> = {
  CLIENT_ID: { is: 'the id of your client; the demo’s is `cli_demo`', like: 'cli_demo' },
  CLIENT_SECRET: { is: 'your client’s secret; the demo’s is `demo-secret`', like: 'demo-secret' },
  WIDGET_KEY: { is: 'a publishable key of the app; the demo’s is `pk_demo`', like: 'pk_demo' },
  CONFIRM_TOKEN: { is: 'the last part of the confirmation link in the customer’s mail', like: 'cft_…' },
  SESSION: { is: 'the session of a signed-in member, from the cookie of its browser', like: 'pX3…' },
  CALDAV_URL: { is: 'the address of your calendar server', like: 'https://calendar.example.com/' },
  CALDAV_USER: { is: 'the user name there', like: 'mara' },
  CALDAV_PASSWORD: { is: 'a password there, best one for this alone', like: 'abcd-efgh-ijkl' },
};
