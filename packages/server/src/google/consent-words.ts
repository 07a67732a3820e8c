import type { LanguageTag } from '@slotkit/shared/vocabularies';

/** What the pages around a host's consent at Google say, in one language. */
export interface ConsentWords {
  readonly question: (host: string) => string;
  readonly effect: (named: {
    readonly business: string;
    readonly host: string;
    readonly calendar: string;
  }) => string;
  readonly ownCalendar: string;
  readonly namedCalendar: (name: string) => string;
  readonly connect: string;
  readonly connected: string;
  readonly connectedNext: string;
  readonly notConnected: string;
  readonly wayBackOver: string;
  readonly notAllowed: string;
  readonly tooLong: string;
  readonly refused: string;
  readonly nothingChanged: string;
}

/** The same in every language. */
export const consentWords: Readonly<Record<LanguageTag, ConsentWords>> = {
  en: {
    question: (host) => `Connect this calendar to ${host}?`,
    effect: ({ business, host, calendar }) =>
      `${business} will see when you are busy in ${calendar}, and writes the bookings of ${host} into it. If you did not ask for this, close this page: nothing has happened yet.`,
    ownCalendar: 'your Google calendar',
    namedCalendar: (name) => `the Google calendar ${name}`,
    connect: 'Connect the calendar',
    connected: 'The calendar is connected',
    connectedNext: 'New bookings appear in it within moments. You can close this page.',
    notConnected: 'The calendar was not connected',
    wayBackOver: 'This way back is not valid any more.',
    notAllowed: 'Google was not allowed to give access.',
    tooLong: 'This page was open for too long.',
    refused: 'The calendar cannot be used.',
    nothingChanged: 'Nothing was changed. Start again where you came from.',
  },
  es: {
    question: (host) => `¿Conectar este calendario con ${host}?`,
    effect: ({ business, host, calendar }) =>
      `${business} verá cuándo está ocupado ${calendar} y escribirá en él las reservas de ${host}. Si no lo ha pedido, cierre esta página: aún no ha pasado nada.`,
    ownCalendar: 'su calendario de Google',
    namedCalendar: (name) => `el calendario de Google ${name}`,
    connect: 'Conectar el calendario',
    connected: 'El calendario está conectado',
    connectedNext: 'Las nuevas reservas aparecen en él en unos momentos. Puede cerrar esta página.',
    notConnected: 'El calendario no se ha conectado',
    wayBackOver: 'Este camino de vuelta ya no es válido.',
    notAllowed: 'No se permitió a Google dar acceso.',
    tooLong: 'Esta página estuvo abierta demasiado tiempo.',
    refused: 'El calendario no se puede usar.',
    nothingChanged: 'No se ha cambiado nada. Empiece de nuevo donde estaba.',
  },
  fr: {
    question: (host) => `Connecter cet agenda à ${host}\u00a0?`,
    effect: ({ business, host, calendar }) =>
      `${business} verra quand vous êtes occupé dans ${calendar} et y inscrira les rendez-vous de ${host}. Si vous n’avez rien demandé, fermez cette page\u00a0: rien ne s’est encore passé.`,
    ownCalendar: 'votre agenda Google',
    namedCalendar: (name) => `l’agenda Google ${name}`,
    connect: 'Connecter l’agenda',
    connected: 'L’agenda est connecté',
    connectedNext: 'Les nouveaux rendez-vous y apparaissent dans un instant. Vous pouvez fermer cette page.',
    notConnected: 'L’agenda n’a pas été connecté',
    wayBackOver: 'Ce chemin de retour n’est plus valable.',
    notAllowed: 'L’accès n’a pas été accordé chez Google.',
    tooLong: 'Cette page est restée ouverte trop longtemps.',
    refused: 'Cet agenda ne peut pas être utilisé.',
    nothingChanged: 'Rien n’a été modifié. Recommencez d’où vous venez.',
  },
  de: {
    question: (host) => `Diesen Kalender mit ${host} verbinden?`,
    effect: ({ business, host, calendar }) =>
      `${business} sieht dann, wann Sie in ${calendar} belegt sind, und trägt die Termine von ${host} dort ein. Wenn Sie das nicht wollten, schließen Sie diese Seite: Noch ist nichts geschehen.`,
    ownCalendar: 'Ihrem Google-Kalender',
    namedCalendar: (name) => `dem Google-Kalender ${name}`,
    connect: 'Kalender verbinden',
    connected: 'Der Kalender ist verbunden',
    connectedNext:
      'Neue Termine erscheinen dort nach wenigen Augenblicken. Sie können diese Seite schließen.',
    notConnected: 'Der Kalender wurde nicht verbunden',
    wayBackOver: 'Dieser Rückweg gilt nicht mehr.',
    notAllowed: 'Google durfte keinen Zugang geben.',
    tooLong: 'Diese Seite war zu lange offen.',
    refused: 'Der Kalender kann nicht verwendet werden.',
    nothingChanged: 'Nichts wurde geändert. Beginnen Sie dort neu, woher Sie kamen.',
  },
  it: {
    question: (host) => `Collegare questo calendario a ${host}?`,
    effect: ({ business, host, calendar }) =>
      `${business} vedrà quando è occupato ${calendar} e vi scriverà le prenotazioni di ${host}. Se non l’ha chiesto Lei, chiuda questa pagina: non è ancora successo nulla.`,
    ownCalendar: 'il Suo calendario Google',
    namedCalendar: (name) => `il calendario Google ${name}`,
    connect: 'Collega il calendario',
    connected: 'Il calendario è collegato',
    connectedNext: 'Le nuove prenotazioni vi appaiono tra pochi istanti. Può chiudere questa pagina.',
    notConnected: 'Il calendario non è stato collegato',
    wayBackOver: 'Questa via di ritorno non è più valida.',
    notAllowed: 'A Google non è stato permesso di dare l’accesso.',
    tooLong: 'Questa pagina è rimasta aperta troppo a lungo.',
    refused: 'Il calendario non si può usare.',
    nothingChanged: 'Nulla è stato cambiato. Ricominci da dove è arrivato.',
  },
  pt: {
    question: (host) => `Ligar este calendário a ${host}?`,
    effect: ({ business, host, calendar }) =>
      `${business} verá quando está ocupado ${calendar} e escreverá nele as reservas de ${host}. Se não pediu isto, feche esta página: ainda nada aconteceu.`,
    ownCalendar: 'o seu calendário Google',
    namedCalendar: (name) => `o calendário Google ${name}`,
    connect: 'Ligar o calendário',
    connected: 'O calendário está ligado',
    connectedNext: 'As novas reservas aparecem nele dentro de momentos. Pode fechar esta página.',
    notConnected: 'O calendário não foi ligado',
    wayBackOver: 'Este caminho de volta já não é válido.',
    notAllowed: 'O acesso não foi permitido no Google.',
    tooLong: 'Esta página esteve aberta demasiado tempo.',
    refused: 'O calendário não pode ser usado.',
    nothingChanged: 'Nada foi alterado. Comece de novo onde estava.',
  },
  nl: {
    question: (host) => `Deze agenda met ${host} verbinden?`,
    effect: ({ business, host, calendar }) =>
      `${business} ziet dan wanneer u bezet bent in ${calendar} en schrijft de boekingen van ${host} erin. Hebt u hier niet om gevraagd? Sluit deze pagina: er is nog niets gebeurd.`,
    ownCalendar: 'uw Google-agenda',
    namedCalendar: (name) => `de Google-agenda ${name}`,
    connect: 'Agenda verbinden',
    connected: 'De agenda is verbonden',
    connectedNext: 'Nieuwe boekingen verschijnen er over enkele ogenblikken in. U kunt deze pagina sluiten.',
    notConnected: 'De agenda is niet verbonden',
    wayBackOver: 'Deze weg terug is niet meer geldig.',
    notAllowed: 'Google mocht geen toegang geven.',
    tooLong: 'Deze pagina stond te lang open.',
    refused: 'De agenda kan niet worden gebruikt.',
    nothingChanged: 'Er is niets veranderd. Begin opnieuw waar u vandaan kwam.',
  },
  pl: {
    question: (host) => `Połączyć ten kalendarz: ${host}?`,
    effect: ({ business, host, calendar }) =>
      `${business}: zajęte terminy z miejsca „${calendar}” będą widoczne, a rezerwacje (${host}) będą tam zapisywane. Jeśli to nie Twoja prośba, zamknij tę stronę: jeszcze nic się nie stało.`,
    ownCalendar: 'Twój kalendarz Google',
    namedCalendar: (name) => `kalendarz Google ${name}`,
    connect: 'Połącz kalendarz',
    connected: 'Kalendarz jest połączony',
    connectedNext: 'Nowe rezerwacje pojawią się w nim za chwilę. Możesz zamknąć tę stronę.',
    notConnected: 'Kalendarz nie został połączony',
    wayBackOver: 'Ta droga powrotna nie jest już ważna.',
    notAllowed: 'Google nie otrzymał zgody na dostęp.',
    tooLong: 'Ta strona była otwarta zbyt długo.',
    refused: 'Tego kalendarza nie można użyć.',
    nothingChanged: 'Nic nie zostało zmienione. Zacznij od nowa tam, skąd tu trafiasz.',
  },
  tr: {
    question: (host) => `Bu takvim bağlansın mı: ${host}?`,
    effect: ({ business, host, calendar }) =>
      `${business}, şuradaki dolu zamanlarınızı görür ve randevuları (${host}) oraya yazar: ${calendar}. Bunu siz istemediyseniz bu sayfayı kapatın: henüz bir şey olmadı.`,
    ownCalendar: 'Google takviminiz',
    namedCalendar: (name) => `Google takvimi ${name}`,
    connect: 'Takvimi bağla',
    connected: 'Takvim bağlandı',
    connectedNext: 'Yeni randevular birazdan orada görünür. Bu sayfayı kapatabilirsiniz.',
    notConnected: 'Takvim bağlanmadı',
    wayBackOver: 'Bu dönüş yolu artık geçerli değil.',
    notAllowed: 'Google’ın erişim vermesine izin verilmedi.',
    tooLong: 'Bu sayfa çok uzun süre açık kaldı.',
    refused: 'Bu takvim kullanılamıyor.',
    nothingChanged: 'Hiçbir şey değişmedi. Geldiğiniz yerden yeniden başlayın.',
  },
  ja: {
    question: (host) => `このカレンダーを${host}に接続しますか？`,
    effect: ({ business, host, calendar }) =>
      `${business}は${calendar}の予定の有無を確認し、${host}の予約を書き込みます。お心当たりがない場合は、このページを閉じてください。まだ何も行われていません。`,
    ownCalendar: 'お使いのGoogleカレンダー',
    namedCalendar: (name) => `Googleカレンダー「${name}」`,
    connect: 'カレンダーを接続',
    connected: 'カレンダーを接続しました',
    connectedNext: '新しい予約はまもなく表示されます。このページは閉じてかまいません。',
    notConnected: 'カレンダーは接続されませんでした',
    wayBackOver: 'この戻り先は無効になりました。',
    notAllowed: 'Googleでアクセスが許可されませんでした。',
    tooLong: 'このページを開いてから時間がたちすぎました。',
    refused: 'このカレンダーは使用できません。',
    nothingChanged: '何も変更されていません。元の場所からやり直してください。',
  },
  zh: {
    question: (host) => `将此日历连接到 ${host}？`,
    effect: ({ business, host, calendar }) =>
      `${business} 将看到您在${calendar}中的忙碌时间，并把 ${host} 的预约写入其中。如果这不是您的请求，请关闭此页面：尚未发生任何更改。`,
    ownCalendar: '您的 Google 日历',
    namedCalendar: (name) => `Google 日历 ${name}`,
    connect: '连接日历',
    connected: '日历已连接',
    connectedNext: '新的预约很快就会出现在其中。您可以关闭此页面。',
    notConnected: '日历未连接',
    wayBackOver: '此返回地址已失效。',
    notAllowed: '未允许 Google 提供访问权限。',
    tooLong: '此页面打开的时间过长。',
    refused: '此日历无法使用。',
    nothingChanged: '没有任何更改。请从原来的地方重新开始。',
  },
  ar: {
    question: (host) => `هل تريد ربط هذا التقويم مع \u2068${host}\u2069؟`,
    effect: ({ business, host, calendar }) =>
      `سترى \u2068${business}\u2069 أوقات انشغالك في \u2068${calendar}\u2069 وتكتب فيه حجوزات \u2068${host}\u2069. إن لم تطلب ذلك فأغلق هذه الصفحة: لم يحدث شيء بعد.`,
    ownCalendar: 'تقويم Google الخاص بك',
    namedCalendar: (name) => `تقويم Google \u2068${name}\u2069`,
    connect: 'ربط التقويم',
    connected: 'تم ربط التقويم',
    connectedNext: 'تظهر فيه الحجوزات الجديدة بعد لحظات. يمكنك إغلاق هذه الصفحة.',
    notConnected: 'لم يُربط التقويم',
    wayBackOver: 'لم يعد طريق العودة هذا صالحًا.',
    notAllowed: 'لم يُسمح لخدمة Google بمنح الوصول.',
    tooLong: 'بقيت هذه الصفحة مفتوحة مدة أطول من اللازم.',
    refused: 'لا يمكن استخدام هذا التقويم.',
    nothingChanged: 'لم يتغير شيء. ابدأ من جديد من حيث أتيت.',
  },
  he: {
    question: (host) => `לחבר את היומן הזה אל \u2068${host}\u2069?`,
    effect: ({ business, host, calendar }) =>
      `\u2068${business}\u2069 יראו מתי יש עיסוקים ב\u2068${calendar}\u2069, ויכתבו אליו את ההזמנות של \u2068${host}\u2069. אם לא ביקשת זאת, אפשר לסגור את הדף: עדיין לא קרה דבר.`,
    ownCalendar: 'יומן Google שלך',
    namedCalendar: (name) => `יומן Google \u2068${name}\u2069`,
    connect: 'חיבור היומן',
    connected: 'היומן מחובר',
    connectedNext: 'הזמנות חדשות יופיעו בו בעוד רגע. אפשר לסגור את הדף.',
    notConnected: 'היומן לא חובר',
    wayBackOver: 'דרך החזרה הזאת כבר אינה תקפה.',
    notAllowed: 'הגישה לא אושרה ב-Google.',
    tooLong: 'הדף הזה היה פתוח זמן רב מדי.',
    refused: 'אי אפשר להשתמש ביומן הזה.',
    nothingChanged: 'שום דבר לא השתנה. אפשר להתחיל שוב מהמקום הקודם.',
  },
};
