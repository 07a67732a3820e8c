import type { MailMessages } from './mail-messages.ts';

const until = (deadline: string | null): string => (deadline === null ? '' : ` entro ${deadline}`);

/** The mails' sentences in Italian: formal. */
export const it: MailMessages = {
  language: { tag: 'it', direction: 'ltr' },
  labels: {
    what: 'Oggetto',
    when: 'Quando',
    formerly: 'Prima',
    where: 'Dove',
    with: 'Con',
    customer: 'Cliente',
    notes: 'Note',
    reference: 'Riferimento',
    reason: 'Motivo',
    messageFromHost: 'Messaggio per Lei',
    messageFromCustomer: 'Messaggio del cliente',
    lifecycleStage: 'Fase',
    missedBefore: 'Appuntamenti mancati in precedenza',
    activities: 'Attività recenti',
    opportunities: 'Opportunità aperte',
    conversations: 'Conversazioni',
    endpoint: 'Indirizzo',
  },
  hello: (name) => `Buongiorno ${name},`,
  timeOf: (name, when) => `Per ${name}: ${when}`,
  confirmButton: 'Conferma la prenotazione',
  manageButton: 'Modifica o annulla',
  detailsButton: 'Vedi i dettagli o prenota di nuovo',
  joinButton: 'Partecipa alla riunione',
  approveButton: 'Accetta o rifiuta',
  yes: 'Sì',
  no: 'No',
  inviteAttached: 'In allegato trova l’invito per il Suo calendario.',
  calendarUpdated: 'L’invito allegato aggiorna l’appuntamento nel Suo calendario.',
  calendarCancelled: 'Il messaggio allegato rimuove l’appuntamento dal Suo calendario.',
  footer: (app) => `Inviato da ${app} perché con questo indirizzo è stata fatta una prenotazione.`,
  footerForHost: (app) => `Inviato da ${app} perché questa prenotazione è con Lei.`,
  footerForAdmin: (app) => `Inviato da ${app} perché Lei amministra questo account.`,
  waiting: {
    forYou: (deadline, thenHost) =>
      `Le teniamo libero questo orario e attendiamo la Sua conferma${until(deadline)}. ` +
      `Senza conferma la prenotazione viene annullata e l’orario torna libero.` +
      (thenHost ? ' Inoltre deve accettare anche la persona che La riceve.' : ''),
    forHost: (deadline) =>
      `Le teniamo libero questo orario; la persona che La riceve deve ancora accettare${until(deadline)}. ` +
      `Riceverà un’altra e-mail non appena ci sarà una decisione.`,
    forYourApproval: (deadline) =>
      `La prenotazione attende la Sua approvazione${until(deadline)}. In mancanza viene annullata e l’orario torna libero.`,
    forCustomer: (deadline) => `La prenotazione attende la conferma del cliente${until(deadline)}.`,
  },
  toCustomer: {
    confirmNeeded: {
      subject: (what, when) => `Da confermare: ${what}, ${when}`,
      heading: 'Confermi la Sua prenotazione',
    },
    requested: {
      subject: (what, when) => `In attesa di approvazione: ${what}, ${when}`,
      heading: 'Abbiamo ricevuto la Sua richiesta',
    },
    booked: {
      subject: (what, when) => `Prenotato: ${what}, ${when}`,
      heading: 'Il Suo appuntamento è prenotato',
    },
    confirmed: {
      subject: (what, when) => `Confermato: ${what}, ${when}`,
      heading: 'Il Suo appuntamento è confermato',
    },
    moved: {
      subject: (what, when) => `Nuovo orario: ${what}, ${when}`,
      heading: 'Il Suo appuntamento ha un nuovo orario',
    },
    hostProposed: {
      subject: (what, when) => `Le viene proposto un nuovo orario: ${what}, ${when}`,
      heading: 'Le viene proposto un nuovo orario',
    },
    cancelled: {
      subject: (what, when) => `Annullato: ${what}, ${when}`,
      heading: 'Il Suo appuntamento è annullato',
    },
    reminder: {
      subject: (what, when) => `Promemoria: ${what}, ${when}`,
      heading: 'Il Suo appuntamento si avvicina',
    },
    conflict: {
      subject: (what, when) => `Scelga un altro orario: ${what}, ${when}`,
      heading: 'Questo orario non è più possibile',
    },
    custom: {
      subject: (what, when) => `Sul Suo appuntamento: ${what}, ${when}`,
      heading: 'Un messaggio sul Suo appuntamento',
    },
    reassigned: {
      subject: (what, when) => `Un’altra persona: ${what}, ${when}`,
      heading: 'La riceverà un’altra persona',
    },
    hostUnavailable:
      'Ci dispiace: la persona che doveva riceverLa ha un imprevisto a questo orario. Qui sotto può scegliere un altro orario o annullare.',
    hostChanged: (before, now) => `${now} La riceverà al posto di ${before}. Orario e luogo non cambiano.`,
    newTimeUnsuitable: 'Se il nuovo orario non Le va bene, qui sotto può sceglierne un altro o annullare.',
    cancelledByYou: 'Ha annullato questo appuntamento.',
    cancelledByOthers: 'Questo appuntamento è stato annullato.',
    notConfirmedInTime: 'La prenotazione non è stata confermata in tempo ed è stata perciò annullata.',
  },
  toHost: {
    approvalNeeded: {
      subject: (what, when) => `Da approvare: ${what}, ${when}`,
      heading: 'Una prenotazione attende la Sua approvazione',
    },
    created: {
      subject: (what, when) => `Nuova prenotazione: ${what}, ${when}`,
      heading: 'Ha una nuova prenotazione',
    },
    confirmed: {
      subject: (what, when) => `Confermato: ${what}, ${when}`,
      heading: 'Una prenotazione è confermata',
    },
    moved: {
      subject: (what, when) => `Nuovo orario: ${what}, ${when}`,
      heading: 'Una prenotazione ha un nuovo orario',
    },
    cancelled: {
      subject: (what, when) => `Annullato: ${what}, ${when}`,
      heading: 'Una prenotazione è annullata',
    },
    assigned: {
      subject: (what, when) => `Ora affidato a Lei: ${what}, ${when}`,
      heading: 'Le è stata affidata una prenotazione',
    },
    unassigned: {
      subject: (what, when) => `Non più affidato a Lei: ${what}, ${when}`,
      heading: 'Un’altra persona segue una Sua prenotazione',
    },
    briefing: {
      subject: (what, when) => `Tra poco: ${what}, ${when}`,
      heading: 'Il Suo prossimo appuntamento',
    },
    seatAdded: {
      subject: (what, when) => `Nuova iscrizione: ${what}, ${when}`,
      heading: 'C’è una nuova iscrizione',
    },
    seatLeft: {
      subject: (what, when) => `Iscrizione annullata: ${what}, ${when}`,
      heading: 'Un’iscrizione è annullata',
    },
    takenOver: (before) => `Finora questa prenotazione era affidata a ${before}.`,
    givenAway: (now) => `${now} segue questa prenotazione al Suo posto. Il Suo orario è di nuovo libero.`,
    seatGivenBack: (name) =>
      `L’iscrizione di ${name} è annullata. Il posto è di nuovo libero; la riunione si tiene come previsto.`,
    nothingKnown: 'Di questo cliente non si sa altro.',
    cancelledByCustomer: 'Il cliente ha annullato questa prenotazione.',
    cancelledByOthers: 'Questa prenotazione è stata annullata.',
    movedToAnotherHost:
      'La prenotazione è stata spostata a un altro orario con un’altra persona. Il Suo orario è di nuovo libero.',
    notConfirmedInTime: 'La prenotazione non è stata confermata in tempo ed è stata perciò annullata.',
  },
  toAdmin: {
    webhookPaused: {
      subject: (where) => `Webhook sospeso: ${where}`,
      heading: 'Un webhook è sospeso',
      gone: 'Questo indirizzo ha risposto che non esiste più (410). Non gli viene più inviato nulla.',
      failing: (since) => `Questo indirizzo non accetta nulla da ${since}. Non gli viene più inviato nulla.`,
      whatNow:
        'Ciò che accade nel frattempo non gli verrà inviato in seguito da sé. Quando il destinatario funziona di nuovo, ' +
        'riattivi il webhook; il suo registro mostra le risposte e permette di reinviare ciò che non è riuscito.',
    },
  },
  toMember: {
    signIn: {
      subject: (app) => `Accesso a ${app}`,
      heading: 'Il Suo link di accesso',
      lead: 'Con questo pulsante accede. Apre una pagina che chiede ancora una volta conferma, poi l’accesso è fatto.',
      button: 'Accedi',
      once: (minutes) => `Il link funziona una sola volta, entro ${minutes}.`,
      notYou: 'Se non lo ha richiesto, non deve fare nulla: senza questa e-mail non entra nessuno.',
      footer: (app) => `Inviato da ${app} perché qualcuno ha chiesto di accedere con questo indirizzo.`,
    },
  },
};
