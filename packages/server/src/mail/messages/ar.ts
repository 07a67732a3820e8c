import type { MailMessages } from './mail-messages.ts';

const until = (deadline: string | null): string => (deadline === null ? '' : ` حتى ${deadline}`);

/** The mails' sentences in Arabic: modern standard, formal. */
export const ar: MailMessages = {
  language: { tag: 'ar', direction: 'rtl' },
  labels: {
    what: 'الموضوع',
    when: 'الموعد',
    formerly: 'الموعد السابق',
    where: 'المكان',
    with: 'مع',
    customer: 'العميل',
    notes: 'ملاحظات',
    reference: 'رقم الحجز',
    reason: 'السبب',
    messageFromHost: 'رسالة من مضيفك',
    messageFromCustomer: 'رسالة من العميل',
    lifecycleStage: 'المرحلة',
    missedBefore: 'عدد المواعيد الفائتة سابقًا',
    activities: 'آخر الأنشطة',
    opportunities: 'الفرص المفتوحة',
    conversations: 'المحادثات',
    endpoint: 'العنوان',
  },
  hello: (name) => `مرحبًا ${name}،`,
  timeOf: (name, when) => `بتوقيت ${name}: ${when}`,
  confirmButton: 'تأكيد الحجز',
  manageButton: 'تغيير الموعد أو إلغاؤه',
  detailsButton: 'عرض التفاصيل أو الحجز من جديد',
  joinButton: 'الانضمام إلى الاجتماع',
  approveButton: 'الموافقة أو الرفض',
  yes: 'نعم',
  no: 'لا',
  inviteAttached: 'تجد دعوة التقويم مرفقة بهذه الرسالة.',
  calendarUpdated: 'الدعوة المرفقة تُحدّث الموعد في تقويمك.',
  calendarCancelled: 'الرسالة المرفقة تزيل الموعد من تقويمك.',
  footer: (app) => `أُرسلت هذه الرسالة من ${app} لأن حجزًا أُجري بهذا العنوان.`,
  footerForHost: (app) => `أُرسلت هذه الرسالة من ${app} لأنك مضيف هذا الحجز.`,
  footerForAdmin: (app) => `أُرسلت هذه الرسالة من ${app} لأنك تدير هذا الحساب.`,
  waiting: {
    forYou: (deadline, thenHost) =>
      `هذا الوقت محجوز لك، ونحن في انتظار تأكيدك${until(deadline)}. ` +
      `إذا لم يُؤكَّد الحجز فسيُلغى ويصبح الوقت متاحًا من جديد.` +
      (thenHost ? ' كما يلزم أن يوافق عليه المضيف.' : ''),
    forHost: (deadline) =>
      `هذا الوقت محجوز لك، والحجز في انتظار موافقة المضيف${until(deadline)}. ` +
      `ستصلك رسالة أخرى فور صدور القرار.`,
    forYourApproval: (deadline) =>
      `هذا الحجز في انتظار موافقتك${until(deadline)}. وإن لم تتم الموافقة عليه فسيُلغى ويصبح الوقت متاحًا من جديد.`,
    forCustomer: (deadline) => `هذا الحجز في انتظار تأكيد العميل${until(deadline)}.`,
  },
  toCustomer: {
    confirmNeeded: {
      subject: (what, when) => `يُرجى التأكيد: ${what}، ${when}`,
      heading: 'يُرجى تأكيد حجزك',
    },
    requested: {
      subject: (what, when) => `في انتظار الموافقة: ${what}، ${when}`,
      heading: 'لقد استلمنا طلبك',
    },
    booked: {
      subject: (what, when) => `تم الحجز: ${what}، ${when}`,
      heading: 'تم حجز موعدك',
    },
    confirmed: {
      subject: (what, when) => `تم التأكيد: ${what}، ${when}`,
      heading: 'تم تأكيد موعدك',
    },
    moved: {
      subject: (what, when) => `وقت جديد: ${what}، ${when}`,
      heading: 'تغيّر وقت موعدك',
    },
    hostProposed: {
      subject: (what, when) => `يقترح مضيفك وقتًا جديدًا: ${what}، ${when}`,
      heading: 'يقترح مضيفك وقتًا جديدًا',
    },
    cancelled: {
      subject: (what, when) => `تم الإلغاء: ${what}، ${when}`,
      heading: 'أُلغي موعدك',
    },
    reminder: {
      subject: (what, when) => `تذكير: ${what}، ${when}`,
      heading: 'اقترب موعدك',
    },
    conflict: {
      subject: (what, when) => `يُرجى اختيار وقت آخر: ${what}، ${when}`,
      heading: 'لم يعد هذا الوقت مناسبًا لمضيفك',
    },
    custom: {
      subject: (what, when) => `بخصوص موعدك: ${what}، ${when}`,
      heading: 'رسالة بخصوص موعدك',
    },
    reassigned: {
      subject: (what, when) => `مضيف آخر: ${what}، ${when}`,
      heading: 'سيلتقي بك شخص آخر',
    },
    hostUnavailable:
      'نعتذر منك: طرأ لدى مضيفك ما يمنعه في هذا الوقت. يُرجى اختيار وقت آخر أو إلغاء الموعد أدناه.',
    hostChanged: (before, now) => `سيكون موعدك مع ${now} بدلًا من ${before}. الوقت والمكان كما هما.`,
    newTimeUnsuitable: 'إذا لم يناسبك الوقت الجديد، فيمكنك اختيار وقت آخر أو إلغاء الموعد أدناه.',
    cancelledByYou: 'لقد ألغيتَ هذا الموعد.',
    cancelledByOthers: 'أُلغي هذا الموعد.',
    notConfirmedInTime: 'لم يُؤكَّد الحجز في الوقت المحدد، ولذلك أُلغي.',
  },
  toHost: {
    approvalNeeded: {
      subject: (what, when) => `مطلوب موافقتك: ${what}، ${when}`,
      heading: 'حجز في انتظار موافقتك',
    },
    created: {
      subject: (what, when) => `حجز جديد: ${what}، ${when}`,
      heading: 'لديك حجز جديد',
    },
    confirmed: {
      subject: (what, when) => `تم التأكيد: ${what}، ${when}`,
      heading: 'تم تأكيد حجز',
    },
    moved: {
      subject: (what, when) => `وقت جديد: ${what}، ${when}`,
      heading: 'تغيّر وقت أحد الحجوزات',
    },
    cancelled: {
      subject: (what, when) => `تم الإلغاء: ${what}، ${when}`,
      heading: 'أُلغي أحد الحجوزات',
    },
    assigned: {
      subject: (what, when) => `أُسند إليك: ${what}، ${when}`,
      heading: 'أُسند إليك حجز',
    },
    unassigned: {
      subject: (what, when) => `لم يعد مسندًا إليك: ${what}، ${when}`,
      heading: 'تولى شخص آخر أحد حجوزاتك',
    },
    briefing: {
      subject: (what, when) => `بعد قليل: ${what}، ${when}`,
      heading: 'اجتماعك القادم',
    },
    seatAdded: {
      subject: (what, when) => `تسجيل جديد: ${what}، ${when}`,
      heading: 'لديك تسجيل جديد',
    },
    seatLeft: {
      subject: (what, when) => `أُلغي تسجيل: ${what}، ${when}`,
      heading: 'أُلغي أحد التسجيلات',
    },
    takenOver: (before) => `كان هذا الحجز حتى الآن لدى ${before}.`,
    givenAway: (now) => `أُسند هذا الحجز إلى ${now} بدلًا منك. أصبح وقتك متاحًا من جديد.`,
    seatGivenBack: (name) => `أُلغي تسجيل ${name}. أصبح المكان متاحًا من جديد، وسيُعقد الاجتماع كما هو مقرر.`,
    nothingKnown: 'لا تتوفر معلومات أخرى عن هذا العميل.',
    cancelledByCustomer: 'ألغى العميل هذا الحجز.',
    cancelledByOthers: 'أُلغي هذا الحجز.',
    movedToAnotherHost: 'نُقل الحجز إلى وقت آخر مع مضيف آخر. أصبح وقتك متاحًا من جديد.',
    notConfirmedInTime: 'لم يُؤكَّد الحجز في الوقت المحدد، ولذلك أُلغي.',
  },
  toAdmin: {
    webhookPaused: {
      subject: (where) => `أُوقف الويب هوك مؤقتًا: ${where}`,
      heading: 'أُوقف ويب هوك مؤقتًا',
      gone: 'أجاب هذا العنوان بأنه لم يعد موجودًا (410)، ولن يُرسل إليه شيء بعد الآن.',
      failing: (since) => `لم يقبل هذا العنوان أي شيء منذ ${since}، ولن يُرسل إليه شيء بعد الآن.`,
      whatNow:
        'ما يحدث في هذه الأثناء لن يُرسل إليه لاحقًا من تلقاء نفسه. عندما يعود المستقبِل إلى العمل، أعد تفعيل الويب هوك؛ ' +
        'يعرض سجله الإجابات، ومنه يمكن إعادة إرسال ما فشل.',
    },
  },
  toMember: {
    signIn: {
      subject: (app) => `تسجيل الدخول إلى ${app}`,
      heading: 'رابط تسجيل الدخول',
      lead: 'استخدم هذا الزر لتسجيل الدخول. تُفتح صفحة تسألك مرة أخرى، ثم يكتمل تسجيل دخولك.',
      button: 'تسجيل الدخول',
      once: (minutes) => `يعمل الرابط مرة واحدة خلال ${minutes}.`,
      notYou: 'إن لم تطلبه فلا داعي لفعل أي شيء: لا يمكن لأحد الدخول دون هذه الرسالة.',
      footer: (app) => `أُرسلت هذه الرسالة من ${app} لأن شخصًا طلب تسجيل الدخول بهذا العنوان.`,
    },
  },
};
