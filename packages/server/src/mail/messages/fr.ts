import type { MailMessages } from './mail-messages.ts';

const until = (deadline: string | null): string => (deadline === null ? '' : ` avant le ${deadline}`);

/** The mails' sentences in French: formal. */
export const fr: MailMessages = {
  language: { tag: 'fr', direction: 'ltr' },
  labels: {
    what: 'Objet',
    when: 'Quand',
    formerly: 'Avant',
    where: 'Lieu',
    with: 'Avec',
    customer: 'Client',
    notes: 'Remarques',
    reference: 'Référence',
    reason: 'Motif',
    messageFromHost: 'Message de votre hôte',
    messageFromCustomer: 'Message du client',
    lifecycleStage: 'Étape',
    missedBefore: 'Rendez-vous manqués auparavant',
    activities: 'Activité récente',
    opportunities: 'Opportunités en cours',
    conversations: 'Conversations',
    endpoint: 'Adresse',
  },
  hello: (name) => `Bonjour ${name},`,
  timeOf: (name, when) => `Pour ${name}\u00a0: ${when}`,
  confirmButton: 'Confirmer le rendez-vous',
  manageButton: 'Modifier ou annuler',
  detailsButton: 'Voir les détails ou réserver à nouveau',
  joinButton: 'Rejoindre la réunion',
  approveButton: 'Accepter ou refuser',
  yes: 'Oui',
  no: 'Non',
  inviteAttached: 'L’invitation pour votre calendrier est jointe.',
  calendarUpdated: 'L’invitation jointe met à jour le rendez-vous dans votre calendrier.',
  calendarCancelled: 'Le message joint retire le rendez-vous de votre calendrier.',
  footer: (app) => `Envoyé par ${app} parce qu’un rendez-vous a été réservé avec cette adresse.`,
  footerForHost: (app) => `Envoyé par ${app} parce que ce rendez-vous est avec vous.`,
  footerForAdmin: (app) => `Envoyé par ${app} parce que vous administrez ce compte.`,
  waiting: {
    forYou: (deadline, thenHost) =>
      `Cet horaire vous est réservé, et nous attendons votre confirmation${until(deadline)}. ` +
      `Sans elle, le rendez-vous sera annulé et l’horaire de nouveau libre.` +
      (thenHost ? ' Votre hôte doit aussi l’accepter.' : ''),
    forHost: (deadline) =>
      `Cet horaire vous est réservé, et votre hôte doit encore l’accepter${until(deadline)}. ` +
      `Vous recevrez un autre e-mail dès que la décision sera prise.`,
    forYourApproval: (deadline) =>
      `Ce rendez-vous attend votre accord${until(deadline)}. Sans lui, il sera annulé et l’horaire de nouveau libre.`,
    forCustomer: (deadline) => `Ce rendez-vous attend la confirmation du client${until(deadline)}.`,
  },
  toCustomer: {
    confirmNeeded: {
      subject: (what, when) => `À confirmer\u00a0: ${what}, ${when}`,
      heading: 'Veuillez confirmer votre rendez-vous',
    },
    requested: {
      subject: (what, when) => `En attente d’accord\u00a0: ${what}, ${when}`,
      heading: 'Nous avons bien reçu votre demande',
    },
    booked: {
      subject: (what, when) => `Réservé\u00a0: ${what}, ${when}`,
      heading: 'Votre rendez-vous est réservé',
    },
    confirmed: {
      subject: (what, when) => `Confirmé\u00a0: ${what}, ${when}`,
      heading: 'Votre rendez-vous est confirmé',
    },
    moved: {
      subject: (what, when) => `Nouvel horaire\u00a0: ${what}, ${when}`,
      heading: 'Votre rendez-vous a un nouvel horaire',
    },
    hostProposed: {
      subject: (what, when) => `Votre hôte propose un nouvel horaire\u00a0: ${what}, ${when}`,
      heading: 'Votre hôte propose un nouvel horaire',
    },
    cancelled: {
      subject: (what, when) => `Annulé\u00a0: ${what}, ${when}`,
      heading: 'Votre rendez-vous est annulé',
    },
    reminder: {
      subject: (what, when) => `Rappel\u00a0: ${what}, ${when}`,
      heading: 'Votre rendez-vous approche',
    },
    conflict: {
      subject: (what, when) => `Veuillez choisir un autre horaire\u00a0: ${what}, ${when}`,
      heading: 'Votre hôte n’est plus disponible à cet horaire',
    },
    custom: {
      subject: (what, when) => `Au sujet de votre rendez-vous\u00a0: ${what}, ${when}`,
      heading: 'Un message au sujet de votre rendez-vous',
    },
    reassigned: {
      subject: (what, when) => `Un autre hôte\u00a0: ${what}, ${when}`,
      heading: 'Une autre personne vous recevra',
    },
    hostUnavailable:
      'Nous sommes désolés\u00a0: votre hôte a un empêchement à cet horaire. Veuillez choisir un autre horaire ou annuler ci-dessous.',
    hostChanged: (before, now) =>
      `${now} vous recevra à la place de ${before}. L’horaire et le lieu ne changent pas.`,
    newTimeUnsuitable:
      'Si le nouvel horaire ne vous convient pas, choisissez-en un autre ou annulez ci-dessous.',
    cancelledByYou: 'Vous avez annulé ce rendez-vous.',
    cancelledByOthers: 'Ce rendez-vous a été annulé.',
    notConfirmedInTime: 'Le rendez-vous n’a pas été confirmé à temps et a donc été annulé.',
  },
  toHost: {
    approvalNeeded: {
      subject: (what, when) => `Votre accord est demandé\u00a0: ${what}, ${when}`,
      heading: 'Un rendez-vous attend votre accord',
    },
    created: {
      subject: (what, when) => `Nouveau rendez-vous\u00a0: ${what}, ${when}`,
      heading: 'Vous avez un nouveau rendez-vous',
    },
    confirmed: {
      subject: (what, when) => `Confirmé\u00a0: ${what}, ${when}`,
      heading: 'Un rendez-vous est confirmé',
    },
    moved: {
      subject: (what, when) => `Nouvel horaire\u00a0: ${what}, ${when}`,
      heading: 'Un rendez-vous a un nouvel horaire',
    },
    cancelled: {
      subject: (what, when) => `Annulé\u00a0: ${what}, ${when}`,
      heading: 'Un rendez-vous est annulé',
    },
    assigned: {
      subject: (what, when) => `Désormais à vous\u00a0: ${what}, ${when}`,
      heading: 'Un rendez-vous vous est confié',
    },
    unassigned: {
      subject: (what, when) => `N’est plus à vous\u00a0: ${what}, ${when}`,
      heading: 'Une autre personne reprend l’un de vos rendez-vous',
    },
    briefing: {
      subject: (what, when) => `Bientôt\u00a0: ${what}, ${when}`,
      heading: 'Votre prochain rendez-vous',
    },
    seatAdded: {
      subject: (what, when) => `Nouvelle inscription\u00a0: ${what}, ${when}`,
      heading: 'Vous avez une nouvelle inscription',
    },
    seatLeft: {
      subject: (what, when) => `Inscription annulée\u00a0: ${what}, ${when}`,
      heading: 'Une inscription est annulée',
    },
    takenOver: (before) => `Ce rendez-vous était jusqu’ici confié à ${before}.`,
    givenAway: (now) => `${now} reprend ce rendez-vous à votre place. Votre horaire est de nouveau libre.`,
    seatGivenBack: (name) =>
      `L’inscription de ${name} est annulée. La place est de nouveau libre\u00a0; la réunion a lieu comme prévu.`,
    nothingKnown: 'On ne sait rien d’autre de ce client.',
    cancelledByCustomer: 'Le client a annulé ce rendez-vous.',
    cancelledByOthers: 'Ce rendez-vous a été annulé.',
    movedToAnotherHost:
      'Le rendez-vous a été déplacé à un autre horaire avec une autre personne. Votre horaire est de nouveau libre.',
    notConfirmedInTime: 'Le rendez-vous n’a pas été confirmé à temps et a donc été annulé.',
  },
  toAdmin: {
    webhookPaused: {
      subject: (where) => `Webhook suspendu\u00a0: ${where}`,
      heading: 'Un webhook est suspendu',
      gone: 'Cette adresse a répondu qu’elle n’existe plus (410). Plus rien ne lui est envoyé.',
      failing: (since) => `Cette adresse n’a rien accepté depuis le ${since}. Plus rien ne lui est envoyé.`,
      whatNow:
        'Ce qui se passe entre-temps ne lui sera pas envoyé plus tard de lui-même. Quand le destinataire fonctionnera de nouveau, ' +
        'réactivez le webhook\u00a0; son journal montre les réponses et permet de renvoyer ce qui a échoué.',
    },
  },
  toMember: {
    signIn: {
      subject: (app) => `Connexion à ${app}`,
      heading: 'Votre lien de connexion',
      lead: 'Ce bouton vous permet de vous connecter. Il ouvre une page qui vous le demande encore une fois, puis vous êtes connecté.',
      button: 'Se connecter',
      once: (minutes) => `Le lien fonctionne une seule fois, pendant ${minutes}.`,
      notYou:
        'Si vous ne l’avez pas demandé, vous n’avez rien à faire\u00a0: sans cet e-mail, personne n’entre.',
      footer: (app) => `Envoyé par ${app} parce que quelqu’un a demandé à se connecter avec cette adresse.`,
    },
  },
};
