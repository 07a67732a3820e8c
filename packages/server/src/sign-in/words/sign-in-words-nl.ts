import type { SignInWords } from './sign-in-words.ts';

/** Dutch. */
export const signInWordsNl: SignInWords = {
  language: 'nl',
  title: 'Inloggen',
  lead: 'Typ uw e-mailadres, en wij sturen u een link om in te loggen. Er is geen wachtwoord.',
  email: 'E-mailadres',
  emailProblem: 'Dit is geen volledig e-mailadres. Het lijkt op naam@example.com.',
  ask: 'Stuur een link',
  sentTitle: 'Kijk in uw mailbox',
  sentLead:
    'Als hier iemand met dat adres inlogt, is er een link onderweg. Die werkt één keer, 15 minuten lang.',
  sentHints: [
    'Het kan een minuut duren. Kijk ook bij ongewenste e-mail.',
    'Niets gekomen? Neem het adres waaronder men u hier kent, of vraag het aan wie de boekingen beheert.',
  ],
  askAgain: 'Een ander adres gebruiken',
  overTitle: 'Deze link werkt niet meer',
  overLead: 'Hij is al gebruikt, te oud of niet compleet. Laat u een nieuwe sturen.',
  openTitle: (app) => `Inloggen bij ${app}`,
  openLead: 'U staat op het punt in deze browser in te loggen als:',
  open: 'Inloggen',
  notYou: 'Bent u dat niet? Sluit deze pagina, dan gebeurt er niets.',
  signedInAs: (name) => `Ingelogd als ${name}`,
  signOut: 'Uitloggen',
  needsScript: 'De console heeft JavaScript nodig, dat in deze browser uitstaat.',
  notBuilt:
    'De console maakt nog geen deel uit van deze versie. U bent ingelogd; alles kan via de API en de opdrachten.',
  framedLead: 'U bent niet ingelogd.',
  framedLink: 'Log in een nieuw venster in en laad dit daarna opnieuw',
};
