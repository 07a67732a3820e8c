import type { LanguageTag } from '@slotkit/shared/vocabularies';
import type { HostedWords } from './hosted-words.ts';

/** What hosted pages say, in every language. */
export const hostedWordsTable: Readonly<Record<LanguageTag, HostedWords>> = {
  en: {
    bookWith: (app) => `Book with ${app}`,
    chooseTime: (app) => `Choose a time and book it with ${app}.`,
    bookingNeedsScript:
      'Choosing a time needs JavaScript, which is turned off in this browser. Turn it on, or get in touch with us to book.',
    linkNeedsScript:
      'This page needs JavaScript, which is turned off in this browser. The time and place of your booking are also in your mail; answer it if you want to change something.',
    manage: { title: 'Your booking', text: 'See, move or cancel your booking here.' },
    confirm: { title: 'Confirm your booking', text: 'One step is left: confirm that you want this time.' },
    madeBy: (product) => `Scheduling by ${product}`,
  },
  es: {
    bookWith: (app) => `Reservar con ${app}`,
    chooseTime: (app) => `Elija una hora y resérvela con ${app}.`,
    bookingNeedsScript:
      'Para elegir una hora hace falta JavaScript, que está desactivado en este navegador. Actívelo o póngase en contacto con nosotros.',
    linkNeedsScript:
      'Esta página necesita JavaScript, que está desactivado en este navegador. La hora y el lugar también están en su correo; respóndalo si desea cambiar algo.',
    manage: { title: 'Su reserva', text: 'Aquí puede ver, cambiar o cancelar su reserva.' },
    confirm: { title: 'Confirme su reserva', text: 'Falta un paso: confirme que quiere esta hora.' },
    madeBy: (product) => `Reservas con ${product}`,
  },
  fr: {
    bookWith: (app) => `Réserver chez ${app}`,
    chooseTime: (app) => `Choisissez un horaire et réservez-le chez ${app}.`,
    bookingNeedsScript:
      'Pour choisir un horaire, il faut JavaScript, qui est désactivé dans ce navigateur. Activez-le ou contactez-nous pour réserver.',
    linkNeedsScript:
      'Cette page a besoin de JavaScript, qui est désactivé dans ce navigateur. L’heure et le lieu sont aussi dans votre e-mail\u00a0; répondez-y pour changer quelque chose.',
    manage: { title: 'Votre rendez-vous', text: 'Consultez, déplacez ou annulez ici votre rendez-vous.' },
    confirm: {
      title: 'Confirmez votre rendez-vous',
      text: 'Encore une étape\u00a0: confirmez que vous voulez cet horaire.',
    },
    madeBy: (product) => `Réservation par ${product}`,
  },
  de: {
    bookWith: (app) => `Termin bei ${app} buchen`,
    chooseTime: (app) => `Wählen Sie eine Zeit und buchen Sie sie bei ${app}.`,
    bookingNeedsScript:
      'Um eine Zeit zu wählen, braucht es JavaScript, das in diesem Browser ausgeschaltet ist. Schalten Sie es ein oder nehmen Sie Kontakt mit uns auf.',
    linkNeedsScript:
      'Diese Seite braucht JavaScript, das in diesem Browser ausgeschaltet ist. Zeit und Ort stehen auch in Ihrer E-Mail; antworten Sie darauf, wenn Sie etwas ändern möchten.',
    manage: {
      title: 'Ihre Buchung',
      text: 'Hier können Sie Ihre Buchung ansehen, verschieben oder absagen.',
    },
    confirm: {
      title: 'Bestätigen Sie Ihre Buchung',
      text: 'Noch ein Schritt: Bestätigen Sie, dass Sie diese Zeit möchten.',
    },
    madeBy: (product) => `Terminbuchung mit ${product}`,
  },
  it: {
    bookWith: (app) => `Prenota con ${app}`,
    chooseTime: (app) => `Scelga un orario e lo prenoti con ${app}.`,
    bookingNeedsScript:
      'Per scegliere un orario serve JavaScript, che in questo browser è disattivato. Lo attivi, o ci contatti per prenotare.',
    linkNeedsScript:
      'Questa pagina ha bisogno di JavaScript, che in questo browser è disattivato. Ora e luogo sono anche nella Sua e-mail; risponda per cambiare qualcosa.',
    manage: {
      title: 'La Sua prenotazione',
      text: 'Qui può vedere, spostare o annullare la Sua prenotazione.',
    },
    confirm: {
      title: 'Confermi la prenotazione',
      text: 'Ancora un passo: confermi che vuole questo orario.',
    },
    madeBy: (product) => `Prenotazioni con ${product}`,
  },
  pt: {
    bookWith: (app) => `Reservar com ${app}`,
    chooseTime: (app) => `Escolha um horário e reserve com ${app}.`,
    bookingNeedsScript:
      'Para escolher um horário é preciso JavaScript, que está desligado neste navegador. Ative-o ou fale com quem atende.',
    linkNeedsScript:
      'Esta página precisa de JavaScript, que está desligado neste navegador. A hora e o local também estão no seu e-mail; responda se quiser mudar algo.',
    manage: { title: 'A sua reserva', text: 'Veja, altere ou cancele aqui a sua reserva.' },
    confirm: { title: 'Confirme a sua reserva', text: 'Falta um passo: confirme que quer este horário.' },
    madeBy: (product) => `Reservas com ${product}`,
  },
  nl: {
    bookWith: (app) => `Boeken bij ${app}`,
    chooseTime: (app) => `Kies een tijd en boek die bij ${app}.`,
    bookingNeedsScript:
      'Om een tijd te kiezen is JavaScript nodig, dat in deze browser uitstaat. Zet het aan of neem contact met ons op.',
    linkNeedsScript:
      'Deze pagina heeft JavaScript nodig, dat in deze browser uitstaat. Tijd en plaats staan ook in uw e-mail; beantwoord die als u iets wilt wijzigen.',
    manage: { title: 'Uw boeking', text: 'Hier kunt u uw boeking bekijken, verzetten of annuleren.' },
    confirm: { title: 'Bevestig uw boeking', text: 'Nog één stap: bevestig dat u deze tijd wilt.' },
    madeBy: (product) => `Boekingen met ${product}`,
  },
  pl: {
    bookWith: (app) => `Rezerwacja: ${app}`,
    chooseTime: (app) => `Wybierz termin i zarezerwuj go: ${app}.`,
    bookingNeedsScript:
      'Do wyboru terminu potrzebny jest JavaScript, który jest wyłączony w tej przeglądarce. Włącz go lub skontaktuj się z nami.',
    linkNeedsScript:
      'Ta strona wymaga JavaScriptu, który jest wyłączony w tej przeglądarce. Czas i miejsce są też w e-mailu; odpowiedz na niego, jeśli chcesz coś zmienić.',
    manage: { title: 'Twoja rezerwacja', text: 'Tu możesz zobaczyć, przenieść lub odwołać rezerwację.' },
    confirm: {
      title: 'Potwierdź rezerwację',
      text: 'Jeszcze jeden krok: potwierdź, że chcesz tego terminu.',
    },
    madeBy: (product) => `Rezerwacje: ${product}`,
  },
  tr: {
    bookWith: (app) => `Randevu al: ${app}`,
    chooseTime: (app) => `Bir saat seçin ve randevunuzu alın: ${app}.`,
    bookingNeedsScript:
      'Saat seçmek için JavaScript gerekir; bu tarayıcıda kapalı. Lütfen açın ya da bizimle iletişime geçin.',
    linkNeedsScript:
      'Bu sayfa JavaScript gerektirir; bu tarayıcıda kapalı. Saat ve yer e-postanızda da yazıyor; bir şeyi değiştirmek isterseniz onu yanıtlayın.',
    manage: {
      title: 'Randevunuz',
      text: 'Randevunuzu burada görebilir, değiştirebilir ya da iptal edebilirsiniz.',
    },
    confirm: { title: 'Randevunuzu onaylayın', text: 'Bir adım kaldı: bu saati istediğinizi onaylayın.' },
    madeBy: (product) => `Randevular: ${product}`,
  },
  ja: {
    bookWith: (app) => `${app}の予約`,
    chooseTime: (app) => `日時を選んで${app}を予約できます。`,
    bookingNeedsScript:
      '日時を選ぶにはJavaScriptが必要ですが、このブラウザでは無効になっています。有効にするか、直接お問い合わせください。',
    linkNeedsScript:
      'このページにはJavaScriptが必要ですが、このブラウザでは無効になっています。日時と場所はメールでもご確認いただけます。変更をご希望の場合はメールにご返信ください。',
    manage: { title: 'ご予約', text: 'ここで予約の確認・変更・キャンセルができます。' },
    confirm: { title: '予約を確定してください', text: 'あと一歩です。この日時で予約を確定してください。' },
    madeBy: (product) => `${product}による予約`,
  },
  zh: {
    bookWith: (app) => `预约 ${app}`,
    chooseTime: (app) => `选择时间并预约 ${app}。`,
    bookingNeedsScript: '选择时间需要 JavaScript，而此浏览器已将其关闭。请开启后再试，或直接与我们联系。',
    linkNeedsScript:
      '此页面需要 JavaScript，而此浏览器已将其关闭。预约的时间和地点也在您的邮件中；如需更改，请回复邮件。',
    manage: { title: '您的预约', text: '您可以在此查看、改期或取消预约。' },
    confirm: { title: '请确认您的预约', text: '还差一步：请确认您需要这个时间。' },
    madeBy: (product) => `由 ${product} 提供预约`,
  },
  ar: {
    bookWith: (app) => `الحجز لدى \u2068${app}\u2069`,
    chooseTime: (app) => `اختر وقتًا واحجزه لدى \u2068${app}\u2069.`,
    bookingNeedsScript:
      'اختيار الوقت يتطلب JavaScript، وهي معطّلة في هذا المتصفح. يُرجى تفعيلها أو التواصل معنا للحجز.',
    linkNeedsScript:
      'تتطلب هذه الصفحة JavaScript، وهي معطّلة في هذا المتصفح. تجد الوقت والمكان في بريدك أيضًا؛ يُرجى الرد على الرسالة إذا أردت تغيير شيء.',
    manage: { title: 'حجزك', text: 'يمكنك هنا عرض حجزك أو نقله أو إلغاؤه.' },
    confirm: { title: 'يُرجى تأكيد حجزك', text: 'بقيت خطوة واحدة: يُرجى تأكيد رغبتك في هذا الوقت.' },
    madeBy: (product) => `الحجز عبر \u2068${product}\u2069`,
  },
  he: {
    bookWith: (app) => `הזמנה אצל \u2068${app}\u2069`,
    chooseTime: (app) => `אפשר לבחור שעה ולהזמין אותה אצל \u2068${app}\u2069.`,
    bookingNeedsScript: 'לבחירת שעה נדרש JavaScript, שכבוי בדפדפן הזה. אפשר להפעיל אותו או לפנות אלינו.',
    linkNeedsScript:
      'לדף הזה נדרש JavaScript, שכבוי בדפדפן הזה. השעה והמקום נמצאים גם בדוא״ל; אפשר להשיב לו כדי לשנות משהו.',
    manage: { title: 'ההזמנה שלך', text: 'כאן אפשר לראות את ההזמנה, להעביר אותה או לבטל אותה.' },
    confirm: { title: 'נא לאשר את ההזמנה', text: 'עוד צעד אחד: נא לאשר שהשעה הזאת רצויה.' },
    madeBy: (product) => `הזמנות באמצעות \u2068${product}\u2069`,
  },
};
