import type { SignInWords } from './sign-in-words.ts';

/** English. */
export const signInWordsEn: SignInWords = {
  language: 'en',
  title: 'Sign in',
  lead: 'Type your e-mail address, and we send you a link that signs you in. There is no password.',
  email: 'E-mail address',
  emailProblem: 'This is no whole e-mail address. It looks like name@example.com.',
  ask: 'Send me a link',
  sentTitle: 'Look into your mailbox',
  sentLead:
    'If somebody signs in here with that address, a link is on its way to it. It works once, for 15 minutes.',
  sentHints: [
    'It can take a minute. Look among unwanted mail, too.',
    'Nothing came? Make sure that it is the address your colleagues know you by here, or ask one who looks after the bookings.',
  ],
  askAgain: 'Use another address',
  overTitle: 'This link does not work any more',
  overLead: 'It was used already, is too old, or is not complete. Have a new one sent to you.',
  openTitle: (app) => `Sign in to ${app}`,
  openLead: 'You are about to sign in in this browser as:',
  open: 'Sign in',
  notYou: 'Is that not you? Then close this page, and nothing happens.',
  signedInAs: (name) => `Signed in as ${name}`,
  signOut: 'Sign out',
  needsScript: 'The console needs JavaScript, which is turned off in this browser.',
  notBuilt:
    'The console is not part of this build yet. You are signed in; everything can be done by the API and the commands.',
  framedLead: 'You are not signed in.',
  framedLink: 'Sign in in a new window, then load this one again',
};
