import type { MailMessages } from './mail-messages.ts';

const until = (deadline: string | null): string => (deadline === null ? '' : ` (son: ${deadline})`);

/** The mails' sentences in Turkish: formal; names stand where they need no ending. */
export const tr: MailMessages = {
  language: { tag: 'tr', direction: 'ltr' },
  labels: {
    what: 'Konu',
    when: 'Ne zaman',
    formerly: 'Önceki',
    where: 'Yer',
    with: 'Kiminle',
    customer: 'Müşteri',
    notes: 'Notlar',
    reference: 'Referans',
    reason: 'Neden',
    messageFromHost: 'Size mesaj',
    messageFromCustomer: 'Müşterinin mesajı',
    lifecycleStage: 'Aşama',
    missedBefore: 'Daha önce kaçırılan randevular',
    activities: 'Son etkinlikler',
    opportunities: 'Açık fırsatlar',
    conversations: 'Görüşmeler',
    endpoint: 'Adres',
  },
  hello: (name) => `Merhaba ${name},`,
  timeOf: (name, when) => `${name} için: ${when}`,
  confirmButton: 'Randevuyu onayla',
  manageButton: 'Değiştir ya da iptal et',
  detailsButton: 'Ayrıntıları gör ya da yeniden randevu al',
  joinButton: 'Görüşmeye katıl',
  approveButton: 'Kabul et ya da reddet',
  yes: 'Evet',
  no: 'Hayır',
  inviteAttached: 'Takviminiz için davet ektedir.',
  calendarUpdated: 'Ekteki davet, takviminizdeki randevuyu günceller.',
  calendarCancelled: 'Ekteki ileti, randevuyu takviminizden kaldırır.',
  footer: (app) => `Gönderen: ${app}. Bu adresle bir randevu alındı.`,
  footerForHost: (app) => `Gönderen: ${app}. Bu randevu sizinle.`,
  footerForAdmin: (app) => `Gönderen: ${app}. Bu hesabı siz yönetiyorsunuz.`,
  waiting: {
    forYou: (deadline, thenHost) =>
      `Bu saat sizin için tutuluyor; onayınızı bekliyoruz${until(deadline)}. ` +
      `Onaylamazsanız randevu iptal edilir ve saat yeniden boşalır.` +
      (thenHost ? ' Ardından karşı tarafın da kabul etmesi gerekir.' : ''),
    forHost: (deadline) =>
      `Bu saat sizin için tutuluyor; karşı tarafın kabul etmesi bekleniyor${until(deadline)}. ` +
      `Karar verildiğinde bir e-posta daha alacaksınız.`,
    forYourApproval: (deadline) =>
      `Bu randevu sizin kabulünüzü bekliyor${until(deadline)}. Kabul etmezseniz iptal edilir ve saat yeniden boşalır.`,
    forCustomer: (deadline) => `Bu randevu müşterinin onayını bekliyor${until(deadline)}.`,
  },
  toCustomer: {
    confirmNeeded: {
      subject: (what, when) => `Lütfen onaylayın: ${what}, ${when}`,
      heading: 'Lütfen randevunuzu onaylayın',
    },
    requested: {
      subject: (what, when) => `Kabul bekliyor: ${what}, ${when}`,
      heading: 'İsteğiniz bize ulaştı',
    },
    booked: {
      subject: (what, when) => `Randevu alındı: ${what}, ${when}`,
      heading: 'Randevunuz alındı',
    },
    confirmed: {
      subject: (what, when) => `Onaylandı: ${what}, ${when}`,
      heading: 'Randevunuz onaylandı',
    },
    moved: {
      subject: (what, when) => `Yeni saat: ${what}, ${when}`,
      heading: 'Randevunuzun saati değişti',
    },
    hostProposed: {
      subject: (what, when) => `Yeni bir saat önerildi: ${what}, ${when}`,
      heading: 'Size yeni bir saat önerildi',
    },
    cancelled: {
      subject: (what, when) => `İptal edildi: ${what}, ${when}`,
      heading: 'Randevunuz iptal edildi',
    },
    reminder: {
      subject: (what, when) => `Hatırlatma: ${what}, ${when}`,
      heading: 'Randevunuz yaklaşıyor',
    },
    conflict: {
      subject: (what, when) => `Lütfen başka bir saat seçin: ${what}, ${when}`,
      heading: 'Bu saat artık uygun değil',
    },
    custom: {
      subject: (what, when) => `Randevunuz hakkında: ${what}, ${when}`,
      heading: 'Randevunuz hakkında bir mesaj',
    },
    reassigned: {
      subject: (what, when) => `Başka bir kişi: ${what}, ${when}`,
      heading: 'Sizinle başka biri görüşecek',
    },
    hostUnavailable:
      'Üzgünüz: karşı tarafın bu saatte bir engeli çıktı. Lütfen aşağıdan başka bir saat seçin ya da randevuyu iptal edin.',
    hostChanged: (before, now) => `Görüşeceğiniz kişi değişti: ${before} → ${now}. Saat ve yer aynı kalıyor.`,
    newTimeUnsuitable:
      'Yeni saat size uymuyorsa aşağıdan başka bir saat seçebilir ya da iptal edebilirsiniz.',
    cancelledByYou: 'Bu randevuyu iptal ettiniz.',
    cancelledByOthers: 'Bu randevu iptal edildi.',
    notConfirmedInTime: 'Randevu zamanında onaylanmadığı için iptal edildi.',
  },
  toHost: {
    approvalNeeded: {
      subject: (what, when) => `Kabulünüz gerekiyor: ${what}, ${when}`,
      heading: 'Bir randevu kabulünüzü bekliyor',
    },
    created: {
      subject: (what, when) => `Yeni randevu: ${what}, ${when}`,
      heading: 'Yeni bir randevunuz var',
    },
    confirmed: {
      subject: (what, when) => `Onaylandı: ${what}, ${when}`,
      heading: 'Bir randevu onaylandı',
    },
    moved: {
      subject: (what, when) => `Yeni saat: ${what}, ${when}`,
      heading: 'Bir randevunun saati değişti',
    },
    cancelled: {
      subject: (what, when) => `İptal edildi: ${what}, ${when}`,
      heading: 'Bir randevu iptal edildi',
    },
    assigned: {
      subject: (what, when) => `Artık sizde: ${what}, ${when}`,
      heading: 'Bir randevuyu devralıyorsunuz',
    },
    unassigned: {
      subject: (what, when) => `Artık sizde değil: ${what}, ${when}`,
      heading: 'Bir randevunuzu başka biri devraldı',
    },
    briefing: {
      subject: (what, when) => `Az sonra: ${what}, ${when}`,
      heading: 'Sıradaki görüşmeniz',
    },
    seatAdded: {
      subject: (what, when) => `Yeni kayıt: ${what}, ${when}`,
      heading: 'Yeni bir kayıt var',
    },
    seatLeft: {
      subject: (what, when) => `Kayıt iptal edildi: ${what}, ${when}`,
      heading: 'Bir kayıt iptal edildi',
    },
    takenOver: (before) => `Randevuyu devraldığınız kişi: ${before}.`,
    givenAway: (now) => `Bu randevuyu sizin yerinize ${now} devraldı. Saatiniz yeniden boş.`,
    seatGivenBack: (name) =>
      `Şu kişinin kaydı iptal edildi: ${name}. Yer yeniden boş; toplantı planlandığı gibi yapılacak.`,
    nothingKnown: 'Bu müşteri hakkında başka bir şey bilinmiyor.',
    cancelledByCustomer: 'Müşteri bu randevuyu iptal etti.',
    cancelledByOthers: 'Bu randevu iptal edildi.',
    movedToAnotherHost: 'Randevu başka bir kişiyle başka bir saate alındı. Saatiniz yeniden boş.',
    notConfirmedInTime: 'Randevu zamanında onaylanmadığı için iptal edildi.',
  },
  toAdmin: {
    webhookPaused: {
      subject: (where) => `Webhook duraklatıldı: ${where}`,
      heading: 'Bir webhook duraklatıldı',
      gone: 'Bu adres artık var olmadığını bildirdi (410). Ona başka bir şey gönderilmiyor.',
      failing: (since) =>
        `Bu adres şu zamandan beri hiçbir şey kabul etmedi: ${since}. Ona başka bir şey gönderilmiyor.`,
      whatNow:
        'Bu sırada olanlar daha sonra kendiliğinden gönderilmez. Alıcı yeniden çalıştığında webhook’u etkinleştirin; ' +
        'günlüğü yanıtları gösterir, başarısız olanlar oradan yeniden gönderilebilir.',
    },
  },
  toMember: {
    signIn: {
      subject: (app) => `${app} oturum açma`,
      heading: 'Oturum açma bağlantınız',
      lead: 'Bu düğmeyle oturum açarsınız. Bir kez daha soran bir sayfa açılır, ardından oturumunuz açılmış olur.',
      button: 'Oturum aç',
      once: (minutes) => `Bağlantı bir kez ve ${minutes} içinde çalışır.`,
      notYou: 'Bunu siz istemediyseniz bir şey yapmanız gerekmez: bu e-posta olmadan kimse giremez.',
      footer: (app) => `Birisi bu adresle oturum açmak istediği için ${app} tarafından gönderildi.`,
    },
  },
};
