import type { MailMessages } from './mail-messages.ts';

const until = (deadline: string | null): string => (deadline === null ? '' : ` (do: ${deadline})`);

/** The mails' sentences in Polish: second person, without naming anybody's gender; names stand where they need no case. */
export const pl: MailMessages = {
  language: { tag: 'pl', direction: 'ltr' },
  labels: {
    what: 'Temat',
    when: 'Kiedy',
    formerly: 'Poprzednio',
    where: 'Gdzie',
    with: 'Z kim',
    customer: 'Klient',
    notes: 'Uwagi',
    reference: 'Numer rezerwacji',
    reason: 'Powód',
    messageFromHost: 'Wiadomość dla Ciebie',
    messageFromCustomer: 'Wiadomość od klienta',
    lifecycleStage: 'Etap',
    missedBefore: 'Wcześniejsze nieobecności',
    activities: 'Ostatnia aktywność',
    opportunities: 'Otwarte szanse sprzedaży',
    conversations: 'Rozmowy',
    endpoint: 'Adres',
  },
  hello: (name) => `Dzień dobry, ${name},`,
  timeOf: (name, when) => `${name}: ${when}`,
  confirmButton: 'Potwierdź rezerwację',
  manageButton: 'Zmień lub odwołaj',
  detailsButton: 'Zobacz szczegóły lub zarezerwuj ponownie',
  joinButton: 'Dołącz do spotkania',
  approveButton: 'Zaakceptuj lub odrzuć',
  yes: 'Tak',
  no: 'Nie',
  inviteAttached: 'W załączniku jest zaproszenie do Twojego kalendarza.',
  calendarUpdated: 'Załączone zaproszenie aktualizuje termin w Twoim kalendarzu.',
  calendarCancelled: 'Załączona wiadomość usuwa termin z Twojego kalendarza.',
  footer: (app) => `Nadawca: ${app}. Z użyciem tego adresu dokonano rezerwacji.`,
  footerForHost: (app) => `Nadawca: ${app}. Ta rezerwacja dotyczy spotkania z Tobą.`,
  footerForAdmin: (app) => `Nadawca: ${app}. Zarządzasz tym kontem.`,
  waiting: {
    forYou: (deadline, thenHost) =>
      `Trzymamy ten termin dla Ciebie i czekamy na Twoje potwierdzenie${until(deadline)}. ` +
      `Bez potwierdzenia rezerwacja zostanie odwołana, a termin znów będzie wolny.` +
      (thenHost ? ' Potrzebna jest też akceptacja drugiej strony.' : ''),
    forHost: (deadline) =>
      `Trzymamy ten termin dla Ciebie i czekamy na akceptację drugiej strony${until(deadline)}. ` +
      `Gdy zapadnie decyzja, otrzymasz kolejny e-mail.`,
    forYourApproval: (deadline) =>
      `Ta rezerwacja czeka na Twoją akceptację${until(deadline)}. Bez niej zostanie odwołana, a termin znów będzie wolny.`,
    forCustomer: (deadline) => `Ta rezerwacja czeka na potwierdzenie klienta${until(deadline)}.`,
  },
  toCustomer: {
    confirmNeeded: {
      subject: (what, when) => `Do potwierdzenia: ${what}, ${when}`,
      heading: 'Potwierdź swoją rezerwację',
    },
    requested: {
      subject: (what, when) => `Czeka na akceptację: ${what}, ${when}`,
      heading: 'Mamy Twoją prośbę o termin',
    },
    booked: {
      subject: (what, when) => `Zarezerwowano: ${what}, ${when}`,
      heading: 'Twój termin jest zarezerwowany',
    },
    confirmed: {
      subject: (what, when) => `Potwierdzono: ${what}, ${when}`,
      heading: 'Twój termin jest potwierdzony',
    },
    moved: {
      subject: (what, when) => `Nowy termin: ${what}, ${when}`,
      heading: 'Twoje spotkanie ma nowy termin',
    },
    hostProposed: {
      subject: (what, when) => `Propozycja nowego terminu: ${what}, ${when}`,
      heading: 'Jest propozycja nowego terminu',
    },
    cancelled: {
      subject: (what, when) => `Odwołano: ${what}, ${when}`,
      heading: 'Twoje spotkanie jest odwołane',
    },
    reminder: {
      subject: (what, when) => `Przypomnienie: ${what}, ${when}`,
      heading: 'Zbliża się Twoje spotkanie',
    },
    conflict: {
      subject: (what, when) => `Wybierz inny termin: ${what}, ${when}`,
      heading: 'Ten termin nie jest już możliwy',
    },
    custom: {
      subject: (what, when) => `W sprawie Twojego spotkania: ${what}, ${when}`,
      heading: 'Wiadomość w sprawie Twojego spotkania',
    },
    reassigned: {
      subject: (what, when) => `Inna osoba: ${what}, ${when}`,
      heading: 'Spotka się z Tobą inna osoba',
    },
    hostUnavailable:
      'Przepraszamy: drugiej stronie coś wypadło w tym terminie. Poniżej możesz wybrać inny termin lub odwołać spotkanie.',
    hostChanged: (before, now) => `Zmiana osoby: ${before} → ${now}. Czas i miejsce pozostają bez zmian.`,
    newTimeUnsuitable:
      'Jeśli nowy termin Ci nie odpowiada, poniżej możesz wybrać inny lub odwołać spotkanie.',
    cancelledByYou: 'Spotkanie zostało odwołane przez Ciebie.',
    cancelledByOthers: 'Spotkanie zostało odwołane.',
    notConfirmedInTime: 'Rezerwacji nie potwierdzono na czas, dlatego została odwołana.',
  },
  toHost: {
    approvalNeeded: {
      subject: (what, when) => `Potrzebna akceptacja: ${what}, ${when}`,
      heading: 'Rezerwacja czeka na Twoją akceptację',
    },
    created: {
      subject: (what, when) => `Nowa rezerwacja: ${what}, ${when}`,
      heading: 'Masz nową rezerwację',
    },
    confirmed: {
      subject: (what, when) => `Potwierdzono: ${what}, ${when}`,
      heading: 'Rezerwacja jest potwierdzona',
    },
    moved: {
      subject: (what, when) => `Nowy termin: ${what}, ${when}`,
      heading: 'Rezerwacja ma nowy termin',
    },
    cancelled: {
      subject: (what, when) => `Odwołano: ${what}, ${when}`,
      heading: 'Rezerwacja jest odwołana',
    },
    assigned: {
      subject: (what, when) => `Teraz Twoje: ${what}, ${when}`,
      heading: 'Przejmujesz rezerwację',
    },
    unassigned: {
      subject: (what, when) => `Już nie Twoje: ${what}, ${when}`,
      heading: 'Inna osoba przejmuje Twoją rezerwację',
    },
    briefing: {
      subject: (what, when) => `Wkrótce: ${what}, ${when}`,
      heading: 'Twoje następne spotkanie',
    },
    seatAdded: {
      subject: (what, when) => `Nowe zgłoszenie: ${what}, ${when}`,
      heading: 'Jest nowe zgłoszenie',
    },
    seatLeft: {
      subject: (what, when) => `Zgłoszenie odwołane: ${what}, ${when}`,
      heading: 'Zgłoszenie jest odwołane',
    },
    takenOver: (before) => `Osoba, od której przejmujesz rezerwację: ${before}.`,
    givenAway: (now) => `Tę rezerwację przejmuje za Ciebie: ${now}. Twój czas jest znów wolny.`,
    seatGivenBack: (name) =>
      `Zgłoszenie (${name}) jest odwołane. Miejsce jest znów wolne; spotkanie odbywa się zgodnie z planem.`,
    nothingKnown: 'O tym kliencie nic więcej nie wiadomo.',
    cancelledByCustomer: 'Klient odwołał tę rezerwację.',
    cancelledByOthers: 'Rezerwacja została odwołana.',
    movedToAnotherHost:
      'Rezerwacja została przeniesiona na inny termin u innej osoby. Twój czas jest znów wolny.',
    notConfirmedInTime: 'Rezerwacji nie potwierdzono na czas, dlatego została odwołana.',
  },
  toAdmin: {
    webhookPaused: {
      subject: (where) => `Webhook wstrzymany: ${where}`,
      heading: 'Webhook jest wstrzymany',
      gone: 'Ten adres odpowiedział, że już nie istnieje (410). Nic więcej nie jest na niego wysyłane.',
      failing: (since) => `Ten adres nic nie przyjmuje od: ${since}. Nic więcej nie jest na niego wysyłane.`,
      whatNow:
        'To, co wydarzy się w tym czasie, nie zostanie później wysłane samo. Gdy odbiorca znów zacznie działać, włącz webhook; ' +
        'jego dziennik pokazuje odpowiedzi i pozwala ponownie wysłać to, co się nie udało.',
    },
  },
  toMember: {
    signIn: {
      subject: (app) => `Logowanie do ${app}`,
      heading: 'Link do logowania',
      lead: 'Ten przycisk służy do logowania. Otwiera stronę, która zapyta jeszcze raz, a potem jest już po zalogowaniu.',
      button: 'Zaloguj się',
      once: (minutes) => `Link działa jeden raz, przez ${minutes}.`,
      notYou: 'Jeśli to nie Państwa prośba, nie trzeba nic robić: bez tej wiadomości nikt się nie zaloguje.',
      footer: (app) => `Wysłano przez ${app}, ponieważ ktoś poprosił o zalogowanie tym adresem.`,
    },
  },
};
