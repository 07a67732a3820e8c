import type { FirstMessages } from './messages.ts';

/** The sentences of the first view, in Turkish: formal (siz). */
export const sentences: FirstMessages = {
  chooseEventType: 'Ne için randevu almak istiyorsunuz?',
  back: 'Geri',
  duration: 'Süre',
  host: 'Kiminle',
  anyHost: 'Fark etmez',
  location: 'Yer',
  chooseTime: 'Bir saat seçin',
  previousMonth: 'Önceki ay',
  nextMonth: 'Sonraki ay',
  timeZone: 'Saat dilimi',
  hostZone: (zone) => `Karşı tarafın saat dilimi: ${zone}`,
  dayWithTimes: (day, count) => `${day}, ${count({ other: '# boş saat' })}`,
  dayWithout: (day) => `${day}, boş saat yok`,
  timesCount: (month, count) => `${month}: boş saat olan ${count({ other: '# gün' })} var.`,
  timesOn: (day) => `Saatler: ${day}`,
  seatsLeft: (count) => count({ other: '# boş yer' }),
  loading: 'Yükleniyor…',
  noTimesInMonth: (month) => `${month}: boş saat yok.`,
  nextFreeDay: (day) => `Sonraki boş gün: ${day}`,
  noTimesAtAll: 'Şu anda boş saat yok. Lütfen daha sonra tekrar bakın.',
  tryAgain: 'Tekrar dene',
  network: 'Bağlantı yok. Lütfen tekrar deneyin; yazdıklarınız kaybolmaz.',
  details: 'Bilgileriniz',
};
