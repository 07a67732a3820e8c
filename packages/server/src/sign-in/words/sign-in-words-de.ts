import type { SignInWords } from './sign-in-words.ts';

/** German. */
export const signInWordsDe: SignInWords = {
  language: 'de',
  title: 'Anmelden',
  lead: 'Geben Sie Ihre E-Mail-Adresse ein, und wir senden Ihnen einen Link zum Anmelden. Ein Passwort gibt es nicht.',
  email: 'E-Mail-Adresse',
  emailProblem: 'Das ist keine vollständige E-Mail-Adresse. Sie sieht aus wie name@example.com.',
  ask: 'Link senden',
  sentTitle: 'Sehen Sie in Ihr Postfach',
  sentLead:
    'Wenn sich hier jemand mit dieser Adresse anmeldet, ist ein Link unterwegs. Er funktioniert einmal, 15 Minuten lang.',
  sentHints: [
    'Das kann eine Minute dauern. Sehen Sie auch unter unerwünschter Post nach.',
    'Nichts gekommen? Nehmen Sie die Adresse, unter der man Sie hier kennt, oder fragen Sie jemanden, der die Buchungen verwaltet.',
  ],
  askAgain: 'Andere Adresse nehmen',
  overTitle: 'Dieser Link funktioniert nicht mehr',
  overLead: 'Er wurde schon benutzt, ist zu alt oder nicht vollständig. Lassen Sie sich einen neuen senden.',
  openTitle: (app) => `Bei ${app} anmelden`,
  openLead: 'Sie melden sich in diesem Browser an als:',
  open: 'Anmelden',
  notYou: 'Das sind nicht Sie? Dann schließen Sie diese Seite, und nichts geschieht.',
  signedInAs: (name) => `Angemeldet als ${name}`,
  signOut: 'Abmelden',
  needsScript: 'Die Konsole braucht JavaScript, das in diesem Browser ausgeschaltet ist.',
  notBuilt:
    'Die Konsole gehört noch nicht zu dieser Fassung. Sie sind angemeldet; alles geht über die API und die Befehle.',
  framedLead: 'Sie sind nicht angemeldet.',
  framedLink: 'In einem neuen Fenster anmelden und dieses danach neu laden',
};
