import type { MailMessages } from './mail-messages.ts';

const until = (deadline: string | null): string => (deadline === null ? '' : ` bis ${deadline}`);

/** The mails' sentences in German: formal, and without naming anybody's gender. */
export const de: MailMessages = {
  language: { tag: 'de', direction: 'ltr' },
  labels: {
    what: 'Was',
    when: 'Wann',
    formerly: 'Bisher',
    where: 'Wo',
    with: 'Mit',
    customer: 'Gebucht von',
    notes: 'Anmerkungen',
    reference: 'Buchungsnummer',
    reason: 'Grund',
    messageFromHost: 'Nachricht an Sie',
    messageFromCustomer: 'Nachricht zur Buchung',
    lifecycleStage: 'Status',
    missedBefore: 'Bisher versäumte Termine',
    activities: 'Letzte Aktivitäten',
    opportunities: 'Offene Verkaufschancen',
    conversations: 'Unterhaltungen',
    endpoint: 'Adresse',
  },
  hello: (name) => `Guten Tag ${name},`,
  timeOf: (name, when) => `Für ${name}: ${when}`,
  confirmButton: 'Buchung bestätigen',
  manageButton: 'Verschieben oder absagen',
  detailsButton: 'Details ansehen oder neu buchen',
  joinButton: 'Am Treffen teilnehmen',
  approveButton: 'Zusagen oder ablehnen',
  yes: 'Ja',
  no: 'Nein',
  inviteAttached: 'Die Einladung für Ihren Kalender liegt dieser E-Mail bei.',
  calendarUpdated: 'Die beiliegende Einladung aktualisiert den Eintrag in Ihrem Kalender.',
  calendarCancelled: 'Die beiliegende Nachricht entfernt den Eintrag aus Ihrem Kalender.',
  footer: (app) => `Gesendet von ${app}, weil mit dieser Adresse ein Termin gebucht wurde.`,
  footerForHost: (app) => `Gesendet von ${app}, weil dieser Termin bei Ihnen gebucht wurde.`,
  footerForAdmin: (app) => `Gesendet von ${app}, weil Sie dieses Konto verwalten.`,
  waiting: {
    forYou: (deadline, thenHost) =>
      `Wir halten diese Zeit für Sie frei und warten${until(deadline)} auf Ihre Bestätigung. ` +
      `Ohne Ihre Bestätigung wird die Buchung storniert und die Zeit wieder freigegeben.` +
      (thenHost ? ' Außerdem muss Ihre Ansprechperson noch zusagen.' : ''),
    forHost: (deadline) =>
      `Wir halten diese Zeit für Sie frei und warten${until(deadline)} auf die Zusage Ihrer Ansprechperson. ` +
      `Sobald darüber entschieden ist, erhalten Sie eine weitere E-Mail.`,
    forYourApproval: (deadline) =>
      `Diese Buchung wartet${until(deadline)} auf Ihre Zusage. Ohne sie wird die Buchung storniert und die Zeit wieder freigegeben.`,
    forCustomer: (deadline) => `Diese Buchung wartet${until(deadline)} auf die Bestätigung von Kundenseite.`,
  },
  toCustomer: {
    confirmNeeded: {
      subject: (what, when) => `Bitte bestätigen: ${what}, ${when}`,
      heading: 'Bitte bestätigen Sie Ihre Buchung',
    },
    requested: {
      subject: (what, when) => `Wartet auf Zusage: ${what}, ${when}`,
      heading: 'Ihre Anfrage ist eingegangen',
    },
    booked: {
      subject: (what, when) => `Gebucht: ${what}, ${when}`,
      heading: 'Ihr Termin ist gebucht',
    },
    confirmed: {
      subject: (what, when) => `Bestätigt: ${what}, ${when}`,
      heading: 'Ihr Termin ist bestätigt',
    },
    moved: {
      subject: (what, when) => `Neue Zeit: ${what}, ${when}`,
      heading: 'Ihr Termin hat eine neue Zeit',
    },
    hostProposed: {
      subject: (what, when) => `Vorschlag für eine neue Zeit: ${what}, ${when}`,
      heading: 'Ihre Ansprechperson schlägt eine neue Zeit vor',
    },
    cancelled: {
      subject: (what, when) => `Abgesagt: ${what}, ${when}`,
      heading: 'Ihr Termin ist abgesagt',
    },
    reminder: {
      subject: (what, when) => `Erinnerung: ${what}, ${when}`,
      heading: 'Ihr Termin steht bevor',
    },
    conflict: {
      subject: (what, when) => `Bitte wählen Sie eine andere Zeit: ${what}, ${when}`,
      heading: 'Diese Zeit ist leider nicht mehr möglich',
    },
    custom: {
      subject: (what, when) => `Zu Ihrem Termin: ${what}, ${when}`,
      heading: 'Eine Nachricht zu Ihrem Termin',
    },
    reassigned: {
      subject: (what, when) => `Neue Ansprechperson: ${what}, ${when}`,
      heading: 'Ihr Termin findet mit jemand anderem statt',
    },
    hostUnavailable:
      'Es tut uns leid: Ihre Ansprechperson ist zu dieser Zeit verhindert. Bitte wählen Sie unten eine andere Zeit oder sagen Sie den Termin ab.',
    hostChanged: (before, now) => `${now} übernimmt den Termin von ${before}. Zeit und Ort bleiben gleich.`,
    newTimeUnsuitable:
      'Falls Ihnen die neue Zeit nicht passt, können Sie unten eine andere wählen oder den Termin absagen.',
    cancelledByYou: 'Sie haben diesen Termin abgesagt.',
    cancelledByOthers: 'Dieser Termin wurde abgesagt.',
    notConfirmedInTime: 'Die Buchung wurde nicht rechtzeitig bestätigt und ist deshalb storniert worden.',
  },
  toHost: {
    approvalNeeded: {
      subject: (what, when) => `Zusage nötig: ${what}, ${when}`,
      heading: 'Eine Buchung wartet auf Ihre Zusage',
    },
    created: {
      subject: (what, when) => `Neue Buchung: ${what}, ${when}`,
      heading: 'Sie haben eine neue Buchung',
    },
    confirmed: {
      subject: (what, when) => `Bestätigt: ${what}, ${when}`,
      heading: 'Eine Buchung ist bestätigt',
    },
    moved: {
      subject: (what, when) => `Neue Zeit: ${what}, ${when}`,
      heading: 'Eine Buchung hat eine neue Zeit',
    },
    cancelled: {
      subject: (what, when) => `Abgesagt: ${what}, ${when}`,
      heading: 'Ein Termin ist abgesagt',
    },
    assigned: {
      subject: (what, when) => `Jetzt bei Ihnen: ${what}, ${when}`,
      heading: 'Sie übernehmen einen Termin',
    },
    unassigned: {
      subject: (what, when) => `Nicht mehr bei Ihnen: ${what}, ${when}`,
      heading: 'Ein Termin von Ihnen wurde übernommen',
    },
    briefing: {
      subject: (what, when) => `In Kürze: ${what}, ${when}`,
      heading: 'Ihr nächster Termin',
    },
    seatAdded: {
      subject: (what, when) => `Neue Anmeldung: ${what}, ${when}`,
      heading: 'Es gibt eine neue Anmeldung',
    },
    seatLeft: {
      subject: (what, when) => `Anmeldung storniert: ${what}, ${when}`,
      heading: 'Eine Anmeldung wurde storniert',
    },
    takenOver: (before) => `Bisher war der Termin bei ${before} gebucht.`,
    givenAway: (now) => `${now} übernimmt diesen Termin für Sie. Ihre Zeit ist wieder frei.`,
    seatGivenBack: (name) =>
      `Die Anmeldung von ${name} wurde storniert. Der Platz ist wieder frei; der Termin findet wie geplant statt.`,
    nothingKnown: 'Weiter ist über diese Person nichts bekannt.',
    cancelledByCustomer: 'Dieser Termin wurde von Kundenseite abgesagt.',
    cancelledByOthers: 'Dieser Termin wurde abgesagt.',
    movedToAnotherHost:
      'Der Termin wurde auf eine andere Zeit bei jemand anderem verlegt. Ihre Zeit ist wieder frei.',
    notConfirmedInTime: 'Die Buchung wurde nicht rechtzeitig bestätigt und ist deshalb storniert worden.',
  },
  toAdmin: {
    webhookPaused: {
      subject: (where) => `Webhook angehalten: ${where}`,
      heading: 'Ein Webhook ist angehalten',
      gone: 'Diese Adresse hat geantwortet, dass es sie nicht mehr gibt (410). Es wird nichts mehr an sie gesendet.',
      failing: (since) =>
        `Diese Adresse hat seit ${since} nichts angenommen. Es wird nichts mehr an sie gesendet.`,
      whatNow:
        'Was inzwischen geschieht, wird später nicht von selbst nachgesendet. Sobald der Empfang wieder funktioniert, ' +
        'schalten Sie den Webhook wieder ein; sein Protokoll zeigt die Antworten, und Fehlgeschlagenes lässt sich dort erneut senden.',
    },
  },
  toMember: {
    signIn: {
      subject: (app) => `Bei ${app} anmelden`,
      heading: 'Ihr Link zum Anmelden',
      lead: 'Mit dieser Schaltfläche melden Sie sich an. Sie öffnet eine Seite, die noch einmal fragt; danach sind Sie angemeldet.',
      button: 'Anmelden',
      once: (minutes) => `Der Link funktioniert einmal, innerhalb von ${minutes}.`,
      notYou:
        'Wenn Sie ihn nicht angefordert haben, müssen Sie nichts tun: Ohne diese E-Mail kommt niemand hinein.',
      footer: (app) => `Gesendet von ${app}, weil sich jemand mit dieser Adresse anmelden möchte.`,
    },
  },
};
