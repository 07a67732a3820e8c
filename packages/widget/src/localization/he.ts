import type { FirstMessages } from './messages.ts';

/** What is put into a sentence may be written in the other direction. */
const apart = (value: string): string => `\u2068${value}\u2069`;

/** The sentences of the first view, in Hebrew: without naming anybody's gender. */
export const sentences: FirstMessages = {
  chooseEventType: 'מה תרצו להזמין?',
  back: 'חזרה',
  duration: 'משך',
  host: 'עם',
  anyHost: 'לא משנה עם מי',
  location: 'מקום',
  chooseTime: 'בחירת שעה',
  previousMonth: 'החודש הקודם',
  nextMonth: 'החודש הבא',
  timeZone: 'אזור זמן',
  hostZone: (zone) => `אזור הזמן של הצד השני: ${apart(zone)}`,
  dayWithTimes: (day, count) =>
    `${apart(day)}, ${count({ one: 'שעה פנויה אחת', two: 'שתי שעות פנויות', other: '# שעות פנויות' })}`,
  dayWithout: (day) => `${apart(day)}, אין שעות פנויות`,
  timesCount: (month, count) =>
    `${apart(month)}: ${count({ one: 'יום אחד', two: 'יומיים', other: '# ימים' })} עם שעות פנויות.`,
  timesOn: (day) => `שעות: ${apart(day)}`,
  seatsLeft: (count) => count({ one: 'נותר מקום אחד', two: 'נותרו שני מקומות', other: 'נותרו # מקומות' }),
  loading: 'טוענים…',
  noTimesInMonth: (month) => `אין שעות פנויות: ${apart(month)}.`,
  nextFreeDay: (day) => `היום הפנוי הבא: ${apart(day)}`,
  noTimesAtAll: 'אין כרגע שעות פנויות. נא לחזור מאוחר יותר.',
  tryAgain: 'ניסיון נוסף',
  network: 'אין חיבור. נא לנסות שוב; מה שהוקלד נשמר.',
  details: 'הפרטים שלך',
};
