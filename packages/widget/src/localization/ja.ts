import type { FirstMessages } from './messages.ts';

/** The sentences of the first view, in Japanese: polite (です・ます). */
export const sentences: FirstMessages = {
  chooseEventType: '予約の内容をお選びください',
  back: '戻る',
  duration: '所要時間',
  host: '担当者',
  anyHost: '指名なし',
  location: '場所',
  chooseTime: '日時をお選びください',
  previousMonth: '前の月',
  nextMonth: '次の月',
  timeZone: 'タイムゾーン',
  hostZone: (zone) => `担当者のタイムゾーン：${zone}`,
  dayWithTimes: (day, count) => `${day}、空き${count({ other: '#件' })}`,
  dayWithout: (day) => `${day}、空きなし`,
  timesCount: (month, count) => `${month}は${count({ other: '#日' })}に空きがあります。`,
  timesOn: (day) => `${day}の空き時間`,
  seatsLeft: (count) => count({ other: '残り#席' }),
  loading: '読み込んでいます…',
  noTimesInMonth: (month) => `${month}は空きがありません。`,
  nextFreeDay: (day) => `次の空き：${day}`,
  noTimesAtAll: '現在、空きがありません。後ほどご確認ください。',
  tryAgain: '再試行',
  network: '接続できません。もう一度お試しください。入力内容は残っています。',
  details: 'お客様の情報',
};
