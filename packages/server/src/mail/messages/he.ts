import type { MailMessages } from './mail-messages.ts';

const until = (deadline: string | null): string => (deadline === null ? '' : ` עד ${deadline}`);

/** The mails' sentences in Hebrew: without naming anybody's gender. */
export const he: MailMessages = {
  language: { tag: 'he', direction: 'rtl' },
  labels: {
    what: 'נושא',
    when: 'מתי',
    formerly: 'לפני השינוי',
    where: 'איפה',
    with: 'עם',
    customer: 'לקוח',
    notes: 'הערות',
    reference: 'מספר הזמנה',
    reason: 'סיבה',
    messageFromHost: 'הודעה בשבילך',
    messageFromCustomer: 'הודעה מהלקוח',
    lifecycleStage: 'שלב',
    missedBefore: 'פגישות קודמות ללא הגעה',
    activities: 'פעילות אחרונה',
    opportunities: 'הזדמנויות פתוחות',
    conversations: 'שיחות',
    endpoint: 'כתובת',
  },
  hello: (name) => `שלום ${name},`,
  timeOf: (name, when) => `לפי השעון של ${name}: ${when}`,
  confirmButton: 'אישור הפגישה',
  manageButton: 'שינוי או ביטול',
  detailsButton: 'לפרטים או להזמנה נוספת',
  joinButton: 'הצטרפות לפגישה',
  approveButton: 'אישור או דחייה',
  yes: 'כן',
  no: 'לא',
  inviteAttached: 'מצורף זימון ליומן.',
  calendarUpdated: 'הזימון המצורף מעדכן את הפגישה ביומן.',
  calendarCancelled: 'ההודעה המצורפת מסירה את הפגישה מהיומן.',
  footer: (app) => `נשלח מטעם ${app}, כי נקבעה פגישה בכתובת זו.`,
  footerForHost: (app) => `נשלח מטעם ${app}, כי הפגישה הזאת נקבעה איתך.`,
  footerForAdmin: (app) => `נשלח מטעם ${app}, כי החשבון הזה בניהולך.`,
  waiting: {
    forYou: (deadline, thenHost) =>
      `השעה שמורה לך, ואנחנו ממתינים לאישור שלך${until(deadline)}. ` +
      `ללא אישור הפגישה תבוטל והשעה תתפנה לאחרים.` +
      (thenHost ? ' נדרש גם אישור של הצד השני.' : ''),
    forHost: (deadline) =>
      `השעה שמורה לך, ואנחנו ממתינים לאישור של הצד השני${until(deadline)}. ` +
      `דוא״ל נוסף יישלח אליך לאחר ההחלטה.`,
    forYourApproval: (deadline) =>
      `הפגישה ממתינה לאישור שלך${until(deadline)}. ללא אישור היא תבוטל והשעה תתפנה לאחרים.`,
    forCustomer: (deadline) => `הפגישה ממתינה לאישור של הלקוח${until(deadline)}.`,
  },
  toCustomer: {
    confirmNeeded: {
      subject: (what, when) => `נא לאשר: ${what}, ${when}`,
      heading: 'נא לאשר את הפגישה',
    },
    requested: {
      subject: (what, when) => `בהמתנה לאישור: ${what}, ${when}`,
      heading: 'הבקשה שלך התקבלה',
    },
    booked: {
      subject: (what, when) => `נקבעה פגישה: ${what}, ${when}`,
      heading: 'הפגישה שלך נקבעה',
    },
    confirmed: {
      subject: (what, when) => `הפגישה אושרה: ${what}, ${when}`,
      heading: 'הפגישה שלך אושרה',
    },
    moved: {
      subject: (what, when) => `שעה חדשה: ${what}, ${when}`,
      heading: 'הפגישה שלך עברה לשעה חדשה',
    },
    hostProposed: {
      subject: (what, when) => `הצעה לשעה חדשה: ${what}, ${when}`,
      heading: 'יש הצעה לשעה חדשה',
    },
    cancelled: {
      subject: (what, when) => `הפגישה בוטלה: ${what}, ${when}`,
      heading: 'הפגישה שלך בוטלה',
    },
    reminder: {
      subject: (what, when) => `תזכורת: ${what}, ${when}`,
      heading: 'הפגישה שלך מתקרבת',
    },
    conflict: {
      subject: (what, when) => `נא לבחור שעה אחרת: ${what}, ${when}`,
      heading: 'השעה הזאת כבר אינה אפשרית',
    },
    custom: {
      subject: (what, when) => `בנוגע לפגישה: ${what}, ${when}`,
      heading: 'הודעה בנוגע לפגישה שלך',
    },
    reassigned: {
      subject: (what, when) => `הפגישה עם מישהו אחר: ${what}, ${when}`,
      heading: 'הפגישה תהיה עם מישהו אחר',
    },
    hostUnavailable: 'אנחנו מצטערים: לצד השני צץ משהו בשעה הזאת. אפשר לבחור למטה שעה אחרת או לבטל.',
    hostChanged: (before, now) => `הפגישה תהיה עם ${now} במקום עם ${before}. השעה והמקום אינם משתנים.`,
    newTimeUnsuitable: 'אם השעה החדשה אינה מתאימה, אפשר לבחור למטה שעה אחרת או לבטל.',
    cancelledByYou: 'ביטלת את הפגישה.',
    cancelledByOthers: 'הפגישה בוטלה.',
    notConfirmedInTime: 'הפגישה לא אושרה בזמן ולכן בוטלה.',
  },
  toHost: {
    approvalNeeded: {
      subject: (what, when) => `נדרש אישור שלך: ${what}, ${when}`,
      heading: 'פגישה ממתינה לאישור שלך',
    },
    created: {
      subject: (what, when) => `פגישה חדשה: ${what}, ${when}`,
      heading: 'נקבעה איתך פגישה חדשה',
    },
    confirmed: {
      subject: (what, when) => `הפגישה אושרה: ${what}, ${when}`,
      heading: 'פגישה אושרה',
    },
    moved: {
      subject: (what, when) => `שעה חדשה: ${what}, ${when}`,
      heading: 'פגישה עברה לשעה חדשה',
    },
    cancelled: {
      subject: (what, when) => `הפגישה בוטלה: ${what}, ${when}`,
      heading: 'פגישה בוטלה',
    },
    assigned: {
      subject: (what, when) => `עברה אליך: ${what}, ${when}`,
      heading: 'פגישה עברה אליך',
    },
    unassigned: {
      subject: (what, when) => `כבר לא אצלך: ${what}, ${when}`,
      heading: 'פגישה שלך עברה למישהו אחר',
    },
    briefing: {
      subject: (what, when) => `בקרוב: ${what}, ${when}`,
      heading: 'הפגישה הבאה שלך',
    },
    seatAdded: {
      subject: (what, when) => `הרשמה חדשה: ${what}, ${when}`,
      heading: 'יש הרשמה חדשה',
    },
    seatLeft: {
      subject: (what, when) => `הרשמה בוטלה: ${what}, ${when}`,
      heading: 'הרשמה בוטלה',
    },
    takenOver: (before) => `עד עכשיו הפגישה הייתה אצל ${before}.`,
    givenAway: (now) => `הפגישה עברה אל ${now} במקומך. השעה שלך פנויה שוב.`,
    seatGivenBack: (name) => `ההרשמה של ${name} בוטלה. המקום פנוי שוב, והמפגש יתקיים כמתוכנן.`,
    nothingKnown: 'אין מידע נוסף על הלקוח הזה.',
    cancelledByCustomer: 'הלקוח ביטל את הפגישה.',
    cancelledByOthers: 'הפגישה בוטלה.',
    movedToAnotherHost: 'הפגישה עברה לשעה אחרת עם מישהו אחר. השעה שלך פנויה שוב.',
    notConfirmedInTime: 'הפגישה לא אושרה בזמן ולכן בוטלה.',
  },
  toAdmin: {
    webhookPaused: {
      subject: (where) => `ה־Webhook הושהה: ${where}`,
      heading: 'Webhook הושהה',
      gone: 'הכתובת השיבה שהיא כבר אינה קיימת (410). לא נשלח אליה עוד דבר.',
      failing: (since) => `הכתובת לא קיבלה דבר מאז ${since}. לא נשלח אליה עוד דבר.`,
      whatNow:
        'מה שקורה בינתיים לא יישלח אליה מאוחר יותר מעצמו. כשהצד המקבל יחזור לפעול, יש להפעיל מחדש את ה־Webhook; ' +
        'היומן שלו מציג את התשובות, ומשם אפשר לשלוח שוב את מה שנכשל.',
    },
  },
  toMember: {
    signIn: {
      subject: (app) => `כניסה אל ${app}`,
      heading: 'הקישור שלך לכניסה',
      lead: 'הכפתור הזה משמש לכניסה. הוא פותח דף ששואל פעם נוספת, ולאחר מכן הכניסה הושלמה.',
      button: 'כניסה',
      once: (minutes) => `הקישור פועל פעם אחת, בתוך ${minutes}.`,
      notYou: 'אם הבקשה לא הגיעה ממך, אין צורך לעשות דבר: בלי הודעה זו איש אינו נכנס.',
      footer: (app) => `נשלח מאת ${app} כי התקבלה בקשה להיכנס עם הכתובת הזו.`,
    },
  },
};
