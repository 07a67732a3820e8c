import type { LanguageTag } from '@slotkit/shared/vocabularies';

/** A page for a failure: what happened, and what to do now. */
export interface ErrorWords {
  readonly title: string;
  readonly detail: string;
  readonly next: readonly string[];
}

/** What the pages for failures say, in one language. */
export interface ErrorPageWords {
  /** Above what to do. */
  readonly whatToDo: string;
  /** Before what the failure is known by. */
  readonly number: string;
  readonly gone: ErrorWords;
  readonly busy: ErrorWords;
  readonly tooMany: ErrorWords;
  readonly broken: ErrorWords;
  readonly foreign: ErrorWords;
  readonly other: ErrorWords;
}

/** What the pages for failures say, in every language. */
export const errorPageWords: Readonly<Record<LanguageTag, ErrorPageWords>> = {
  en: {
    whatToDo: 'What you can do',
    number: 'Number:',
    gone: {
      title: 'This link does not work',
      detail: 'The address may be mistyped or incomplete, or a newer link has taken its place.',
      next: [
        'Check that the whole address was copied, to its very end.',
        'If you came from a mail about your appointment, open the newest one and use the link in it.',
        'Still here? Answer that mail, and the person you booked with will help.',
      ],
    },
    busy: {
      title: 'We will be right back',
      detail: 'The booking service is busy or being restarted. Nothing you did was lost.',
      next: ['Wait a few seconds, then load this page again.'],
    },
    tooMany: {
      title: 'That was a little too fast',
      detail: 'Too many requests came from your connection in a short time.',
      next: ['Wait a minute, then load this page again.'],
    },
    broken: {
      title: 'Something went wrong on our side',
      detail: 'It was not your fault, and nothing was changed.',
      next: ['Load this page again in a moment.', 'If it happens again, send us the number below.'],
    },
    foreign: {
      title: 'Nothing was changed',
      detail: 'What was sent did not come from our own page.',
      next: ['Open the link itself, and use the button on its page.'],
    },
    other: {
      title: 'This did not work',
      detail: 'What was sent could not be used.',
      next: ['Go back and try again.'],
    },
  },
  es: {
    whatToDo: 'Qué puede hacer',
    number: 'Número:',
    gone: {
      title: 'Este enlace no funciona',
      detail: 'La dirección puede estar mal escrita o incompleta, o la ha sustituido un enlace más reciente.',
      next: [
        'Compruebe que copió la dirección entera, hasta el final.',
        'Si viene de un correo sobre su cita, abra el más reciente y use su enlace.',
        '¿Sigue aquí? Responda a ese correo y le ayudará la persona con quien reservó.',
      ],
    },
    busy: {
      title: 'Volvemos enseguida',
      detail:
        'El servicio de reservas está ocupado o se está reiniciando. No se ha perdido nada de lo que hizo.',
      next: ['Espere unos segundos y vuelva a cargar esta página.'],
    },
    tooMany: {
      title: 'Ha ido demasiado rápido',
      detail: 'Llegaron demasiadas peticiones desde su conexión en poco tiempo.',
      next: ['Espere un minuto y vuelva a cargar esta página.'],
    },
    broken: {
      title: 'Algo ha fallado por nuestra parte',
      detail: 'No ha sido culpa suya y no se ha cambiado nada.',
      next: [
        'Vuelva a cargar esta página dentro de un momento.',
        'Si ocurre otra vez, envíenos el número de abajo.',
      ],
    },
    foreign: {
      title: 'No se ha cambiado nada',
      detail: 'Lo que se envió no venía de nuestra propia página.',
      next: ['Abra el enlace y use el botón de su página.'],
    },
    other: {
      title: 'No ha funcionado',
      detail: 'Lo que se envió no se pudo usar.',
      next: ['Vuelva atrás e inténtelo de nuevo.'],
    },
  },
  fr: {
    whatToDo: 'Ce que vous pouvez faire',
    number: 'Numéro\u00a0:',
    gone: {
      title: 'Ce lien ne fonctionne pas',
      detail: 'L’adresse est peut-être mal saisie ou incomplète, ou un lien plus récent l’a remplacée.',
      next: [
        'Vérifiez que l’adresse a été copiée en entier, jusqu’au bout.',
        'Si vous venez d’un e-mail au sujet de votre rendez-vous, ouvrez le plus récent et utilisez son lien.',
        'Toujours ici\u00a0? Répondez à cet e-mail, et la personne chez qui vous avez réservé vous aidera.',
      ],
    },
    busy: {
      title: 'Nous revenons tout de suite',
      detail: 'Le service de réservation est occupé ou redémarre. Rien de ce que vous avez fait n’est perdu.',
      next: ['Attendez quelques secondes, puis rechargez cette page.'],
    },
    tooMany: {
      title: 'C’était un peu trop rapide',
      detail: 'Trop de demandes sont venues de votre connexion en peu de temps.',
      next: ['Attendez une minute, puis rechargez cette page.'],
    },
    broken: {
      title: 'Un problème est survenu de notre côté',
      detail: 'Vous n’y êtes pour rien, et rien n’a été modifié.',
      next: [
        'Rechargez cette page dans un instant.',
        'Si cela se reproduit, envoyez-nous le numéro ci-dessous.',
      ],
    },
    foreign: {
      title: 'Rien n’a été modifié',
      detail: 'L’envoi ne venait pas de notre propre page.',
      next: ['Ouvrez le lien lui-même et utilisez le bouton de sa page.'],
    },
    other: {
      title: 'Cela n’a pas fonctionné',
      detail: 'Ce qui a été envoyé n’a pas pu être utilisé.',
      next: ['Revenez en arrière et réessayez.'],
    },
  },
  de: {
    whatToDo: 'Was Sie tun können',
    number: 'Nummer:',
    gone: {
      title: 'Dieser Link funktioniert nicht',
      detail:
        'Die Adresse ist vielleicht vertippt oder unvollständig, oder ein neuerer Link hat sie ersetzt.',
      next: [
        'Prüfen Sie, ob die ganze Adresse kopiert wurde, bis zum Ende.',
        'Wenn Sie aus einer E-Mail zu Ihrem Termin kommen, öffnen Sie die neueste und nehmen Sie den Link darin.',
        'Immer noch hier? Antworten Sie auf diese E-Mail, dann hilft Ihnen die andere Seite weiter.',
      ],
    },
    busy: {
      title: 'Wir sind gleich wieder da',
      detail: 'Der Buchungsdienst ist ausgelastet oder wird neu gestartet. Nichts ist verloren gegangen.',
      next: ['Warten Sie einige Sekunden, und laden Sie diese Seite dann neu.'],
    },
    tooMany: {
      title: 'Das war etwas zu schnell',
      detail: 'In kurzer Zeit kamen zu viele Anfragen über Ihre Verbindung.',
      next: ['Warten Sie eine Minute, und laden Sie diese Seite dann neu.'],
    },
    broken: {
      title: 'Bei uns ist etwas schiefgegangen',
      detail: 'Es lag nicht an Ihnen, und nichts wurde geändert.',
      next: [
        'Laden Sie diese Seite gleich noch einmal.',
        'Wenn es wieder geschieht, senden Sie uns die Nummer unten.',
      ],
    },
    foreign: {
      title: 'Nichts wurde geändert',
      detail: 'Was gesendet wurde, kam nicht von unserer eigenen Seite.',
      next: ['Öffnen Sie den Link selbst, und nehmen Sie die Schaltfläche auf seiner Seite.'],
    },
    other: {
      title: 'Das hat nicht funktioniert',
      detail: 'Was gesendet wurde, war nicht zu gebrauchen.',
      next: ['Gehen Sie zurück, und versuchen Sie es noch einmal.'],
    },
  },
  it: {
    whatToDo: 'Che cosa può fare',
    number: 'Numero:',
    gone: {
      title: 'Questo link non funziona',
      detail:
        'L’indirizzo può essere scritto male o incompleto, oppure un link più recente lo ha sostituito.',
      next: [
        'Controlli che l’indirizzo sia stato copiato per intero, fino alla fine.',
        'Se arriva da un’e-mail sul Suo appuntamento, apra la più recente e usi il link che contiene.',
        'Ancora qui? Risponda a quella e-mail e sarà aiutato da chi ha preso la prenotazione.',
      ],
    },
    busy: {
      title: 'Torniamo subito',
      detail: 'Il servizio di prenotazione è occupato o si sta riavviando. Nulla è andato perso.',
      next: ['Attenda qualche secondo, poi ricarichi la pagina.'],
    },
    tooMany: {
      title: 'Un po’ troppo in fretta',
      detail: 'Dalla Sua connessione sono arrivate troppe richieste in poco tempo.',
      next: ['Attenda un minuto, poi ricarichi la pagina.'],
    },
    broken: {
      title: 'Qualcosa non ha funzionato da parte nostra',
      detail: 'Non è colpa Sua e nulla è stato cambiato.',
      next: ['Ricarichi la pagina tra un momento.', 'Se succede di nuovo, ci invii il numero qui sotto.'],
    },
    foreign: {
      title: 'Nulla è stato cambiato',
      detail: 'Ciò che è stato inviato non veniva dalla nostra pagina.',
      next: ['Apra il link e usi il pulsante della sua pagina.'],
    },
    other: {
      title: 'Non ha funzionato',
      detail: 'Ciò che è stato inviato non si può usare.',
      next: ['Torni indietro e riprovi.'],
    },
  },
  pt: {
    whatToDo: 'O que pode fazer',
    number: 'Número:',
    gone: {
      title: 'Este link não funciona',
      detail: 'O endereço pode estar mal escrito ou incompleto, ou um link mais recente tomou o seu lugar.',
      next: [
        'Verifique se o endereço foi copiado inteiro, até ao fim.',
        'Se veio de um e-mail sobre a sua marcação, abra o mais recente e use o link que contém.',
        'Continua aqui? Responda a esse e-mail e quem atende ajuda.',
      ],
    },
    busy: {
      title: 'Voltamos já',
      detail: 'O serviço de reservas está ocupado ou a reiniciar. Nada se perdeu.',
      next: ['Espere alguns segundos e carregue esta página de novo.'],
    },
    tooMany: {
      title: 'Foi um pouco depressa demais',
      detail: 'Chegaram demasiados pedidos da sua ligação em pouco tempo.',
      next: ['Espere um minuto e carregue esta página de novo.'],
    },
    broken: {
      title: 'Algo correu mal do nosso lado',
      detail: 'A culpa não foi sua e nada foi alterado.',
      next: ['Carregue esta página de novo daqui a pouco.', 'Se voltar a acontecer, envie o número abaixo.'],
    },
    foreign: {
      title: 'Nada foi alterado',
      detail: 'O que foi enviado não veio da nossa própria página.',
      next: ['Abra o link e use o botão da página.'],
    },
    other: {
      title: 'Não funcionou',
      detail: 'O que foi enviado não pôde ser usado.',
      next: ['Volte atrás e tente de novo.'],
    },
  },
  nl: {
    whatToDo: 'Wat u kunt doen',
    number: 'Nummer:',
    gone: {
      title: 'Deze link werkt niet',
      detail:
        'Het adres is misschien verkeerd getypt of niet compleet, of een nieuwere link is ervoor in de plaats gekomen.',
      next: [
        'Controleer of het hele adres is gekopieerd, tot het einde.',
        'Komt u uit een e-mail over uw afspraak? Open dan de nieuwste en gebruik de link daarin.',
        'Nog steeds hier? Beantwoord die e-mail, dan wordt u verder geholpen.',
      ],
    },
    busy: {
      title: 'We zijn zo terug',
      detail: 'De boekingsdienst is druk of wordt opnieuw gestart. Er is niets verloren gegaan.',
      next: ['Wacht een paar seconden en laad deze pagina opnieuw.'],
    },
    tooMany: {
      title: 'Dat ging iets te snel',
      detail: 'Er kwamen in korte tijd te veel verzoeken van uw verbinding.',
      next: ['Wacht een minuut en laad deze pagina opnieuw.'],
    },
    broken: {
      title: 'Er ging bij ons iets mis',
      detail: 'Het lag niet aan u, en er is niets veranderd.',
      next: ['Laad deze pagina zo nog een keer.', 'Gebeurt het weer, stuur ons dan het nummer hieronder.'],
    },
    foreign: {
      title: 'Er is niets veranderd',
      detail: 'Wat is verzonden, kwam niet van onze eigen pagina.',
      next: ['Open de link zelf en gebruik de knop op die pagina.'],
    },
    other: {
      title: 'Dit is niet gelukt',
      detail: 'Wat is verzonden, was niet bruikbaar.',
      next: ['Ga terug en probeer het opnieuw.'],
    },
  },
  pl: {
    whatToDo: 'Co możesz zrobić',
    number: 'Numer:',
    gone: {
      title: 'Ten link nie działa',
      detail: 'Adres może być błędny lub niepełny albo zastąpił go nowszy link.',
      next: [
        'Sprawdź, czy skopiowano cały adres, aż do końca.',
        'Jeśli link pochodzi z wiadomości o rezerwacji, otwórz najnowszą i użyj linku z niej.',
        'Nadal tutaj? Odpowiedz na tę wiadomość, a otrzymasz pomoc.',
      ],
    },
    busy: {
      title: 'Zaraz wracamy',
      detail: 'Usługa rezerwacji jest zajęta lub uruchamia się ponownie. Nic nie przepadło.',
      next: ['Poczekaj kilka sekund i wczytaj tę stronę ponownie.'],
    },
    tooMany: {
      title: 'To było trochę za szybko',
      detail: 'W krótkim czasie z Twojego połączenia przyszło zbyt wiele żądań.',
      next: ['Poczekaj minutę i wczytaj tę stronę ponownie.'],
    },
    broken: {
      title: 'Coś poszło nie tak po naszej stronie',
      detail: 'To nie Twoja wina i nic nie zostało zmienione.',
      next: ['Za chwilę wczytaj tę stronę ponownie.', 'Jeśli to się powtórzy, prześlij nam numer poniżej.'],
    },
    foreign: {
      title: 'Nic nie zostało zmienione',
      detail: 'To, co wysłano, nie pochodziło z naszej strony.',
      next: ['Otwórz sam link i użyj przycisku na jego stronie.'],
    },
    other: {
      title: 'To się nie udało',
      detail: 'Tego, co wysłano, nie można było użyć.',
      next: ['Wróć i spróbuj ponownie.'],
    },
  },
  tr: {
    whatToDo: 'Yapabilecekleriniz',
    number: 'Numara:',
    gone: {
      title: 'Bu bağlantı çalışmıyor',
      detail: 'Adres yanlış ya da eksik yazılmış olabilir veya yerini daha yeni bir bağlantı almıştır.',
      next: [
        'Adresin sonuna kadar, tümüyle kopyalandığını denetleyin.',
        'Randevunuzla ilgili bir e-postadan geldiyseniz en yenisini açıp içindeki bağlantıyı kullanın.',
        'Hâlâ burada mısınız? O e-postayı yanıtlayın; size yardımcı olunur.',
      ],
    },
    busy: {
      title: 'Hemen döneceğiz',
      detail: 'Randevu hizmeti yoğun ya da yeniden başlatılıyor. Yaptıklarınızdan hiçbiri kaybolmadı.',
      next: ['Birkaç saniye bekleyip bu sayfayı yeniden yükleyin.'],
    },
    tooMany: {
      title: 'Bu biraz fazla hızlı oldu',
      detail: 'Bağlantınızdan kısa sürede çok fazla istek geldi.',
      next: ['Bir dakika bekleyip bu sayfayı yeniden yükleyin.'],
    },
    broken: {
      title: 'Bizim tarafımızda bir sorun oldu',
      detail: 'Sizin hatanız değildi ve hiçbir şey değişmedi.',
      next: ['Birazdan bu sayfayı yeniden yükleyin.', 'Yine olursa aşağıdaki numarayı bize gönderin.'],
    },
    foreign: {
      title: 'Hiçbir şey değişmedi',
      detail: 'Gönderilenler kendi sayfamızdan gelmedi.',
      next: ['Bağlantının kendisini açıp sayfasındaki düğmeyi kullanın.'],
    },
    other: {
      title: 'Bu işe yaramadı',
      detail: 'Gönderilenler kullanılamadı.',
      next: ['Geri dönüp yeniden deneyin.'],
    },
  },
  ja: {
    whatToDo: 'お試しください',
    number: '番号:',
    gone: {
      title: 'このリンクは使えません',
      detail: 'アドレスが間違っているか途中で切れているか、新しいリンクに替わっています。',
      next: [
        'アドレスが最後までコピーされているかご確認ください。',
        '予約のメールから開いた場合は、最新のメールのリンクをお使いください。',
        'それでも開けない場合は、そのメールにご返信ください。',
      ],
    },
    busy: {
      title: 'しばらくお待ちください',
      detail: '予約サービスが混み合っているか、再起動中です。入力内容は失われていません。',
      next: ['数秒待ってから、このページを再読み込みしてください。'],
    },
    tooMany: {
      title: '操作が少し速すぎました',
      detail: 'お使いの接続から短時間に多くのリクエストがありました。',
      next: ['1分ほど待ってから、このページを再読み込みしてください。'],
    },
    broken: {
      title: 'サーバー側で問題が発生しました',
      detail: 'お客様の操作が原因ではありません。何も変更されていません。',
      next: [
        '少し待ってから、このページを再読み込みしてください。',
        '繰り返し発生する場合は、下の番号をお知らせください。',
      ],
    },
    foreign: {
      title: '何も変更されていません',
      detail: '送信元が当サイトのページではありませんでした。',
      next: ['リンクを直接開き、そのページのボタンをお使いください。'],
    },
    other: {
      title: 'うまくいきませんでした',
      detail: '送信された内容を処理できませんでした。',
      next: ['前のページに戻って、もう一度お試しください。'],
    },
  },
  zh: {
    whatToDo: '您可以这样做',
    number: '编号：',
    gone: {
      title: '此链接无效',
      detail: '地址可能有误或不完整，或者已被新的链接取代。',
      next: [
        '请检查是否完整复制了地址。',
        '如果您是从预约邮件打开的，请打开最新的邮件并使用其中的链接。',
        '仍然不行？请回复该邮件，对方会为您提供帮助。',
      ],
    },
    busy: {
      title: '马上就好',
      detail: '预约服务正忙或正在重启。您的操作没有丢失。',
      next: ['请稍等几秒，然后重新加载此页面。'],
    },
    tooMany: {
      title: '操作有点太快了',
      detail: '短时间内来自您网络的请求过多。',
      next: ['请等待一分钟，然后重新加载此页面。'],
    },
    broken: {
      title: '我们这边出了问题',
      detail: '这不是您的错，也没有任何更改。',
      next: ['请稍后重新加载此页面。', '如果再次发生，请把下面的编号发给我们。'],
    },
    foreign: {
      title: '没有任何更改',
      detail: '提交的内容不是来自我们自己的页面。',
      next: ['请直接打开链接，并使用页面上的按钮。'],
    },
    other: { title: '未能成功', detail: '提交的内容无法使用。', next: ['请返回并重试。'] },
  },
  ar: {
    whatToDo: 'ما يمكنك فعله',
    number: 'الرقم:',
    gone: {
      title: 'هذا الرابط لا يعمل',
      detail: 'قد يكون العنوان مكتوبًا خطأً أو ناقصًا، أو حلّ محله رابط أحدث.',
      next: [
        'تأكد من نسخ العنوان كاملًا حتى آخره.',
        'إن جئت من رسالة عن موعدك فافتح أحدث رسالة واستخدم الرابط الذي فيها.',
        'ما زلت هنا؟ يُرجى الرد على تلك الرسالة، وستجد من يساعدك.',
      ],
    },
    busy: {
      title: 'سنعود حالًا',
      detail: 'خدمة الحجز مشغولة أو يُعاد تشغيلها. لم يضِع شيء مما فعلته.',
      next: ['انتظر بضع ثوانٍ ثم أعد تحميل هذه الصفحة.'],
    },
    tooMany: {
      title: 'كان ذلك أسرع من اللازم',
      detail: 'وصلت طلبات كثيرة من اتصالك في وقت قصير.',
      next: ['انتظر دقيقة ثم أعد تحميل هذه الصفحة.'],
    },
    broken: {
      title: 'حدث خطأ من جانبنا',
      detail: 'لم يكن الخطأ منك، ولم يتغير شيء.',
      next: ['أعد تحميل هذه الصفحة بعد قليل.', 'إن تكرر ذلك فأرسل إلينا الرقم أدناه.'],
    },
    foreign: {
      title: 'لم يتغير شيء',
      detail: 'ما أُرسل لم يأتِ من صفحتنا.',
      next: ['افتح الرابط نفسه واستخدم الزر الذي في صفحته.'],
    },
    other: {
      title: 'لم ينجح ذلك',
      detail: 'تعذّر استخدام ما أُرسل.',
      next: ['عُد إلى الصفحة السابقة وحاول من جديد.'],
    },
  },
  he: {
    whatToDo: 'מה אפשר לעשות',
    number: 'מספר:',
    gone: {
      title: 'הקישור הזה לא עובד',
      detail: 'ייתכן שהכתובת שגויה או חלקית, או שקישור חדש יותר החליף אותה.',
      next: [
        'כדאי לוודא שהכתובת הועתקה במלואה, עד סופה.',
        'אם הקישור הגיע מהודעה על הפגישה, אפשר לפתוח את ההודעה האחרונה ולהשתמש בקישור שבה.',
        'עדיין כאן? אפשר להשיב להודעה ההיא, ומשם תגיע עזרה.',
      ],
    },
    busy: {
      title: 'נחזור מיד',
      detail: 'שירות ההזמנות עמוס או מופעל מחדש. שום דבר לא אבד.',
      next: ['נא להמתין כמה שניות ולטעון את הדף שוב.'],
    },
    tooMany: {
      title: 'זה היה קצת מהיר מדי',
      detail: 'הגיעו בקשות רבות מדי מהחיבור הזה בזמן קצר.',
      next: ['נא להמתין דקה ולטעון את הדף שוב.'],
    },
    broken: {
      title: 'משהו השתבש אצלנו',
      detail: 'זו לא הייתה טעות שלך, ושום דבר לא השתנה.',
      next: ['נא לטעון את הדף שוב בעוד רגע.', 'אם זה קורה שוב, נא לשלוח לנו את המספר שלמטה.'],
    },
    foreign: {
      title: 'שום דבר לא השתנה',
      detail: 'מה שנשלח לא הגיע מהדף שלנו.',
      next: ['נא לפתוח את הקישור עצמו ולהשתמש בכפתור שבדף שלו.'],
    },
    other: {
      title: 'זה לא הצליח',
      detail: 'לא היה אפשר להשתמש במה שנשלח.',
      next: ['נא לחזור אחורה ולנסות שוב.'],
    },
  },
};
