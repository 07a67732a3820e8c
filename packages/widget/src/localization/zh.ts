import type { FirstMessages } from './messages.ts';

/** The sentences of the first view, in Chinese, in simplified characters: polite (您). */
export const sentences: FirstMessages = {
  chooseEventType: '您想预约什么？',
  back: '返回',
  duration: '时长',
  host: '对方',
  anyHost: '任何人',
  location: '地点',
  chooseTime: '请选择时间',
  previousMonth: '上个月',
  nextMonth: '下个月',
  timeZone: '时区',
  hostZone: (zone) => `对方的时区：${zone}`,
  dayWithTimes: (day, count) => `${day}，${count({ other: '#个空闲时间' })}`,
  dayWithout: (day) => `${day}，没有空闲时间`,
  timesCount: (month, count) => `${month}有${count({ other: '#天' })}可预约。`,
  timesOn: (day) => `${day}的时间`,
  seatsLeft: (count) => count({ other: '剩#个名额' }),
  loading: '正在加载…',
  noTimesInMonth: (month) => `${month}没有空闲时间。`,
  nextFreeDay: (day) => `最近的空闲日：${day}`,
  noTimesAtAll: '目前没有空闲时间，请稍后再来看看。',
  tryAgain: '重试',
  network: '无法连接，请重试。您填写的内容不会丢失。',
  details: '您的信息',
};
