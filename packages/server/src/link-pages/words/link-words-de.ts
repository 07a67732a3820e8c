import type { LinkPageWords } from './link-page-words.ts';

export const linkWordsDe: LinkPageWords = {
  language: 'de',
  labels: {
    when: 'Wann',
    formerly: 'Vor der Verschiebung',
    where: 'Wo',
    with: 'Mit',
    customer: 'Kundin oder Kunde',
    notes: 'Anmerkungen',
    reason: 'Grund',
  },
  yes: 'Ja',
  no: 'Nein',
  timeOf: (name, times) => `${times} bei ${name}`,
  states: {
    draft: 'Offen',
    pending_confirmation: 'Offen',
    scheduled: 'Geplant',
    confirmed: 'Bestätigt',
    started: 'Begonnen',
    completed: 'Abgeschlossen',
    cancelled: 'Abgesagt',
    no_show: 'Nicht erschienen',
    rescheduled: 'Verschoben',
  },
  bookAgain: 'Neu buchen',
  join: {
    title: 'Teilnehmen',
    early: (minutes) =>
      `Sie sind früh dran. Sie können schon eintreten; ab ${minutes} vor dem Beginn merken wir uns, dass Sie da sind.`,
    soon: 'Es beginnt bald. Der Knopf bringt Sie in das Gespräch.',
    running: 'Es hat begonnen. Der Knopf bringt Sie in das Gespräch.',
    came: (time) =>
      `Sie sind seit ${time} dabei. Falls die Verbindung abgerissen ist, treten Sie einfach erneut ein.`,
    button: 'Jetzt teilnehmen',
    buttonAgain: 'Erneut eintreten',
    goesTo: (site) => `Das Gespräch öffnet sich auf ${site}.`,
    linkNotReady: 'Der Link zum Gespräch ist noch nicht da. Bitte versuchen Sie es gleich noch einmal.',
    tryAgain: 'Noch einmal versuchen',
    awaitsYou:
      'Sie haben diesen Termin noch nicht bestätigt. Bitte tun Sie das über den Link in Ihrer E-Mail; danach können Sie hier teilnehmen.',
    awaitsHost: (host) =>
      `${host} muss diesem Termin noch zustimmen. Sie bekommen in jedem Fall eine E-Mail.`,
    awaitsYourApproval:
      'Diese Anfrage wartet noch auf Ihre Antwort. Den Link dazu finden Sie in Ihrer E-Mail.',
    awaitsCustomer: 'Die andere Seite muss diesen Termin noch bestätigen.',
    elsewhere: 'Dieser Termin findet nicht online statt. Wo, steht unten.',
    over: 'Dieser Termin ist vorbei.',
    missed: 'Dieser Termin ist vorbei. Es ist vermerkt, dass Sie nicht dabei sein konnten.',
    customerMissed: 'Dieser Termin ist vorbei. Es ist vermerkt, dass die andere Seite nicht da war.',
    cancelled: 'Dieser Termin wurde abgesagt und findet nicht statt.',
  },
  approve: {
    title: 'Anfrage beantworten',
    question: (customer) => `${customer} bittet um diesen Termin. Passt er Ihnen?`,
    until: (time) => `Bitte antworten Sie bis ${time}. Danach verfällt die Anfrage von selbst.`,
    thenCustomer: 'Danach muss die andere Seite noch bestätigen.',
    button: 'Zustimmen',
    decline: 'Ablehnen …',
    declineQuestion: 'Diese Anfrage ablehnen?',
    declineReason: 'Grund (freiwillig; die andere Seite liest ihn)',
    declineEffect: 'Ablehnen',
    reasonTooLong: (most) => `Bitte höchstens ${most} Zeichen.`,
    approved: 'Sie haben diesem Termin zugestimmt. Alle wissen Bescheid.',
    approvedAwaitsCustomer:
      'Sie haben diesem Termin bereits zugestimmt. Nun muss die andere Seite ihn noch bestätigen.',
    tooLate: 'Die Zeit dieser Anfrage ist vorbei; ihr kann nicht mehr zugestimmt werden.',
    notAnswered:
      'Diese Anfrage wurde nicht rechtzeitig beantwortet. Sie ist abgesagt, und die Zeit ist wieder frei.',
    cancelledByHost:
      'Diese Anfrage wurde auf Ihrer Seite abgelehnt oder abgesagt. Die andere Seite weiß Bescheid.',
    cancelledByCustomer: 'Die andere Seite hat abgesagt.',
    over: 'Dieser Termin ist vorbei.',
  },
};
