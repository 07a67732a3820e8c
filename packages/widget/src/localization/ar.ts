import type { FirstMessages } from './messages.ts';

/** What is put into a sentence may be written in the other direction. */
const apart = (value: string): string => `\u2068${value}\u2069`;

/** The sentences of the first view, in Arabic: modern standard. */
export const sentences: FirstMessages = {
  chooseEventType: 'ماذا تود أن تحجز؟',
  back: 'رجوع',
  duration: 'المدة',
  host: 'مع',
  anyHost: 'أي شخص',
  location: 'المكان',
  chooseTime: 'اختر وقتا',
  previousMonth: 'الشهر السابق',
  nextMonth: 'الشهر التالي',
  timeZone: 'المنطقة الزمنية',
  hostZone: (zone) => `المنطقة الزمنية للمضيف: ${apart(zone)}`,
  dayWithTimes: (day, count) =>
    `${apart(day)}، ${count({ one: 'وقت واحد متاح', two: 'وقتان متاحان', few: '# أوقات متاحة', many: '# وقتا متاحا', other: '# وقت متاح' })}`,
  dayWithout: (day) => `${apart(day)}، لا أوقات متاحة`,
  timesCount: (month, count) => `${apart(month)}، ${count({ other: 'أيام بأوقات متاحة: #' })}.`,
  timesOn: (day) => `أوقات ${apart(day)}`,
  seatsLeft: (count) =>
    count({
      one: 'مكان واحد متاح',
      two: 'مكانان متاحان',
      few: '# أماكن متاحة',
      many: '# مكانا متاحا',
      other: '# مكان متاح',
    }),
  loading: 'جار التحميل…',
  noTimesInMonth: (month) => `لا أوقات متاحة في ${apart(month)}.`,
  nextFreeDay: (day) => `أقرب يوم متاح: ${apart(day)}`,
  noTimesAtAll: 'لا أوقات متاحة حاليا. يرجى العودة لاحقا.',
  tryAgain: 'إعادة المحاولة',
  network: 'لا يوجد اتصال. يرجى إعادة المحاولة؛ ما كتبته محفوظ.',
  details: 'بياناتك',
};
