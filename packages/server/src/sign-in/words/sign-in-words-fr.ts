import type { SignInWords } from './sign-in-words.ts';

/** French. */
export const signInWordsFr: SignInWords = {
  language: 'fr',
  title: 'Se connecter',
  lead: 'Saisissez votre adresse e-mail, et nous vous enverrons un lien de connexion. Il n’y a pas de mot de passe.',
  email: 'Adresse e-mail',
  emailProblem: 'Cette adresse n’est pas complète. Elle ressemble à nom@example.com.',
  ask: 'Envoyer un lien',
  sentTitle: 'Consultez votre messagerie',
  sentLead:
    'Si quelqu’un se connecte ici avec cette adresse, un lien est en route. Il fonctionne une seule fois, pendant 15 minutes.',
  sentHints: [
    'Cela peut prendre une minute. Regardez aussi parmi les indésirables.',
    'Rien reçu\u00a0? Utilisez l’adresse sous laquelle on vous connaît ici, ou demandez à qui gère les rendez-vous.',
  ],
  askAgain: 'Utiliser une autre adresse',
  overTitle: 'Ce lien ne fonctionne plus',
  overLead: 'Il a déjà servi, il est trop ancien ou il est incomplet. Faites-vous en envoyer un nouveau.',
  openTitle: (app) => `Se connecter à ${app}`,
  openLead: 'Vous allez vous connecter dans ce navigateur en tant que\u00a0:',
  open: 'Se connecter',
  notYou: 'Ce n’est pas vous\u00a0? Fermez cette page, et rien ne se passera.',
  signedInAs: (name) => `Connexion\u00a0: ${name}`,
  signOut: 'Se déconnecter',
  needsScript: 'La console a besoin de JavaScript, qui est désactivé dans ce navigateur.',
  notBuilt:
    'La console ne fait pas encore partie de cette version. Vous êtes connecté\u00a0; tout peut se faire par l’API et les commandes.',
  framedLead: 'Vous n’êtes pas connecté.',
  framedLink: 'Se connecter dans une nouvelle fenêtre, puis recharger celle-ci',
};
