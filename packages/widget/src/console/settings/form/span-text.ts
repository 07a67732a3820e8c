const units = [
  ['day', 1440],
  ['hour', 60],
  ['minute', 1],
] as const;

/** Minutes as people say them: 1440 → '1 day', 90 → '1 hour 30 minutes'; '' below an hour, where there is nothing to make plainer. */
export function spanText(minutes: number, locale: string): string {
  if (!Number.isInteger(minutes) || minutes < 60) return '';
  let rest = minutes;
  const parts = units.flatMap(([unit, size]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    return count === 0
      ? []
      : [new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count)];
  });
  return parts.join(' ');
}
