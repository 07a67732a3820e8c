import type { MailMessages } from './mail-messages.ts';

const until = (deadline: string | null): string => (deadline === null ? '' : ` uiterlijk ${deadline}`);

/** The mails' sentences in Dutch: formal. */
export const nl: MailMessages = {
  language: { tag: 'nl', direction: 'ltr' },
  labels: {
    what: 'Wat',
    when: 'Wanneer',
    formerly: 'Voorheen',
    where: 'Waar',
    with: 'Met',
    customer: 'Klant',
    notes: 'Opmerkingen',
    reference: 'Referentie',
    reason: 'Reden',
    messageFromHost: 'Bericht aan u',
    messageFromCustomer: 'Bericht van de klant',
    lifecycleStage: 'Fase',
    missedBefore: 'Eerder gemiste afspraken',
    activities: 'Recente activiteit',
    opportunities: 'Open verkoopkansen',
    conversations: 'Gesprekken',
    endpoint: 'Adres',
  },
  hello: (name) => `Hallo ${name},`,
  timeOf: (name, when) => `Voor ${name}: ${when}`,
  confirmButton: 'Boeking bevestigen',
  manageButton: 'Wijzigen of annuleren',
  detailsButton: 'Details bekijken of opnieuw boeken',
  joinButton: 'Deelnemen aan het gesprek',
  approveButton: 'Goedkeuren of afwijzen',
  yes: 'Ja',
  no: 'Nee',
  inviteAttached: 'De uitnodiging voor uw agenda is bijgevoegd.',
  calendarUpdated: 'De bijgevoegde uitnodiging werkt de afspraak in uw agenda bij.',
  calendarCancelled: 'Het bijgevoegde bericht verwijdert de afspraak uit uw agenda.',
  footer: (app) => `Verstuurd door ${app}, omdat met dit adres een boeking is gemaakt.`,
  footerForHost: (app) => `Verstuurd door ${app}, omdat deze boeking bij u is gemaakt.`,
  footerForAdmin: (app) => `Verstuurd door ${app}, omdat u dit account beheert.`,
  waiting: {
    forYou: (deadline, thenHost) =>
      `We houden deze tijd voor u vast. Bevestig de boeking${until(deadline)}. ` +
      `Zonder uw bevestiging wordt de boeking geannuleerd en komt de tijd weer vrij.` +
      (thenHost ? ' Daarna moet ook de andere kant de boeking goedkeuren.' : ''),
    forHost: (deadline) =>
      `We houden deze tijd voor u vast. Uw boeking moet nog worden goedgekeurd${deadline === null ? '' : `,${until(deadline)}`}. ` +
      `U krijgt nog een e-mail zodra daarover is beslist.`,
    forYourApproval: (deadline) =>
      `Deze boeking wacht op uw goedkeuring. Keur haar${until(deadline)} goed; anders wordt ze geannuleerd en komt de tijd weer vrij.`,
    forCustomer: (deadline) =>
      `De klant moet deze boeking nog bevestigen${deadline === null ? '' : `,${until(deadline)}`}.`,
  },
  toCustomer: {
    confirmNeeded: {
      subject: (what, when) => `Te bevestigen: ${what}, ${when}`,
      heading: 'Bevestig uw boeking',
    },
    requested: {
      subject: (what, when) => `Wacht op goedkeuring: ${what}, ${when}`,
      heading: 'We hebben uw aanvraag ontvangen',
    },
    booked: {
      subject: (what, when) => `Geboekt: ${what}, ${when}`,
      heading: 'Uw afspraak is geboekt',
    },
    confirmed: {
      subject: (what, when) => `Bevestigd: ${what}, ${when}`,
      heading: 'Uw afspraak is bevestigd',
    },
    moved: {
      subject: (what, when) => `Nieuwe tijd: ${what}, ${when}`,
      heading: 'Uw afspraak heeft een nieuwe tijd',
    },
    hostProposed: {
      subject: (what, when) => `Voorstel voor een nieuwe tijd: ${what}, ${when}`,
      heading: 'Er is een nieuwe tijd voorgesteld',
    },
    cancelled: {
      subject: (what, when) => `Geannuleerd: ${what}, ${when}`,
      heading: 'Uw afspraak is geannuleerd',
    },
    reminder: {
      subject: (what, when) => `Herinnering: ${what}, ${when}`,
      heading: 'Uw afspraak komt eraan',
    },
    conflict: {
      subject: (what, when) => `Kies een andere tijd: ${what}, ${when}`,
      heading: 'Deze tijd is niet meer mogelijk',
    },
    custom: {
      subject: (what, when) => `Over uw afspraak: ${what}, ${when}`,
      heading: 'Een bericht over uw afspraak',
    },
    reassigned: {
      subject: (what, when) => `Iemand anders: ${what}, ${when}`,
      heading: 'Iemand anders ontvangt u',
    },
    hostUnavailable:
      'Het spijt ons: degene met wie u afspreekt is op deze tijd verhinderd. Kies hieronder een andere tijd of annuleer de afspraak.',
    hostChanged: (before, now) => `${now} neemt het over van ${before}. Tijd en plaats blijven gelijk.`,
    newTimeUnsuitable: 'Komt de nieuwe tijd niet uit? Kies hieronder een andere tijd of annuleer.',
    cancelledByYou: 'U hebt deze afspraak geannuleerd.',
    cancelledByOthers: 'Deze afspraak is geannuleerd.',
    notConfirmedInTime: 'De boeking is niet op tijd bevestigd en daarom geannuleerd.',
  },
  toHost: {
    approvalNeeded: {
      subject: (what, when) => `Goedkeuring nodig: ${what}, ${when}`,
      heading: 'Een boeking wacht op uw goedkeuring',
    },
    created: {
      subject: (what, when) => `Nieuwe boeking: ${what}, ${when}`,
      heading: 'U hebt een nieuwe boeking',
    },
    confirmed: {
      subject: (what, when) => `Bevestigd: ${what}, ${when}`,
      heading: 'Een boeking is bevestigd',
    },
    moved: {
      subject: (what, when) => `Nieuwe tijd: ${what}, ${when}`,
      heading: 'Een boeking heeft een nieuwe tijd',
    },
    cancelled: {
      subject: (what, when) => `Geannuleerd: ${what}, ${when}`,
      heading: 'Een boeking is geannuleerd',
    },
    assigned: {
      subject: (what, when) => `Nu van u: ${what}, ${when}`,
      heading: 'U neemt een boeking over',
    },
    unassigned: {
      subject: (what, when) => `Niet meer van u: ${what}, ${when}`,
      heading: 'Iemand anders neemt een boeking van u over',
    },
    briefing: {
      subject: (what, when) => `Binnenkort: ${what}, ${when}`,
      heading: 'Uw volgende afspraak',
    },
    seatAdded: {
      subject: (what, when) => `Nieuwe aanmelding: ${what}, ${when}`,
      heading: 'Er is een nieuwe aanmelding',
    },
    seatLeft: {
      subject: (what, when) => `Aanmelding geannuleerd: ${what}, ${when}`,
      heading: 'Een aanmelding is geannuleerd',
    },
    takenOver: (before) => `Tot nu toe was deze boeking van ${before}.`,
    givenAway: (now) => `${now} neemt deze boeking van u over. Uw tijd is weer vrij.`,
    seatGivenBack: (name) =>
      `De aanmelding van ${name} is geannuleerd. De plaats is weer vrij; de bijeenkomst gaat gewoon door.`,
    nothingKnown: 'Verder is over deze klant niets bekend.',
    cancelledByCustomer: 'De klant heeft deze boeking geannuleerd.',
    cancelledByOthers: 'Deze boeking is geannuleerd.',
    movedToAnotherHost: 'De boeking is verzet naar een andere tijd bij iemand anders. Uw tijd is weer vrij.',
    notConfirmedInTime: 'De boeking is niet op tijd bevestigd en daarom geannuleerd.',
  },
  toAdmin: {
    webhookPaused: {
      subject: (where) => `Webhook gepauzeerd: ${where}`,
      heading: 'Een webhook is gepauzeerd',
      gone: 'Dit adres heeft geantwoord dat het niet meer bestaat (410). Er wordt niets meer naartoe gestuurd.',
      failing: (since) =>
        `Dit adres heeft sinds ${since} niets aangenomen. Er wordt niets meer naartoe gestuurd.`,
      whatNow:
        'Wat intussen gebeurt, wordt later niet vanzelf nagestuurd. Zet de webhook weer aan zodra de ontvanger weer werkt; ' +
        'het logboek toont de antwoorden, en wat mislukte is daar opnieuw te versturen.',
    },
  },
  toMember: {
    signIn: {
      subject: (app) => `Inloggen bij ${app}`,
      heading: 'Uw link om in te loggen',
      lead: 'Met deze knop logt u in. Er gaat een pagina open die het nog één keer vraagt; daarna bent u ingelogd.',
      button: 'Inloggen',
      once: (minutes) => `De link werkt één keer, binnen ${minutes}.`,
      notYou:
        'Hebt u er niet om gevraagd, dan hoeft u niets te doen: zonder deze e-mail komt niemand binnen.',
      footer: (app) => `Verstuurd door ${app} omdat iemand met dit adres wil inloggen.`,
    },
  },
};
