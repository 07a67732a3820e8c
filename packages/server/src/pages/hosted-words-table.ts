import type { LanguageTag } from '@slotkit/shared/vocabularies';
import type { HostedWords } from './hosted-words.ts';

/** What hosted pages say, in every language. */
export const hostedWordsTable: Readonly<Record<LanguageTag, HostedWords>> = {
  en: {
    bookWith: (app) => `Book with ${app}`,
    chooseTime: (app) => `Choose a time and book it with ${app}.`,
    manage: 'Your booking',
    confirm: 'Confirm your booking',
    madeBy: (product) => `Scheduling by ${product}`,
  },
  es: {
    bookWith: (app) => `Reservar con ${app}`,
    chooseTime: (app) => `Elija una hora y resérvela con ${app}.`,
    manage: 'Su reserva',
    confirm: 'Confirme su reserva',
    madeBy: (product) => `Reservas con ${product}`,
  },
  fr: {
    bookWith: (app) => `Réserver chez ${app}`,
    chooseTime: (app) => `Choisissez un horaire et réservez-le chez ${app}.`,
    manage: 'Votre rendez-vous',
    confirm: 'Confirmez votre rendez-vous',
    madeBy: (product) => `Réservation par ${product}`,
  },
  de: {
    bookWith: (app) => `Termin bei ${app} buchen`,
    chooseTime: (app) => `Wählen Sie eine Zeit und buchen Sie sie bei ${app}.`,
    manage: 'Ihre Buchung',
    confirm: 'Bestätigen Sie Ihre Buchung',
    madeBy: (product) => `Terminbuchung mit ${product}`,
  },
  it: {
    bookWith: (app) => `Prenota con ${app}`,
    chooseTime: (app) => `Scelga un orario e lo prenoti con ${app}.`,
    manage: 'La Sua prenotazione',
    confirm: 'Confermi la prenotazione',
    madeBy: (product) => `Prenotazioni con ${product}`,
  },
  pt: {
    bookWith: (app) => `Reservar com ${app}`,
    chooseTime: (app) => `Escolha um horário e reserve com ${app}.`,
    manage: 'A sua reserva',
    confirm: 'Confirme a sua reserva',
    madeBy: (product) => `Reservas com ${product}`,
  },
  nl: {
    bookWith: (app) => `Boeken bij ${app}`,
    chooseTime: (app) => `Kies een tijd en boek die bij ${app}.`,
    manage: 'Uw boeking',
    confirm: 'Bevestig uw boeking',
    madeBy: (product) => `Boekingen met ${product}`,
  },
  pl: {
    bookWith: (app) => `Rezerwacja: ${app}`,
    chooseTime: (app) => `Wybierz termin i zarezerwuj go: ${app}.`,
    manage: 'Twoja rezerwacja',
    confirm: 'Potwierdź rezerwację',
    madeBy: (product) => `Rezerwacje: ${product}`,
  },
  tr: {
    bookWith: (app) => `Randevu al: ${app}`,
    chooseTime: (app) => `Bir saat seçin ve randevunuzu alın: ${app}.`,
    manage: 'Randevunuz',
    confirm: 'Randevunuzu onaylayın',
    madeBy: (product) => `Randevular: ${product}`,
  },
  ja: {
    bookWith: (app) => `${app}の予約`,
    chooseTime: (app) => `日時を選んで${app}を予約できます。`,
    manage: 'ご予約',
    confirm: '予約を確定してください',
    madeBy: (product) => `${product}による予約`,
  },
  zh: {
    bookWith: (app) => `预约 ${app}`,
    chooseTime: (app) => `选择时间并预约 ${app}。`,
    manage: '您的预约',
    confirm: '请确认您的预约',
    madeBy: (product) => `由 ${product} 提供预约`,
  },
  ar: {
    bookWith: (app) => `الحجز لدى \u2068${app}\u2069`,
    chooseTime: (app) => `اختر وقتًا واحجزه لدى \u2068${app}\u2069.`,
    manage: 'حجزك',
    confirm: 'يُرجى تأكيد حجزك',
    madeBy: (product) => `الحجز عبر \u2068${product}\u2069`,
  },
  he: {
    bookWith: (app) => `הזמנה אצל \u2068${app}\u2069`,
    chooseTime: (app) => `אפשר לבחור שעה ולהזמין אותה אצל \u2068${app}\u2069.`,
    manage: 'ההזמנה שלך',
    confirm: 'נא לאשר את ההזמנה',
    madeBy: (product) => `הזמנות באמצעות \u2068${product}\u2069`,
  },
};
