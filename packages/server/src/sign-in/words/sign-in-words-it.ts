import type { SignInWords } from './sign-in-words.ts';

/** Italian. */
export const signInWordsIt: SignInWords = {
  language: 'it',
  title: 'Accedi',
  lead: 'Scriva il Suo indirizzo e-mail e Le invieremo un link per accedere. Non c’è nessuna password.',
  email: 'Indirizzo e-mail',
  emailProblem: 'L’indirizzo non è completo. Assomiglia a nome@example.com.',
  ask: 'Invia un link',
  sentTitle: 'Guardi nella Sua posta',
  sentLead:
    'Se qualcuno accede qui con quell’indirizzo, un link è in arrivo. Funziona una sola volta, per 15 minuti.',
  sentHints: [
    'Può volerci un minuto. Guardi anche tra la posta indesiderata.',
    'Non è arrivato nulla? Usi l’indirizzo con cui La conoscono qui, o chieda a chi si occupa delle prenotazioni.',
  ],
  askAgain: 'Usa un altro indirizzo',
  overTitle: 'Questo link non funziona più',
  overLead: 'È già stato usato, è troppo vecchio o non è completo. Se ne faccia inviare uno nuovo.',
  openTitle: (app) => `Accedi a ${app}`,
  openLead: 'Sta per accedere in questo browser come:',
  open: 'Accedi',
  notYou: 'Non è Lei? Chiuda questa pagina e non succederà nulla.',
  signedInAs: (name) => `Accesso effettuato come ${name}`,
  signOut: 'Esci',
  needsScript: 'La console ha bisogno di JavaScript, che in questo browser è disattivato.',
  notBuilt:
    'La console non fa ancora parte di questa versione. L’accesso è riuscito; tutto si può fare con l’API e i comandi.',
  framedLead: 'L’accesso non è stato effettuato.',
  framedLink: 'Acceda in una nuova finestra, poi ricarichi questa',
};
